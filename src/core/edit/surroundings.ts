import type { Line } from '../note/lines';
import type { Heading } from '../note/tree';

/** A line of the note without its line end; empty beyond its ends. */
export function rawLine(text: string, lines: readonly Line[], index: number): string {
  const line = lines[index];
  return line ? text.slice(line.from, line.to) : '';
}

/** What tells a line from another one with the same source: headings above, the lines before and after. */
export function surroundingsOf(text: string, lines: readonly Line[], index: number, trail: readonly Heading[]): string {
  const headings = trail.map(({ text: heading }) => heading);
  return JSON.stringify([headings, rawLine(text, lines, index - 1), rawLine(text, lines, index + 1)]);
}

/** The open headings once another one is met. */
export function trailWith(trail: readonly Heading[], heading: Heading): readonly Heading[] {
  return [...trail.filter(({ level }) => level < heading.level), heading];
}
