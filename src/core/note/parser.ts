import type { Root } from 'mdast';
import { fromMarkdown, type Options } from 'mdast-util-from-markdown';

/**
 * Inline constructs are off: they change no block, and each of them can be made to cost more than linear time. Definitions
 * stay (they decide blocks), and so does `lineEnding`, without which the parser hangs.
 */
const inlineConstructs = [
  'attention',
  'autolink',
  'characterEscape',
  'characterReference',
  'codeText',
  'hardBreakEscape',
  'htmlText',
  'labelEnd',
  'labelStartImage',
  'labelStartLink',
];

const options: Options = { extensions: [{ disable: { null: inlineConstructs } }] };

/** The blocks of a text as remark sees them: its own parser, without its pipeline. This is the only place that knows its options. */
export function parseBlocks(source: string): Root {
  return fromMarkdown(source, options);
}
