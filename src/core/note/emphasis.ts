import type { Inline } from './inline';

/** A run of characters that only dresses the text between it and its partner. */
export interface EmphasisMark {
  readonly from: number;
  readonly to: number;
}

/**
 * Where a line's emphasis marks stand (`*`, `_`, `~~`, `==`, each run with its partner), in order. A mark without a partner is
 * text, and so is an underscore within a word.
 */
export function emphasisMarks(line: string, inlines: readonly Inline[]): readonly EmphasisMark[] {
  const open: (EmphasisMark & { readonly run: string })[] = [];
  const marks: EmphasisMark[] = [];
  for (const { type, from, to } of inlines) {
    if (type !== 'text') continue;
    for (const match of line.slice(from, to).matchAll(/\\.|\*+|_+|~~|==/g)) {
      const run = match[0];
      if (run.startsWith('\\')) continue;
      const mark = { from: from + match.index, to: from + match.index + run.length, run };
      const { opens, closes } = sides(line, mark);
      const partner = closes ? open.map((candidate) => candidate.run).lastIndexOf(run) : -1;
      if (partner >= 0) {
        marks.push(...open.splice(partner).slice(0, 1), mark);
      } else if (opens) open.push(mark);
    }
  }
  return marks.sort((a, b) => a.from - b.from);
}

function sides(
  line: string,
  { from, to, run }: EmphasisMark & { readonly run: string },
): { opens: boolean; closes: boolean } {
  const before = line.charAt(from - 1);
  const after = line.charAt(to);
  const isWord = (char: string): boolean => /[\p{L}\p{N}]/u.test(char);
  const isBlank = (char: string): boolean => char === '' || /\s/.test(char);
  const within = run.startsWith('_') && isWord(before) && isWord(after);
  return { opens: !isBlank(after) && !within, closes: !isBlank(before) && !within };
}
