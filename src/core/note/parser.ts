import { parse, preprocess } from 'micromark';
import { subtokenize } from 'micromark-util-subtokenize';
import type { Event } from 'micromark-util-types';

/**
 * What remark's parser meets in a text, in order: where each block begins and where it ends. What stands in a line is left as it
 * is: that holds no block, and much of it can be made to cost more than linear time.
 */
export function eventsIn(source: string): readonly Event[] {
  // Where a text begins with blank lines, its first one may be as long as the comment that stands there, and means nothing.
  const offset = /^[ \t]*(?=[\r\n])/.exec(source)?.[0].length ?? 0;
  const tokenizer = parse().document({ line: 1, column: 1, offset });
  const events = tokenizer.write(preprocess()(source.slice(offset), undefined, true));
  do {
    for (const [, token] of events) {
      if (token.contentType === 'text' || token.contentType === 'string') token.contentType = undefined;
    }
  } while (!subtokenize(events));
  return events;
}
