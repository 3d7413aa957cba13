import type { Root } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

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

const parser = unified()
  .data('micromarkExtensions', [{ disable: { null: inlineConstructs } }])
  .use(remarkParse)
  .freeze();

/** The blocks of a text as remark sees them. This is the only place that knows its options. */
export function parseBlocks(source: string): Root {
  return parser.parse(source);
}
