import { locate, type Findable } from '../../core/edit/locate';

/**
 * Finds a line of an older text again in a newer one, whatever the marks say in both: by its words, and among its twins by the
 * heading above and the lines around it. Null where it is not beyond doubt. Lines are 0-based.
 */
export function lineAgain(before: string, line: number, now: string): number | null {
  const [linesBefore, lines] = [unmarked(before), unmarked(now)];
  const raw = linesBefore[line];
  if (raw === undefined) return null;
  if (linesBefore.join('\n') === lines.join('\n')) return line;
  const twins = twinsOf(raw, linesBefore);
  const target = twins.find((twin) => twin.line === line);
  const located = target && locate(twins, twinsOf(raw, lines), target);
  return located && 'found' in located ? located.found.line : null;
}

/** The lines of a text as Markdown counts them, without their ends. */
export function linesIn(text: string): readonly string[] {
  return text.split(/\r\n|\n|\r/u);
}

/** What is ticked stays the same line. */
function unmarked(text: string): readonly string[] {
  return linesIn(text).map((line) => line.replace(/\[[^[\]]\]/u, '[]'));
}

function twinsOf(raw: string, lines: readonly string[]): readonly (Findable & { readonly line: number })[] {
  return lines.flatMap((other, line) => {
    if (other !== raw) return [];
    const heading = lines
      .slice(0, line)
      .filter((above) => /^#{1,6}[ \t]/u.test(above))
      .at(-1);
    return [{ raw, line, surroundings: JSON.stringify([heading, lines[line - 1], lines[line + 1]]) }];
  });
}
