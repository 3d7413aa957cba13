import { locate, type Findable } from './locate';

/**
 * Finds lines of an older text again in a newer one, whatever the marks say in both: by their words, and among twins by the heading
 * above and the lines around. Null for a line that is not found beyond doubt. Lines are 0-based.
 */
export function linesAgain(before: string, now: string): (line: number) => number | null {
  const [linesBefore, lines] = [linesIn(before).map(unmarked), linesIn(now).map(unmarked)];
  const isSame = linesBefore.join('\n') === lines.join('\n');
  return (line) => {
    const raw = linesBefore[line];
    if (raw === undefined) return null;
    if (isSame) return line;
    const twins = twinsOf(raw, linesBefore);
    const target = twins.find((twin) => twin.line === line);
    const located = target && locate(twins, twinsOf(raw, lines), target);
    return located && 'found' in located ? located.found.line : null;
  };
}

/** The lines of a text as Markdown counts them, without their ends. */
export function linesIn(text: string): readonly string[] {
  return text.split(/\r\n|\n|\r/u);
}

/** What is ticked stays the same line. */
function unmarked(line: string): string {
  return line.replace(/\[[^[\]]\]/u, '[]');
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
