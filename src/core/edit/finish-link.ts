import { readNote } from '../note/read-note';
import type { NoteTree } from '../note/tree';
import { applied, type Edit } from './edit';
import { removals } from './finished-word';
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
 * what a tick would be refused for, and where anything else would come to be read otherwise.
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
  const linesIn = (note: string, read: NoteTree): readonly LinkLine[] =>
    stateless(linkLines(note, read, lexicon), note, lexicon);
  const now = linesIn(text, tree);
  const before = shown.text === text ? now : linesIn(shown.text, readNote(shown.text));
  const target = before.find(({ line }) => line === shown.line);
  const located = target && locate(before, now, target);
  if (!located) return refused('task-changed');
  if ('refused' in located) return refused(located.refused);
  const { found } = located;
  if (found.isFinished === isFinished) return { type: 'noop' };
  if (isFinished && !isBare(found)) return refused('line-says-more');

  const at = now.indexOf(found);
  const isAllThatChanges = (edits: readonly Edit[]): boolean => {
    const after = applied(text, edits);
    const treeAfter = readNote(after, tree);
    const later = linkLines(after, treeAfter, lexicon);
    const result = later[at];
    if (isFinished && result && applied(after, removals(result, after, lexicon)) !== text) return false;
    const wanted = now.map((line) => (line === found ? { ...line, isFinished } : line));
    return treeAfter.visible === applied(tree.visible, edits) && readings(later) === readings(wanted);
  };
  const ways = isFinished ? insertions(found, now, text, lexicon) : [removals(found, text, lexicon)];
  const edits = ways.find(isAllThatChanges);
  return edits ? { type: 'edit', edits } : refused('line-says-more');
}

/** The lines, each known by what it says besides its state: whoever changes that, it is the same line. */
function stateless(lines: readonly LinkLine[], text: string, lexicon: ReadonlySet<string>): readonly LinkLine[] {
  return lines.map((line) => {
    const { lineFrom, raw, isFinished } = line;
    const words = isFinished ? removals(line, text, lexicon) : [];
    const within = words.map(({ from, to, insert }) => ({ from: from - lineFrom, to: to - lineFrom, insert }));
    return { ...line, raw: applied(raw, within) };
  });
}

/** Whether a line holds its links and nothing else that shows, so that a word put beside them can be taken away again. */
function isBare({ read: { source, inlines } }: LinkLine): boolean {
  return inlines.every((part) => 'target' in part || !/[^\s*_=]/.test(source.slice(part.from, part.to)));
}

/** The word as the note's other lines have it, unless that is set off by signs, and then as the lexicon begins, in front. */
function insertions(
  { read }: LinkLine,
  all: readonly LinkLine[],
  text: string,
  lexicon: ReadonlySet<string>,
): readonly (readonly Edit[])[] {
  const ways = new Map<string, readonly Edit[]>();
  const add = (insert: string, at: number): void => {
    if (!/[*_=~]/.test(insert)) ways.set(`${String(at)} ${insert}`, [{ from: at, to: at, insert }]);
  };
  for (const line of all) {
    const [word] = line.isFinished ? removals(line, text, lexicon) : [];
    const isAhead = word && word.from < (line.read.links[0]?.from ?? 0) + line.read.from;
    if (word) add(text.slice(word.from, word.to), isAhead ? read.from : read.to);
  }
  const [word = 'done'] = lexicon;
  add(`${word} `, read.from);
  return [...ways.values()];
}

/** What is read in lines of links, besides words. */
function readings(lines: readonly LinkLine[]): string {
  return JSON.stringify(
    lines.map(({ line, isFinished, inclusion, read }) => {
      const parts = read.inlines.filter(({ type }) => type !== 'text');
      return [line, isFinished, inclusion, parts];
    }),
    (key, value: unknown) => (key === 'from' || key === 'to' ? undefined : value),
  );
}
