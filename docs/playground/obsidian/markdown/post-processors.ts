import type { MarkdownPostProcessor, MarkdownPostProcessorContext } from 'obsidian';

export type CodeBlockHandler = (source: string, el: HTMLElement, context: MarkdownPostProcessorContext) => unknown;

const processors: MarkdownPostProcessor[] = [];

export function registerPostProcessor(processor: MarkdownPostProcessor, sortOrder?: number): void {
  if (sortOrder !== undefined) processor.sortOrder = sortOrder;
  processors.push(processor);
  processors.sort((a, b) => (a.sortOrder ?? 0) - (b.sortOrder ?? 0));
}

export function unregisterPostProcessor(processor: MarkdownPostProcessor): void {
  processors.remove(processor);
}

export function countPostProcessors(): number {
  return processors.length;
}

export async function postProcess(el: HTMLElement, context: MarkdownPostProcessorContext): Promise<void> {
  for (const processor of [...processors]) {
    try {
      await processor(el, context);
    } catch (error) {
      console.error(error);
    }
  }
}

/** A code block whose language somebody handles is replaced by an element that the handler fills. */
export function createCodeBlockPostProcessor(language: string, handler: CodeBlockHandler): MarkdownPostProcessor {
  return async (el, context) => {
    for (const code of el.findAll(`pre > code.language-${CSS.escape(language)}`)) {
      const block = createDiv(`block-language-${language}`);
      const source = code.getText().replace(/\n$/, '');
      code.parentElement?.replaceWith(block);
      await handler(source, block, context);
    }
  };
}
