import type { Plan } from '../edit/plan';
import { refused, refusedFor, type Bytes } from '../edit/refused';
import { linesOf } from '../note/lines';
import { readNote } from '../note/read-note';
import { lineEndAt } from './add-lines';
import { nested, rowsIn } from './drafts-from-text';
import { newLessons } from './insert-lessons';
import { countDrafts, lessonDraft } from './lesson-draft';
import type { Hand } from './lesson-lines';
import { lengthBehind } from './lesson-words';
import { handOf } from './note-hand';
import { readsAsAdded } from './reads-as';
import { skeletonOf, type Bone } from './skeleton';
import { isBlank } from './spot';
import type { Lines } from './turn-list';

/**
 * Decides how plain lines become lessons in their place: each gets a bullet and a box, nested by its number or indentation, and keeps its
 * words as they are written, but for the page or the time of a list that has those. Only whole lines of text outside of lists, and only
 * where each of them becomes one lesson.
 */
export function planLinesAsLessons(text: string, within: Lines, marks: Hand['marks'], bytes: Bytes): Plan {
  const never = refusedFor(text, bytes);
  if (never) return never;
  const tree = readNote(text);
  if (tree.tooLarge) return refused('too-large');
  const lines = linesOf(text);
  const said = lineNumbers(within).filter((line) => !isBlank(text, lines, line));
  const [first, last] = [said[0], said.at(-1)];
  const bones = skeletonOf(tree);
  const isPlain = (line: number): boolean => bones.some((bone) => bone.line === line && isText(bone));
  if (first === undefined || last === undefined || !said.every(isPlain)) return { type: 'noop' };

  const [from, to] = [lines[first]?.from ?? 0, lines[last]?.to ?? 0];
  const drafts = nested(rowsIn(text.slice(from, to)), ({ words, seconds }) =>
    lessonDraft(words + lengthBehind(seconds)),
  );
  if (countDrafts(drafts) !== said.length) return { type: 'noop' };
  const added = newLessons(drafts, handOf({ text, tree, lines, marks }, null), ({ title }) => title).flat();
  const end = lineEndAt(text, lines, first);
  const blank = { before: isPlain(first - 1) ? end : '', after: isPlain(last + 1) ? end : '' };
  const edit = { from, to, insert: blank.before + added.map(({ raw }) => raw).join(end) + blank.after };
  const isReplaced = ({ line }: Bone): boolean => line !== null && first <= line && line <= last;
  return readsAsAdded(tree, edit, first, added, isReplaced)
    ? { type: 'edit', edits: [edit] }
    : refused('reads-otherwise');
}

function isText({ depth, said }: Bone): boolean {
  return depth === 0 && said.startsWith(' ');
}

function lineNumbers({ first, last }: Lines): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
