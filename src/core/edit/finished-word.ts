import { isWord } from '../course/link-state';
import { isLink } from '../note/inline';
import type { Edit } from './edit';
import type { LinkLine } from './link-lines';

/** Stands for a character that is not the line's own plain text: what is hidden, a comment, a link. */
const other = '\uFFFC';

/**
 * The edits that take away what says that the links of a line are finished, with what ties it to them, and nothing else; none
 * where that does not stand by itself.
 */
export function removals({ read }: LinkLine, text: string, lexicon: ReadonlySet<string>): readonly Edit[] {
  const { source, inlines } = read;
  let said = '';
  for (const { type, from, to } of inlines) {
    for (let at = from; at < to; at += 1) {
      said += type === 'text' && source[at] === text[read.from + at] ? source.charAt(at) : other;
    }
  }
  const links = inlines.filter(isLink);
  const [start = 0, last = 0, end = 0] = [links[0]?.from, links.at(-1)?.from, links.at(-1)?.to];
  const found: (readonly [from: number, to: number])[] = [];
  if (said.includes('~~')) {
    const [opening, closing] = [said.indexOf('~~'), said.lastIndexOf('~~')];
    if (opening < start && closing >= end) found.push([closing, closing + 2], [opening, opening + 2]);
  } else {
    const ahead = wordAhead.exec(said.slice(0, last));
    const match = ahead ?? wordBehind.exec(said.slice(end));
    const from = match ? match.index + (ahead ? 0 : end) : 0;
    if (match?.[2] !== undefined && isWord(match[2], lexicon)) found.push([from, from + match[0].length]);
  }
  // Two signs that came together would be read as one.
  const joins = found.some(([from, to]) => /[*_=~]/.test(said.charAt(to)) && said[to] === said[from - 1]);
  return joins ? [] : found.map(([from, to]) => ({ from: read.from + from, to: read.from + to, insert: '' }));
}

/** Emphasis goes with the word only where it is the word's own: in `**done [a](a)**` it is the link's, too. */
const wordAhead = /([*_=]{0,3})([^\s*_=:–—\uFFFC-](?:[^*_=\uFFFC]*[^\s*_=\uFFFC])?)\1(?![*_=])[\s:–—-]*/;
const wordBehind = /(?:^|[\s:–—-]+)([*_=]{0,3})([^\s*_=:–—\uFFFC-](?:[^*_=\uFFFC]*[^\s*_=\uFFFC])?)\1/;
