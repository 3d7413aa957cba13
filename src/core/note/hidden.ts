/** What a line hides from Markdown: stretches within the line, and what stays open behind its end. */
export interface Hiding {
  /** `[from, to)` within the line, to be blanked. */
  readonly stretches: readonly (readonly [from: number, to: number])[];
  readonly opened: '%%' | '$$' | null;
}

/**
 * Finds `%%` comments and `$$` blocks in a line from offset `from` on, outside inline code and HTML comments. A comment may open anywhere; a
 * formula that closes on its own line is text. `closesBelow` tells whether a `$$` that opens amid a line is closed in the
 * lines below that belong to the same paragraph: if not, it is text as well ("costs $$ a lot").
 */
export function hidingIn(line: string, from: number, closesBelow: () => boolean): Hiding {
  const stretches: (readonly [number, number])[] = [];
  const next = /`+|<!--|%%|\$\$/g;
  next.lastIndex = from;
  for (let match = next.exec(line); match; match = next.exec(line)) {
    const at = match.index;
    const opening = match[0];
    const end = endOf(opening, line, next.lastIndex);
    if (end !== null) {
      next.lastIndex = end;
      if (opening === '%%') stretches.push(stretchUpTo(line, at, end));
    } else if (opening === '%%' || (opening === '$$' && (isBlank(line, 0, at, containerMarks) || closesBelow()))) {
      stretches.push([at, line.length]);
      return { stretches, opened: opening };
    }
  }
  return { stretches, opened: null };
}

/** The stretch that a line hides because something opened above it is still open: up to the closing mark, or all of it. */
export function hidingFromAbove(line: string, closing: '%%' | '$$'): { readonly to: number; readonly closed: boolean } {
  const at = line.indexOf(closing);
  if (at < 0) return { to: line.length, closed: false };
  return { to: stretchUpTo(line, 0, at + closing.length)[1], closed: true };
}

function endOf(opening: string, line: string, from: number): number | null {
  if (opening.startsWith('`')) {
    const runs = /`+/g;
    runs.lastIndex = from;
    for (let run = runs.exec(line); run; run = runs.exec(line)) {
      if (run[0].length === opening.length) return runs.lastIndex;
    }
    return null;
  }
  const closing = opening === '<!--' ? '-->' : opening;
  const at = line.indexOf(closing, from);
  return at < 0 ? null : at + closing.length;
}

/**
 * Text behind a hidden line start would turn into a block of its own (`%% note %% - [ ] x` is no task), so the last
 * character of the closing mark stays in place before it.
 */
function stretchUpTo(line: string, from: number, to: number): readonly [number, number] {
  const startsLine = isBlank(line, 0, from, /^[ \t]*$/);
  const textFollows = line.slice(to).trim() !== '';
  return [from, startsLine && textFollows ? to - 1 : to];
}

const containerMarks = /^(?:[ \t]|>|[-*+][ \t]|\d{1,9}[.)][ \t])*$/;

function isBlank(line: string, from: number, to: number, blank: RegExp): boolean {
  return blank.test(line.slice(from, to));
}
