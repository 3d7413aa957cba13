import { parse, postprocess, preprocess } from 'micromark';
import type { Event } from 'micromark-util-types';

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

const options = { extensions: [{ disable: { null: inlineConstructs } }] };

/**
 * What remark's parser meets in a text, in order: where each block begins and where it ends. This is the only place that knows
 * its options.
 */
export function eventsIn(source: string): readonly Event[] {
  const tokenizer = parse(options).document();
  return postprocess(tokenizer.write(preprocess()(source, undefined, true)));
}
