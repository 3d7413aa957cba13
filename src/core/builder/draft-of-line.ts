import { isVaultLink, webAddress } from '../note/address';
import { minutesOf } from '../note/duration';
import { inlineOf, isLink, type Inline } from '../note/inline';
import { titleOf } from '../note/title';
import { lessonDraft, type LessonDraft } from './lesson-draft';
import { oneLine } from './lesson-words';

const noDefinitions: ReadonlyMap<string, string> = new Map();

/** What one line of text says of a lesson, Markdown or not: its words, its first link, and how long it takes where it ends so. */
export function draftOfLine(source: string): LessonDraft {
  const line = oneLine(source);
  const length = /\((\d{1,3}(?::\d{2}){1,2})\)$/u.exec(line)?.[1];
  const said = length === undefined ? line : line.slice(0, -length.length - 2).trim();
  const inlines = inlineOf(said, noDefinitions).map(asWords);
  const link = inlines.find(
    (part) =>
      isLink(part) && (part.type === 'wikilink' || webAddress(part.target) !== null || isVaultLink(part.target)),
  );
  const url = link && isLink(link) ? link.target : null;
  // An address that stands beside words is no part of them; one that stands alone is called as addresses are.
  const named = inlines.filter(({ type }) => type !== 'url');
  const words = named.reduce(
    (kept, { from, to }) => kept.slice(0, from) + said.slice(from, to) + kept.slice(to),
    ' '.repeat(said.length),
  );
  const title = oneLine(titleOf(words, named, noDefinitions))
    .replace(loose, '')
    .trim();
  const minutes = length === undefined ? null : minutesOf(length);
  return lessonDraft(title === '' && url === null ? said : title, {
    url,
    seconds: minutes === null ? null : Math.round(minutes * 60),
  });
}

/** What is left of “Title – https://…” and “Title (https://…)” without the address. */
const loose = /^[-–—:|] | ?(?:[-–—:|]|\( ?\))$/gu;

/** A tag is a word of the title: as a tag of a lesson it would be hidden there. */
function asWords(part: Inline): Inline {
  return part.type === 'tag' ? { type: 'text', from: part.from, to: part.to } : part;
}
