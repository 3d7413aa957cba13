import type { Stretch } from './tree';

/** A heading's source text without its marks: hashes before and behind (ATX), or the line below (setext). */
export function headingText(text: string, lines: readonly Stretch[]): string {
  const sources = lines.map(({ from, to }) => text.slice(from, to));
  const [first = ''] = sources;
  if (sources.length > 1) return sources.slice(0, -1).join(' ').trim();
  return first
    .replace(/^#{1,6}/, '')
    .replace(/(?:^|[ \t])#+[ \t]*$/, '')
    .trim();
}
