import type { Edit } from '../edit/edit';
import { endBehind, type Line } from '../note/lines';
import { bodyOf } from '../note/front-matter';
import { isBlank } from './spot';
import type { Sheet } from './note-hand';
import type { Wanted } from './reads-as';

/** A line to write: its Markdown, and what it shall read as. */
export interface NewLine extends Wanted {
  readonly raw: string;
}

/** Where new lines go: behind a line, or with null to the beginning of a note that says nothing. */
export type Behind = number | null;

/** The edit that puts lines into a note, with null for a blank one, and the number that the first of them has then. The note keeps its line ends, and its last line its own. */
export function addLines(
  { text, lines }: Pick<Sheet, 'text' | 'lines'>,
  behind: Behind,
  added: readonly (NewLine | null)[],
): Edit & { readonly firstLine: number } {
  const raws = added.map((line) => line?.raw ?? '');
  const end = lineEndAt(text, lines, behind ?? 0);
  if (behind === null) {
    const { from, line } = bodyOf(text);
    return { from, to: from, insert: raws.join(end), firstLine: line };
  }
  const at = lines[behind]?.to ?? text.length;
  return { from: at, to: at, insert: raws.map((raw) => end + raw).join(''), firstLine: behind + 1 };
}

/** How lines end around one: as it does, else as the one above, else as the first. */
export function lineEndAt(text: string, lines: readonly Line[], line: number): string {
  for (const { to } of [lines[line], lines[line - 1], lines[0]].filter((each) => each !== undefined)) {
    if (to < text.length) return text.slice(to, endBehind(text, to));
  }
  return '\n';
}

/** Whether the note's headings have a blank line below them, or above: as most of them do, and none where there is no other. */
export function habit(
  { text, lines }: Pick<Sheet, 'text' | 'lines'>,
  headings: readonly number[],
  side: 'above' | 'below',
): boolean {
  const beside = headings
    .map((line) => line + (side === 'above' ? -1 : 1))
    .filter((line) => line >= 0 && line < lines.length);
  return beside.filter((line) => isBlank(text, lines, line)).length * 2 > beside.length;
}
