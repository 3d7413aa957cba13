import { readNote } from '../note/read-note';
import { applied, type Edit } from './edit';
import { linkLines, type LinkLine } from './link-lines';
import { locate } from './locate';
import type { Plan } from './plan';
import { refused, refusedFor, type Bytes } from './refused';

/** A line of links as it was shown: the whole text at that time, and the line's number in it. */
export interface LinkRef {
  readonly text: string;
  readonly line: number;
}

/**
 * Decides how a line of links comes to say that they are finished, or no longer does (user guide, “Links”): exactly the word is written or
 * removed, in the place and the form that the note's other lines have it; `done ` before the link where none has. Refuses
 * what a tick would be refused for.
 */
export function planFinished(
  text: string,
  shown: LinkRef,
  isFinished: boolean,
  lexicon: ReadonlySet<string>,
  bytes: Bytes,
): Plan {
  const never = refusedFor(text, bytes);
  if (never) return never;
  const tree = readNote(text);
  if (tree.tooLarge) return refused('too-large');
  const now = linkLines(text, tree, lexicon);
  const before = shown.text === text ? now : linkLines(shown.text, readNote(shown.text), lexicon);
  const target = before.find(({ line }) => line === shown.line);
  const located = target && locate(before, now, target);
  if (!located) return refused('task-changed');
  if ('refused' in located) return refused(located.refused);
  const { found } = located;
  if (found.isFinished === isFinished) return { type: 'noop' };
  if (isFinished && !isBare(found)) return refused('line-says-more');
  const edits = isFinished ? [insertion(found, now, lexicon)] : removals(found);
  const after = applied(text, edits);
  const result = linkLines(after, readNote(after), lexicon).find(({ line }) => line === found.line);
  return result?.isFinished === isFinished ? { type: 'edit', edits } : refused('line-says-more');
}

/** Whether a line holds its links and nothing else that shows, so that a word put beside them can be taken away again. */
function isBare({ read: { source, inlines } }: LinkLine): boolean {
  return inlines.every((part) => 'target' in part || !/[^\s*_=]/.test(source.slice(part.from, part.to)));
}

/** The word as another line of the note has it, unless that is set off by signs, else as the lexicon begins, in front. */
function insertion(line: LinkLine, all: readonly LinkLine[], lexicon: ReadonlySet<string>): Edit {
  const forms = all.filter(({ isFinished }) => isFinished).map(wordsAround);
  const form = forms.find(({ before, after }) => !/[*_=~]/.test(before + after));
  const [word = 'done'] = lexicon;
  const { from, to } = line.read.stretch;
  return form?.before === ''
    ? { from: to, to, insert: form.after }
    : { from, to: from, insert: form?.before ?? `${word} ` };
}

/** Takes the word away with what ties it to the link, or both halves of the line's strike. */
function removals({ read }: LinkLine): readonly Edit[] {
  const { stretch, source } = read;
  const remove = (from: number, to: number): Edit => ({ from: stretch.from + from, to: stretch.from + to, insert: '' });
  if (isStruck(source)) return [remove(source.length - 2, source.length), remove(0, 2)];
  const { before, after } = wordsAround({ read });
  const start = before === '' ? source.lastIndexOf(after) : source.indexOf(before);
  return [remove(start, start + (before || after).length)];
}

/**
 * The word beside the links of a finished line, with the colon, dash and blanks that tie it to them. Emphasis goes with it only
 * where it is the word's own: in `**done [a](a)**` it is the link's, too.
 */
function wordsAround({ read: { source, links } }: Pick<LinkLine, 'read'>): { before: string; after: string } {
  const ahead = source.slice(0, links[0]?.from);
  const behind = source.slice(links.at(-1)?.to);
  return {
    before: /([*_=]{0,3})[^\s*_=:–—-][^\s*_=]*\1(?:[ \t]*[:–—-]+)?[ \t]*/.exec(ahead)?.[0] ?? '',
    after: /[ \t]*(?:[:–—-]+[ \t]*)?([*_=]{0,3})[^\s*_=:–—-][^\s*_=]*\1(?=[*_=]*$)/.exec(behind)?.[0] ?? '',
  };
}

function isStruck(source: string): boolean {
  return source.startsWith('~~');
}
