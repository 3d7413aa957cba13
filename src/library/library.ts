import { batch, computed, signal, type ReadonlySignal, type Signal } from '@preact/signals-core';
import { checkedNotes } from '../core/course/checked-notes';
import { draftsOf, makeCourses, noteTitle, type CoursesMade, type MakeTerms } from '../core/course/courses-of';
import type { PlacedDraft } from '../core/course/draft-note';
import { findingsOf, type CheckedNote } from '../core/course/findings';
import type { FindNote } from '../core/course/with-included';
import type { Properties } from '../core/course/options';
import { queueOf, type QueueEntry, type Memory } from '../core/course/queue';
import type { Rules } from '../core/course/rules';
import type { NoteCourses } from '../core/course/types';
import { readNote } from '../core/note/read-note';
import { propertyLine } from '../core/note/property-line';
import type { NoteTree } from '../core/note/tree';
import { createInFolders, type FolderOf } from './folder-courses';

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
  /** Every source's courses, in the order of the paths; where a folder is one course, that course instead of its notes'. */
  readonly notes: ReadonlySignal<readonly NoteCourses[]>;
  /** The same, with everything in them that their reader should know; worked out only where somebody asks. */
  readonly checked: ReadonlySignal<readonly CheckedNote[]>;
  /** What waits to be done, over all courses; its head is *Resume*. */
  readonly queue: ReadonlySignal<readonly QueueEntry[]>;
  /** Takes a source in or brings it up to date. The same text and properties again change nothing. */
  put(source: Source): void;
  /** The notes that are no sources and that sources take in (`![[Note]]`), whether their texts are known or not. */
  readonly included: ReadonlySignal<ReadonlySet<string>>;
  /** Takes in the text of a note that sources take in. */
  host(guest: Source): void;
  /** Forgets notes that are not taken in any more: what becomes of them is not followed. */
  seeOff(): void;
  /** The text of a source, or of a note that sources take in, as it was read; null for any other. */
  textOf(path: string): string | null;
  /** Takes in the text that a source has now; which properties there are the app tells later. An unknown path is ignored. */
  rewrite(path: string, text: string): void;
  /** Forgets a source; an unknown path is ignored. */
  drop(path: string): void;
  /** Moves a source to another path, replacing what was there; an unknown path is ignored. */
  rename(from: string, to: string): void;
  /** Says which folders are one course; null where none is. */
  group(folderOf: FolderOf | null): void;
  /** Runs several changes as one: whoever watches sees only the end. */
  together(changes: () => void): void;
}

/** What the answers depend on besides the notes; `today` is a day (`YYYY-MM-DD`), so that the library needs no clock. */
export interface LibrarySettings {
  readonly rules: ReadonlySignal<Rules>;
  readonly today: ReadonlySignal<string>;
  readonly memory: ReadonlySignal<Memory>;
  /**
   * The path of the note that a link in the note `from` leads to, as the app resolves it; null for anything else. Without it no
   * note takes another one in.
   */
  readonly resolve?: ReadonlySignal<(link: string, from: string) => string | null>;
}

interface Shelved {
  readonly source: Source;
  readonly tree: NoteTree;
  /** The note's own structure; what it takes in from other notes comes with its courses. */
  readonly drafts: ReadonlySignal<readonly PlacedDraft[]>;
  readonly courses: ReadonlySignal<CoursesMade>;
  readonly checked: ReadonlySignal<CheckedNote>;
}

type Shelf = ReadonlyMap<string, Shelved>;

export function createLibrary({ rules, today, memory, resolve }: LibrarySettings): Library {
  const shelf: Signal<Shelf> = signal(new Map());
  /** Notes that are no sources, and that sources take in. */
  const guests: Signal<Shelf> = signal(new Map());

  const pathOf = (link: string, from: string): string | null =>
    link === '' ? from : (resolve?.value(link, from) ?? null);
  const find: FindNote = (link, from) => {
    const path = pathOf(link, from) ?? '';
    const found = shelf.value.get(path) ?? guests.value.get(path);
    return found ? { path, title: noteTitle(path), drafts: found.drafts.value } : null;
  };

  const terms = (): MakeTerms => {
    const moment = { today: today.value, skips: memory.value.skips };
    return { rules: rules.value, moment, find };
  };

  /** What was made of the note before spares making what stayed the same; it never changes what is said. */
  const shelve = (source: Source, tree: NoteTree, before: Shelved | undefined): Shelved => {
    let made = before?.courses.peek();
    let known = before?.drafts.peek() ?? [];
    const read = { ...source, tree };
    const drafts = computed(() => {
      known = draftsOf(read, rules.value, known);
      return known;
    });
    const courses = computed(() => {
      made = makeCourses(read, drafts.value, terms(), made);
      return made;
    });
    const checked = computed(() => ({ ...courses.value.note, findings: findingsOf(courses.value.note, tree) }));
    return { source, tree, drafts, courses, checked };
  };

  /** The notes that sources take in, and those that these take in, without the sources among them. */
  const included = computed(() => {
    const wanted = new Set<string>();
    const visit = ({ source, drafts }: Shelved): void => {
      for (const { link } of drafts.value.flatMap(({ inclusions }) => inclusions)) {
        const path = pathOf(link, source.path);
        if (path === null || wanted.has(path) || shelf.value.has(path)) continue;
        wanted.add(path);
        const guest = guests.value.get(path);
        if (guest) visit(guest);
      }
    };
    for (const shelved of shelf.value.values()) visit(shelved);
    return wanted;
  });

  const change = (edit: (shelves: Map<string, Shelved>) => void): void => {
    const shelves = new Map(shelf.value);
    edit(shelves);
    shelf.value = shelves;
  };

  const folderOf = signal<FolderOf | null>(null);
  const inFolders = createInFolders();
  const notes = computed(() => {
    const byPath = [...shelf.value.values()].sort((a, b) => comparePaths(a.source.path, b.source.path));
    if (!folderOf.value) return byPath.map(({ courses }) => courses.value.note);
    return inFolders(byPath, folderOf.value, terms());
  });

  const takeIn = (notesOf: Signal<Shelf>, source: Source): void => {
    const known = notesOf.value.get(source.path);
    if (known?.source.text === source.text && sameProperties(known.source.properties, source.properties)) return;
    const shelved = shelve(source, readNote(source.text, known?.tree), known);
    // Its structure is asked for here, so that whoever takes notes in slice by slice has paid for it within the slice.
    shelved.drafts.peek();
    notesOf.value = new Map(notesOf.value).set(source.path, shelved);
  };

  const put = (source: Source): void => {
    takeIn(shelf, source);
  };

  const host = (guest: Source): void => {
    takeIn(guests, guest);
  };

  return {
    sources: shelf,
    notes,
    checked: computed(() => checkedNotes(notes.value, (path) => shelf.value.get(path)?.checked.value)),
    queue: computed(() => queueOf(notes.value, memory.value)),
    put,
    included,
    host,
    seeOff() {
      const kept = [...guests.value].filter(([path]) => included.value.has(path));
      if (kept.length < guests.value.size) guests.value = new Map(kept);
    },
    textOf: (path) => (shelf.value.get(path) ?? guests.value.get(path))?.source.text ?? null,
    rewrite(path, text) {
      const known = shelf.value.get(path)?.source;
      const guest = guests.value.get(path)?.source;
      if (known) put(rewritten(known, text));
      else if (guest) host({ ...guest, text });
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
    group(by) {
      folderOf.value = by;
    },
    together(changes) {
      batch(changes);
    },
  };
}

/** A source with a text that comes without properties: those that are known are read again, where that takes no YAML. */
export function rewritten(source: Source, text: string): Source {
  const properties = Object.entries(source.properties).map(([name, value]) => {
    return [name, propertyLine(text, name)?.value ?? value] as const;
  });
  return { ...source, text, properties: Object.fromEntries(properties) };
}

/**
 * Paths of notes in order. Numbers count as numbers, so that `Week 2` comes before `Week 10`, and `.md` not at all, so that `Week` comes
 * before `Week 2`; equal but for case falls back to the code units.
 */
export function comparePaths(a: string, b: string): number {
  return naturally.compare(a.slice(0, -3), b.slice(0, -3)) || (a < b ? -1 : 1);
}

const naturally = new Intl.Collator('en', { numeric: true });

function sameProperties(a: Properties, b: Properties): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
