import { batch, computed, signal, type ReadonlySignal, type Signal } from '@preact/signals-core';
import { makeCourses, type CoursesMade } from '../core/course/courses-of';
import type { Properties } from '../core/course/options';
import { queueOf, type QueueEntry, type Memory } from '../core/course/queue';
import type { Rules } from '../core/course/rules';
import type { NoteCourses } from '../core/course/types';
import { readNote } from '../core/note/read-note';
import type { NoteTree } from '../core/note/tree';

/** A note that the user has marked as holding courses: its text as read, and its own properties (front matter). */
export interface Source {
  readonly path: string;
  readonly text: string;
  readonly properties: Properties;
}

/** The user's sources, kept current: sources in, courses out. What it says depends on what is in it, never on how it came in. */
export interface Library {
  /** The sources themselves, by their paths. */
  readonly sources: ReadonlySignal<ReadonlyMap<string, { readonly source: Source }>>;
  /** Every source's courses, in the order of the paths. */
  readonly notes: ReadonlySignal<readonly NoteCourses[]>;
  /** What waits to be done, over all courses; its head is *Resume*. */
  readonly queue: ReadonlySignal<readonly QueueEntry[]>;
  /** Takes a source in or brings it up to date. The same text and properties again change nothing. */
  put(source: Source): void;
  /** Takes in the text that a source has now; its properties stay as they are known. An unknown path is ignored. */
  rewrite(path: string, text: string): void;
  /** Forgets a source; an unknown path is ignored. */
  drop(path: string): void;
  /** Moves a source to another path, replacing what was there; an unknown path is ignored. */
  rename(from: string, to: string): void;
  /** Runs several changes as one: whoever watches sees only the end. */
  together(changes: () => void): void;
}

/** What the answers depend on besides the notes; `today` is a day (`YYYY-MM-DD`), so that the library needs no clock. */
export interface LibrarySettings {
  readonly rules: ReadonlySignal<Rules>;
  readonly today: ReadonlySignal<string>;
  readonly memory: ReadonlySignal<Memory>;
}

interface Shelved {
  readonly source: Source;
  readonly tree: NoteTree;
  readonly courses: ReadonlySignal<CoursesMade>;
}

export function createLibrary({ rules, today, memory }: LibrarySettings): Library {
  const shelf: Signal<ReadonlyMap<string, Shelved>> = signal(new Map());

  /** What was made of the note before spares making what stayed the same; it never changes what is said. */
  const shelve = (source: Source, tree: NoteTree, before: CoursesMade | undefined): Shelved => {
    let made = before;
    const courses = computed(() => {
      made = makeCourses({ ...source, tree }, rules.value, { today: today.value, skips: memory.value.skips }, made);
      return made;
    });
    return { source, tree, courses };
  };

  const change = (edit: (shelves: Map<string, Shelved>) => void): void => {
    const shelves = new Map(shelf.value);
    edit(shelves);
    shelf.value = shelves;
  };

  const notes = computed(() => {
    const byPath = [...shelf.value.values()].sort((a, b) => comparePaths(a.source.path, b.source.path));
    return byPath.map(({ courses }) => courses.value.note);
  });

  const put = (source: Source): void => {
    const known = shelf.value.get(source.path);
    if (known?.source.text === source.text && sameProperties(known.source.properties, source.properties)) return;
    const tree = readNote(source.text, known?.tree);
    change((shelves) => shelves.set(source.path, shelve(source, tree, known?.courses.peek())));
  };

  return {
    sources: shelf,
    notes,
    queue: computed(() => queueOf(notes.value, memory.value)),
    put,
    rewrite(path, text) {
      const known = shelf.value.get(path)?.source;
      if (known) put({ ...known, text });
    },
    drop(path) {
      if (shelf.value.has(path)) change((shelves) => shelves.delete(path));
    },
    rename(from, to) {
      const moved = shelf.value.get(from);
      if (!moved || from === to) return;
      change((shelves) => {
        shelves.delete(from);
        shelves.set(to, shelve({ ...moved.source, path: to }, moved.tree, undefined));
      });
    },
    together(changes) {
      batch(changes);
    },
  };
}

/** Numbers in names count as numbers, so that `Week 2` comes before `Week 10`; equal but for case falls back to the code units. */
export function comparePaths(a: string, b: string): number {
  return naturally.compare(a, b) || (a < b ? -1 : 1);
}

const naturally = new Intl.Collator('en', { numeric: true });

function sameProperties(a: Properties, b: Properties): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
