import { createCodeBlockPostProcessor, registerPostProcessor, unregisterPostProcessor } from './post-processors';

/** A class in the typings, of which nothing but its static members is ever used. */
export const MarkdownPreviewRenderer = { registerPostProcessor, unregisterPostProcessor, createCodeBlockPostProcessor };
