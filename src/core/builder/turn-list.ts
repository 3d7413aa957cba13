import type { Edit } from '../edit/edit';
import type { Plan } from '../edit/plan';
import { refused, refusedFor, type Bytes } from '../edit/refused';
import { linesOf } from '../note/lines';
import { headingOf, partsIn } from '../note/parts';
import { readNote } from '../note/read-note';
import type { ListItem, NoteTree } from '../note/tree';
import { readsAsChanged } from './reads-as';
import { itemSaid, skeletonOf, type Bone } from './skeleton';
import { headingLine, partAt } from './spot';

/** Lines of a note, both ends among them; 0-based. */
export interface Lines {
  readonly first: number;
  readonly last: number;
}

/** The lines of the section that a line is in, with all below its heading; those above the first heading are one, too. */
export function sectionLines(text: string, line: number): Lines {
  const tree = readNote(text);
  const lines = linesOf(text);
  const part = partAt(tree, lines, line);
  const heading = part && headingOf(part.part);
  const first = (part && headingLine(part)) ?? 0;
  if (!part || !heading) return { first, last: (part?.endLine ?? lines.length) - 1 };
  const next = partsIn(tree).find((other) => {
    const level = headingOf(other.part)?.level;
    return level !== undefined && level <= heading.level && (headingLine(other) ?? 0) > first;
  });
  return { first, last: (next ? (headingLine(next) ?? 0) : lines.length) - 1 };
}

/** Decides how items become lessons: each that says something and has no box gets an open one, and nothing else changes. */
export function planBoxes(text: string, lines: Lines, open: string, bytes: Bytes): Plan {
  return planTurn(text, lines, bytes, (item, start) => {
    const at = start + item.from;
    return item.mark === null && item.from < item.to ? { mark: open, from: at, to: at, insert: `[${open}] ` } : null;
  });
}

/**
 * Decides how lessons become items of a plain list: each loses its box with the blanks behind it. A box with another mark than the open one says what
 * no list says again, so it stays where `alsoMarked` does not give it away.
 */
export function planNoBoxes(
  text: string,
  lines: Lines,
  { open, alsoMarked }: { readonly open: string; readonly alsoMarked: boolean },
  bytes: Bytes,
): Plan {
  return planTurn(text, lines, bytes, ({ mark, markOffset, from }, start) =>
    mark !== null && (mark === open || alsoMarked)
      ? { mark: null, from: start + markOffset - 1, to: start + from, insert: '' }
      : null,
  );
}

/** How many boxes in some lines have another mark than the open one. */
export function countMarked(text: string, lines: Lines, open: string): number {
  const items = skeletonOf(readNote(text)).filter((bone) => isIn(bone, lines));
  return items.filter(({ item }) => item && item.item.mark !== null && item.item.mark !== open).length;
}

/** What becomes of an item: the edit, and the mark that it has then. */
interface Turn extends Edit {
  readonly mark: string | null;
}

function planTurn(
  text: string,
  lines: Lines,
  bytes: Bytes,
  turnOf: (item: ListItem, start: number) => Turn | null,
): Plan {
  const never = refusedFor(text, bytes);
  if (never) return never;
  const tree = readNote(text);
  if (tree.tooLarge) return refused('too-large');
  const bones = skeletonOf(tree);
  const turns = bones.flatMap((bone) => {
    const turn = bone.item && isIn(bone, lines) ? turnOf(bone.item.item, bone.item.start) : null;
    return bone.item && turn ? [{ bone, turn, said: itemSaid(turn.mark, wordsOf(tree, bone.item)) }] : [];
  });
  type Turns = readonly (typeof turns)[number][];
  const editsOf = (some: Turns): readonly Edit[] =>
    some.map(({ turn: { from, to, insert } }) => ({ from, to, insert })).reverse();
  const holds = (some: Turns): boolean =>
    readsAsChanged(tree, bones, editsOf(some), new Map(some.map(({ bone, said }) => [bone, said])));
  const kept = thatHold(turns, holds);
  if (kept.length === 0) return { type: 'noop' };
  return holds(kept) ? { type: 'edit', edits: editsOf(kept) } : refused('reads-otherwise');
}

function isIn({ line }: Bone, { first, last }: Lines): boolean {
  return line !== null && first <= line && line <= last;
}

function wordsOf({ visible }: NoteTree, { item, start }: NonNullable<Bone['item']>): string {
  return visible.slice(start + item.from, start + item.to);
}

/** Those that can be made: all at once, else those of each half. One that would read otherwise takes none of the others with it. */
function thatHold<Each>(all: readonly Each[], holds: (some: readonly Each[]) => boolean): readonly Each[] {
  if (all.length === 0 || holds(all)) return all;
  if (all.length === 1) return [];
  const middle = Math.ceil(all.length / 2);
  return [...thatHold(all.slice(0, middle), holds), ...thatHold(all.slice(middle), holds)];
}
