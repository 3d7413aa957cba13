import type { Lock } from '../dashboard';
import type { CheckedNote } from '../course/findings';
import type { Finding } from '../course/types';
import type { Mend } from '../edit/mend';
import { linesOf, textOf } from '../note/lines';
import { findingId } from './finding-id';

/** What can be done about a finding by a button. */
export type Fix = Mend | 'tick' | 'tick-rest' | 'reopen';

/** A finding as it is shown. */
export interface Found {
  /** What it is remembered by where it is ignored. */
  readonly id: string;
  /** Unlike any other's in the check-up. */
  readonly key: string;
  readonly path: string;
  readonly finding: Finding;
  readonly fixes: readonly Fix[];
}

/** What is to say of one note, by line. */
export interface FoundIn {
  readonly path: string;
  readonly title: string;
  readonly lock: Lock | null;
  readonly found: readonly Found[];
  /** How many lines of it can be mended in one go. */
  readonly mendable: number;
}

/** Everything that the check-up shows. */
export interface CheckUp {
  readonly phase: 'looking' | 'nothing-tracked' | 'ready';
  /** The title of the only note that is looked at; null for all. */
  readonly only: string | null;
  readonly notes: readonly FoundIn[];
  readonly count: number;
  /** What the user does not want to see. */
  readonly ignored: readonly Found[];
  readonly areIgnoredShown: boolean;
}

/** What the check-up depends on. */
export interface CheckUpTerms {
  readonly phase: CheckUp['phase'];
  readonly notes: readonly CheckedNote[];
  readonly textOf: (path: string) => string | null;
  readonly locks: ReadonlyMap<string, Lock>;
  /** The path of the only note to look at. */
  readonly only: string | null;
  readonly ignored: ReadonlySet<string>;
  readonly areIgnoredShown: boolean;
}

/** Makes the check-up: findings by note, without those that the user ignores; these are kept apart. */
export function checkUpOf({
  phase,
  notes,
  textOf: read,
  locks,
  only,
  ignored,
  areIgnoredShown,
}: CheckUpTerms): CheckUp {
  const looked = notes
    .filter(({ path }) => only === null || path === only)
    .map((note) => {
      const { path, title } = note;
      const lock = locks.get(path) ?? null;
      return { path, title, lock, found: foundIn(note, read(path) ?? '', lock !== null) };
    });
  const isIgnored = ({ id }: Found): boolean => ignored.has(id);
  const shown = looked
    .map((note) => ({ ...note, found: note.found.filter((one) => !isIgnored(one)) }))
    .filter(({ found }) => found.length > 0)
    .map((note) => ({ ...note, mendable: mendsIn(note.found).length }));
  return {
    phase,
    only: only === null ? null : (looked[0]?.title ?? only),
    notes: shown,
    count: shown.reduce((sum, { found }) => sum + found.length, 0),
    ignored: looked.flatMap(({ found }) => found.filter(isIgnored)),
    areIgnoredShown,
  };
}

/** The lines among them that can be mended in one go: those that become what they were meant as, never those that are taken out. */
export function mendsIn(found: readonly Found[]): readonly { readonly line: number; readonly mend: Mend }[] {
  return found.flatMap(({ finding: { line }, fixes }) =>
    fixes.flatMap((fix) => (fix === 'make-heading' || fix === 'make-task' ? { line, mend: fix } : [])),
  );
}

/** What each finding of a note is known by, in their order. */
export function findingIdsIn(
  { path, findings }: Pick<CheckedNote, 'path' | 'findings'>,
  text: string,
): readonly string[] {
  if (findings.length === 0) return [];
  const lines = linesOf(text);
  return findings.map(({ kind, line }) => findingId(path, kind, textOf(text, lines[line])));
}

function foundIn(note: CheckedNote, text: string, isLocked: boolean): readonly Found[] {
  const ids = findingIdsIn(note, text);
  return note.findings.map((finding, n) => {
    const id = ids[n] ?? '';
    const key = `${id}/${ids.slice(0, n).filter((one) => one === id).length}`;
    return { id, key, path: note.path, finding, fixes: isLocked ? [] : (fixesOf.get(finding.kind) ?? []) };
  });
}

const fixesOf: ReadonlyMap<Finding['kind'], readonly Fix[]> = new Map([
  ['looks-like-heading', ['make-heading']],
  ['not-a-task', ['make-task']],
  ['empty-task', ['remove-line']],
  ['ready-to-tick', ['tick']],
  ['ticked-early', ['tick-rest', 'reopen']],
] as const);
