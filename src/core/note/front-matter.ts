import type { Line } from './lines';

/**
 * How many lines at the start are front matter: from `---` on the first line to the next `---`, blanks behind either. The app
 * never reads front matter that is not closed, nor one closed by `...`; neither do we. 0 where there is none.
 */
export function frontMatterLines(text: string, lines: readonly Line[]): number {
  const isFence = (index: number): boolean => {
    const line = lines[index];
    return line !== undefined && /^---[ \t]*$/.test(text.slice(line.from, line.to));
  };
  if (!isFence(0)) return 0;
  for (let index = 1; index < lines.length; index += 1) if (isFence(index)) return index + 1;
  return 0;
}
