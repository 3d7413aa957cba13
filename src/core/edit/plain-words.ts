import { inlineOf, isLink, type Inline } from '../note/inline';
import type { NoteTree } from '../note/tree';
import type { Edit } from './edit';
import type { TaskLine } from './task-lines';

/**
 * Whether a date stands in a task's line, or would stand there, among words that are read: not in a comment or an address, nor in what may
 * go on in the next line, or would come to.
 */
export function isPlain(
  text: string,
  { visible, definitions }: NoteTree,
  { raw, lineFrom, markOffset }: TaskLine,
  { from, to }: Pick<Edit, 'from' | 'to'>,
): boolean {
  const line = visible.slice(markOffset, lineFrom + raw.length);
  const inlines = inlineOf(line, definitions);
  const isCovered = (part: Inline): boolean => part.type === 'code' || isLink(part);
  const isWithin = inlines.some(
    (part) => isCovered(part) && part.from < to - markOffset && part.to > from - markOffset,
  );
  // Comments and tags are looked at, too: they may be such that do not end here.
  const words = inlines.map((part) => (isCovered(part) ? ' ' : line.slice(part.from, part.to))).join('');
  const isEscape = text[from - 1] === '\\';
  return !isWithin && !isEscape && visible.slice(from, to) === text.slice(from, to) && !unclosed.test(words);
}

/** Code, a tag or a comment of HTML, a label, an address, a line break that is asked for. The box's own bracket is closed. */
const unclosed = /`|<[a-z/!?][^>]*$|\[[^\]]*$|\]\([^)]*$|\\$/i;
