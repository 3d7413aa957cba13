import type { ReadLine } from './line';

/**
 * Whether a line without a checkbox says that its links are finished (user guide, “Links”): `done <url>`, `<url> – watched`, `~~[x](url)~~`. The text
 * that is left without links must be one word of the lexicon and nothing else.
 */
export function saysFinished({ source, inlines, links }: ReadLine, lexicon: ReadonlySet<string>): boolean {
  if (links.length === 0) return false;
  let rest = '';
  for (const part of inlines) {
    if (part.type === 'text') rest += source.slice(part.from, part.to);
    else if (!('target' in part) && part.type !== 'comment') return false;
  }
  const word = rest.replace(/[*_=]/g, '').trim();
  if (/^~~\s*~~$/.test(word)) return true;
  return isWord(word, lexicon);
}

/** Whether a text is one word of the lexicon, a colon or dash beside it left aside. */
export function isWord(text: string, lexicon: ReadonlySet<string>): boolean {
  return lexicon.has(
    text
      .replace(/^[\s:–—-]+|[\s:–—-]+$/g, '')
      .replace(/\uFE0F/g, '')
      .toLowerCase(),
  );
}
