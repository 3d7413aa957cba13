import { createCodeBlockPostProcessor, registerPostProcessor, unregisterPostProcessor } from './post-processors';

export class MarkdownPreviewRenderer {
  static registerPostProcessor = registerPostProcessor;
  static unregisterPostProcessor = unregisterPostProcessor;
  static createCodeBlockPostProcessor = createCodeBlockPostProcessor;
}
