import { linesOf, textOf } from '../note/lines';
import { remarksIn } from '../note/parts';
import { readNote } from '../note/read-note';
import type { NoteTree } from '../note/tree';
import { applied, type Edit } from './edit';
import { linesAgain } from './line-again';
import { lineReadings } from './line-readings';
import { mendsOf, type Mend } from './mend';
import type { Plan } from './plan';
import { refused, refusedFor, type Bytes } from './refused';

/** A line that is to be mended; 0-based. */
export interface LineMend {
  readonly line: number;
  readonly mend: Mend;
}

/** Lines to mend, as they were shown: in the text of that time. */
export interface ShownMends {
  readonly text: string;
  readonly mends: readonly LineMend[];
}

/**
 * Decides how lines of a note are mended: each is read as what it was meant as then, and every other line as it was. A line that is not found
 * again beyond doubt refuses them all, and so does one that cannot be mended.
 */
export function planMends(text: string, shown: ShownMends, bytes: Bytes): Plan {
  const never = refusedFor(text, bytes);
  if (never) return never;
  const tree = readNote(text);
  if (tree.tooLarge) return refused('too-large');
  const again = sameLines(shown.text, text);
  const mends: LineMend[] = [];
  for (const { line: before, mend } of shown.mends) {
    const line = again(before);
    if (line === null) return refused('task-changed');
    mends.push({ line, mend });
  }
  const edits: Edit[] = [];
  for (const { line, mend } of mends.sort((a, b) => b.line - a.line)) {
    const mended = mendsOf(tree, line, mend);
    const [first] = mended;
    if (!first || first.to > (edits.at(-1)?.from ?? Infinity)) return refused('not-mendable');
    edits.push(...mended);
  }
  return isMended(tree, edits, mends) ? { type: 'edit', edits } : refused('not-mendable');
}

/** The lines of an older text in a newer one, character by character. */
function sameLines(before: string, now: string): (line: number) => number | null {
  if (before === now) return (line) => line;
  const again = linesAgain(before, now);
  const [linesBefore, lines] = [linesOf(before), linesOf(now)];
  return (line) => {
    const found = again(line);
    const isSame = found !== null && textOf(now, lines[found]) === textOf(before, linesBefore[line]);
    return isSame ? found : null;
  };
}

function isMended(before: NoteTree, edits: readonly Edit[], mends: readonly LineMend[]): boolean {
  const after = readNote(applied(before.text, edits), before);
  if (after.tooLarge || after.visible !== applied(before.visible, edits)) return false;
  const mended = new Map(mends.map(({ line, mend }) => [line, mend]));
  const gone = mends.filter(({ mend }) => mend === 'remove-line');
  /** Where a line is once the lines above it are gone. */
  const lineNow = (line: number): number => line - gone.filter((one) => one.line < line).length;

  const readings = new Map(lineReadings(after.text, after));
  const remarks = remarksIn(after).map(({ line, kind }) => `${line} ${kind}`);
  for (const { line, mend } of mends) {
    const now = lineNow(line);
    if (mend === 'remove-line') continue;
    if (!asMeant[mend].test(readings.get(now) ?? '')) return false;
    readings.delete(now);
  }
  const others = [...lineReadings(before.text, before)].filter(([line]) => !mended.has(line));
  const remarksBefore = remarksIn(before).filter(({ line }) => !mended.has(line));
  return (
    isSame(new Map(others.map(([line, reading]) => [lineNow(line), reading])), readings) &&
    remarksBefore.map(({ line, kind }) => `${lineNow(line)} ${kind}`).join('\n') === remarks.join('\n') &&
    isSame(before.definitions, after.definitions)
  );
}

function isSame<Key>(some: ReadonlyMap<Key, string>, others: ReadonlyMap<Key, string>): boolean {
  return some.size === others.size && [...some].every(([key, value]) => others.get(key) === value);
}

/** What a line is read as once it is mended. */
const asMeant: Record<Exclude<Mend, 'remove-line'>, RegExp> = {
  'make-heading': /^course heading \d \[.*\n$/,
  'make-task': /(?:^|\n)item [ x] \S.*\n$/i,
};
