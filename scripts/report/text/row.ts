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

const barColumns = { wide: 12, narrow: 6 };
const narrowScreen = 60;
const widestTitle = 48;
/** A file has room, but one endless title should not push the bars of all others out of sight. */
const widestTitleInFile = 80;
const narrowestTitle = 12;
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

/** What every row of a note shares. */
interface Columns {
  readonly titles: number;
  readonly bars: number;
  readonly counts: number;
}

function columnsOf(rows: readonly Row[], screen: Screen): Columns {
  const counts = Math.max(0, ...rows.map(({ percent, count }) => (percent === null ? 0 : widthOf(count))));
  const bars = screen.columns < narrowScreen ? barColumns.narrow : barColumns.wide;
  const room = screen.columns - bars - counts - 2 * gap.length;
  const most = room === Infinity ? widestTitleInFile : Math.max(narrowestTitle, Math.min(widestTitle, room));
  return { titles: Math.min(most, Math.max(0, ...rows.map(({ lead, title }) => widthOf(lead + title)))), bars, counts };
}

function printRow(row: Row, columns: Columns, screen: Screen, paint: Paint): readonly string[] {
  const { lead, title, style, percent, count, notes } = row;
  const room = columns.titles - widthOf(lead);
  const shown = screen.columns === Infinity ? title : fitted(title, room);
  const blanks = padded(shown, room).slice(shown.length);
  const name = paint('dim', lead) + painted(paint, style, shown) + blanks;
  const far = percent === null ? countCell(count, paint) : progressCells(percent, count, columns, paint);
  const start = {
    line: `${name}${gap}${far.text}`,
    width: widthOf(lead + shown + blanks) + gap.length + far.width,
    below: ' '.repeat(widthOf(lead)),
  };
  return withNotes(start, notes, screen, paint);
}

/** A coloured text, and how wide it is without the colours. */
interface Cell {
  readonly text: string;
  readonly width: number;
}

function countCell(count: string, paint: Paint): Cell {
  return { text: paint('dim', count), width: widthOf(count) };
}

function progressCells(percent: number, count: string, { bars, counts }: Columns, paint: Paint): Cell {
  const { full, rest } = bar(percent, bars);
  const isDone = percent === 100;
  const fraction = ' '.repeat(counts - widthOf(count)) + count;
  return {
    text:
      paint(isDone ? 'green' : 'cyan', full) +
      paint('dim', rest) +
      gap +
      painted(paint, isDone ? 'green' : null, fraction),
    width: bars + gap.length + counts,
  };
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
