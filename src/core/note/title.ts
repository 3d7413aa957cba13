import { decoded } from './decode';
import { readableAddress } from './address';
import { emphasisMarks } from './emphasis';
import { inlineOf, type Definitions, type Inline, type Link } from './inline';
import { withoutMetadata } from './metadata';

/**
 * A line as people read it: inline Markdown, tags, block ids and metadata taken away, links by their labels. What would
 * leave nothing (a line that is only a tag) stays as it is written.
 */
export function titleOf(line: string, inlines: readonly Inline[], definitions: Definitions): string {
  // Most titles are plain words, and those are what they are.
  if (inlines.length === 0 || (inlines.every(({ type }) => type === 'text') && !dressed.test(line))) return line.trim();
  return cleaned(line, inlines, definitions) || line.trim();
}

/** What emphasis, escapes, references and metadata begin with, and runs of blanks. */
const dressed = /[*_~=\\&^\P{ASCII}]|[^\S ]|\s{2}/u;

/** A title without the counters that people keep by hand at its end (`1/4`, `30 %`, `✔️✔️⬜`): they change, the lesson does not. */
export function withoutCounters(title: string): string {
  const last = title.slice(-1);
  if (/[a-z]/i.test(last) || (/\d/.test(last) && !title.includes('/'))) return title;
  let rest = title;
  for (;;) {
    const shorter = rest.replace(counter, '').trimEnd();
    if (shorter === rest || shorter === '') return rest;
    rest = shorter;
  }
}

const counter =
  /[ \t]*(?:[([]\s?)?(?:\d{1,4}\s?\/\s?\d{1,4}|\d{1,3}\s?%|(?:[✔✅☑✓❌✗⬜⬛☐◻◼▢🟩🟦🟨⬤○●]\uFE0F?)+)\s?[)\]]?$/u;

/** The label of a link as people read it: its label, an alias, a note's name, or a readable address. */
export function labelOf(link: Link, definitions: Definitions): string {
  const label = link.label === null ? '' : titleWithin(link.label, definitions);
  if (label !== '') return label;
  return link.type === 'wikilink' ? noteName(link.target) : readableAddress(link.target);
}

function titleWithin(label: string, definitions: Definitions): string {
  return cleaned(label, inlineOf(label, definitions), definitions);
}

function cleaned(line: string, inlines: readonly Inline[], definitions: Definitions): string {
  const marks = emphasisMarks(line, inlines);
  const textOf = (from: number, to: number): string => {
    let text = '';
    let at = from;
    for (const mark of marks) {
      if (mark.from < at || mark.to > to) continue;
      text += line.slice(at, mark.from);
      at = mark.to;
    }
    return decoded(withoutMetadata(text + line.slice(at, to)));
  };
  const words = inlines.map((part): string => {
    switch (part.type) {
      case 'text':
        return textOf(part.from, part.to);
      case 'code':
        return line.slice(part.from, part.to).replace(/^`+ ?| ?`+$/g, '');
      case 'html':
        return isFormatting(line.slice(part.from, part.to)) ? '' : line.slice(part.from, part.to);
      case 'tag':
      case 'field':
      case 'comment':
        return ' ';
      case 'link':
      case 'wikilink':
      case 'url':
        return part.embed && part.label === '' ? '' : labelOf(part, definitions);
    }
  });
  return words.join('').replace(/\s+/g, ' ').trim();
}

/** A wikilink's target as Obsidian shows it: `folder/Note#Part` is "Note > Part". */
function noteName(target: string): string {
  const [path = '', ...parts] = target.split('#');
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/i, '');
  return [name, ...parts].filter((part) => part !== '').join(' > ');
}

/** Tags that only dress text; any other angle brackets are the user's words (`Vec<T>`). */
function isFormatting(tag: string): boolean {
  return /^<\/?(?:[bisu]|em|strong|del|ins|sub|sup|mark|kbd|br|span|small|font|center)[\s/>]/i.test(tag);
}
