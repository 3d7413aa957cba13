import { textOf, type Line } from '../note/lines';
import { partsIn, type PlacedPart } from '../note/parts';
import type { Block, List, NoteTree } from '../note/tree';
import type { Hand } from './lesson-lines';
import { isBlank, listsIn } from './spot';

/** A list of the note, and the line from which its positions count. */
export interface PlacedList {
  readonly list: List;
  readonly line: number;
}

/** A note as it is written into: its text, what it reads as, its lines, and the marks of open and done lessons. */
export interface Sheet {
  readonly text: string;
  readonly tree: NoteTree;
  readonly lines: readonly Line[];
  readonly marks: Hand['marks'];
}

/** How the lessons of a note are written that go on with a list, or, with null, that begin one of their own. */
export function handOf(sheet: Sheet, goOn: PlacedList | null): Hand {
  const all = partsIn(sheet.tree).flatMap(placedLists);
  const model = goOn ?? all.find(({ list }) => list.items.some(({ mark }) => mark !== null)) ?? all[0];
  const [last, secondLast] = model
    ? model.list.items
        .slice(-2)
        .reverse()
        .map(({ line }) => markerAt(sheet, model.line + line))
    : [];
  const counts = last === undefined || last.bullet !== secondLast?.bullet;
  return {
    indent: goOn ? (last?.indent ?? '') : '',
    bullet: (last && (goOn ? nextBullet(last.bullet, counts) : last.bullet.replace(/\d+/u, '1'))) ?? '-',
    counts,
    gap: last?.gap ?? ' ',
    step:
      [...(model ? [model] : []), ...all].map((placed) => stepIn(sheet, placed)).find((step) => step !== null) ?? '\t',
    marks: sheet.marks,
    definitions: sheet.tree.definitions,
  };
}

/** The lists of a part that stand in nothing else. */
export function placedLists(part: PlacedPart): readonly PlacedList[] {
  return listsIn(part).map((list) => ({ list, line: part.line }));
}

/** Whether the items of a list have blank lines between them; those of a single one do not. */
export function isLoose({ text, lines }: Sheet, { list, line }: PlacedList): boolean {
  const [, ...others] = list.items;
  const last = others.at(-1);
  return last !== undefined && isBlank(text, lines, line + last.line - 1);
}

interface Marker {
  readonly indent: string;
  readonly bullet: string;
  readonly gap: string;
}

function markerAt({ text, lines }: Sheet, line: number): Marker | undefined {
  const [, indent, bullet, gap] =
    /^([ \t]*)([-*+]|\d{1,9}[.)])([ \t]{1,4})(?![ \t])/u.exec(textOf(text, lines[line])) ?? [];
  return indent === undefined || bullet === undefined || gap === undefined ? undefined : { indent, bullet, gap };
}

function nextBullet(bullet: string, counts: boolean): string {
  if (!counts) return bullet;
  return bullet.replace(/\d+/u, (number) => String(Number(number) + 1).padStart(number.length, '0'));
}

/** What sets an item off from the one around it, as the first such item of a list shows; null where it has none. */
function stepIn(sheet: Sheet, { list, line }: PlacedList): string | null {
  for (const { line: at, blocks } of list.items) {
    const [child] = blocks.filter(isList).flatMap(({ items }) => items);
    const [outer, inner] = [markerAt(sheet, line + at), child && markerAt(sheet, line + child.line)];
    if (!outer || !inner?.indent.startsWith(outer.indent)) continue;
    const step = inner.indent.slice(outer.indent.length);
    if (/^(?:\t| {2,4})$/u.test(step)) return step;
  }
  return null;
}

function isList(block: Block): block is List {
  return block.type === 'list';
}
