import { endBehind, lineBelow, lineFrom, startOf, textOf, type Line } from './lines';
import type { Place } from './tree';

/**
 * Where a note begins behind its front matter: from `---` on the first line to the next `---`, blanks behind either. The app
 * never reads front matter that is not closed, nor one closed by `...`; neither do we.
 */
export function bodyOf(text: string): Place {
  const start = startOf(text);
  const isFence = (line: Line): boolean => /^---[ \t]*$/.test(textOf(text, line));
  const first = lineFrom(text, start);
  if (!isFence(first)) return { line: 0, from: start };
  let number = 1;
  for (let line = lineBelow(text, first); line; line = lineBelow(text, line)) {
    if (isFence(line)) return { line: number + 1, from: endBehind(text, line.to) };
    number += 1;
  }
  return { line: 0, from: start };
}
