import type { Paint, Screen, Style } from './screen';
import { bar } from './bar';
import { fitted, padded, widthOf } from './cells';

/** One line of the tree: a title, how far it is, and what else is said about it. */
export interface Row {
  /** The lines of the tree that lead to the title. */
  readonly lead: string;
  readonly title: string;
  readonly style: Style | null;
  /** Null where nothing is counted: then there is no bar, and `count` says why. */
  readonly percent: number | null;
  readonly count: string;
  /** What follows, each with its own colour; the last one is kept whole where the line is too long. */
  readonly notes: readonly Note[];
}

export interface Note {
  readonly text: string;
  readonly style: Style | null;
}

const barColumns = 12;
const widestTitle = 48;
/** A file has room, but one endless title should not push the bars of all others out of sight. */
const widestTitleInFile = 80;
const narrowestTitle = 16;
const gap = '  ';

/** Prints groups of rows below each other, so that bars and fractions stand in columns; what is a tree gets some air. */
export function printRows(groups: readonly (readonly Row[])[], screen: Screen, paint: Paint): readonly string[] {
  const columns = columnsOf(groups.flat(), screen);
  return groups.flatMap((group, index) => {
    const above = groups[index - 1];
    const hasAir = above !== undefined && (group.length > 1 || above.length > 1);
    return [...(hasAir ? [''] : []), ...group.flatMap((row) => printRow(row, columns, screen, paint))];
  });
}

interface Columns {
  readonly titles: number;
  readonly counts: number;
}

function columnsOf(rows: readonly Row[], screen: Screen): Columns {
  const counts = Math.max(0, ...rows.map(({ percent, count }) => (percent === null ? 0 : widthOf(count))));
  const room = screen.columns - barColumns - counts - 2 * gap.length;
  const most = room === Infinity ? widestTitleInFile : Math.max(narrowestTitle, Math.min(widestTitle, room));
  return { titles: Math.min(most, Math.max(0, ...rows.map(({ lead, title }) => widthOf(lead + title)))), counts };
}

function printRow(row: Row, { titles, counts }: Columns, screen: Screen, paint: Paint): readonly string[] {
  const { lead, title, style, percent, count, notes } = row;
  const shown = screen.columns === Infinity ? title : fitted(title, titles - widthOf(lead));
  const rest = padded(shown, titles - widthOf(lead)).slice(shown.length);
  const name = paint('dim', lead) + painted(paint, style, shown) + rest;
  const line = `${name}${gap}${progress(percent, count, counts, paint)}`;
  const width =
    widthOf(lead + shown + rest) + gap.length + (percent === null ? count.length : barColumns + gap.length + counts);
  return withNotes({ line, width, below: ' '.repeat(widthOf(lead)) }, notes, screen, paint);
}

function progress(percent: number | null, count: string, columns: number, paint: Paint): string {
  if (percent === null) return paint('dim', count);
  const { full, rest } = bar(percent, barColumns);
  const colour = percent === 100 ? 'green' : 'cyan';
  return (
    paint(colour, full) +
    paint('dim', rest) +
    gap +
    painted(paint, percent === 100 ? 'green' : null, ' '.repeat(columns - widthOf(count)) + count)
  );
}

/** Puts the notes behind the line where they fit, else below it. */
function withNotes(
  start: { readonly line: string; readonly width: number; readonly below: string },
  notes: readonly Note[],
  { columns }: Screen,
  paint: Paint,
): readonly string[] {
  if (notes.length === 0) return [start.line.trimEnd()];
  const print = (shown: readonly Note[]): string =>
    shown.map(({ text, style }) => painted(paint, style, text)).join(gap);
  const wanted = notes.reduce((width, { text }) => width + gap.length + widthOf(text), 0);
  if (start.width + wanted <= columns) return [`${start.line}${gap}${print(notes)}`];
  const below = `${start.below}${gap}`;
  return [start.line.trimEnd(), `${below}${print(shortened(notes, columns - widthOf(below)))}`];
}

/** Takes what is too much from the longest one, as the last one says where to go. */
function shortened(notes: readonly Note[], columns: number): readonly Note[] {
  const width = notes.reduce((sum, { text }) => sum + widthOf(text), (notes.length - 1) * gap.length);
  const over = width - columns;
  if (over <= 0) return notes;
  const [longest] = [...notes.slice(0, -1)].sort((a, b) => widthOf(b.text) - widthOf(a.text));
  return notes.map((note) =>
    note === longest ? { ...note, text: fitted(note.text, Math.max(8, widthOf(note.text) - over)) } : note,
  );
}

function painted(paint: Paint, style: Style | null, text: string): string {
  return style ? paint(style, text) : text;
}
