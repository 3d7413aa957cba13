import { signal, type ReadonlySignal, type Signal } from '@preact/signals-core';
import { rewritten, type Library, type Source } from '../../library/library';
import { isWithin } from './is-source';
import { createPace } from './pace';

/** A source with its text, one that cannot be read, or a note that would be a source and is a conflict copy. */
type Known = Source | 'unreadable' | 'copy';
type Paths = ReadonlySet<string>;

/**
 * What is known of the notes that matter, at once; the library and whoever watches learn of it when it is published, so that
 * hundreds of changes are one change to them. What is published depends on what is known, never on the order of events.
 */
export interface TrackedNotes {
  /** The paths of all sources, whether they can be read or not. */
  readonly paths: ReadonlySignal<Paths>;
  readonly unreadable: ReadonlySignal<Paths>;
  readonly copies: ReadonlySignal<Paths>;
  /** What is known by now, published or not. */
  get(path: string): Known | undefined;
  set(path: string, known: Known): void;
  /** Takes in a text that was just written, and tells the library at once. */
  rewrite(path: string, text: string): void;
  rename(from: string, to: string): void;
  forget(path: string): void;
  /** Forgets a note, or all notes of a folder. */
  forgetWithin(path: string): void;
  /** Tells the library what changed, for so many milliseconds; says how many notes are left. */
  publish(slice: number): number;
}

/** `wake` is told that there is something to publish. */
export function createTrackedNotes(library: Library, wake: () => void): TrackedNotes {
  const known = new Map<string, Known>();
  const changed = new Set<string>();
  let moves: (readonly [from: string, to: string])[] = [];
  const paths = signal<Paths>(new Set());
  const unreadable = signal<Paths>(new Set());
  const copies = signal<Paths>(new Set());

  /** Whether the paths are other ones, or of another kind: with every letter that is typed they are the same. */
  let isOtherwise = false;

  const put = (path: string, what: Known): void => {
    if (kindOf(known.get(path)) !== kindOf(what)) isOtherwise = true;
    known.set(path, what);
    changed.add(path);
  };
  const drop = (path: string): void => {
    if (!known.delete(path)) return;
    isOtherwise = true;
    changed.add(path);
  };
  /** Should reading a note fail, it is one that cannot be read, and the notes behind it do not wait. */
  const tellOf = (path: string): void => {
    try {
      const what = known.get(path);
      if (typeof what === 'object') library.put(what);
      else library.drop(path);
    } catch {
      put(path, 'unreadable');
    }
  };
  const publishSlice = (slice: number): void => {
    // A tree goes along with its note. Should another note be there by now, it is put in its place below.
    for (const [from, to] of moves) library.rename(from, to);
    moves = [];
    const pace = createPace(slice);
    for (const path of changed) {
      changed.delete(path);
      tellOf(path);
      if (pace.isOver()) break;
    }
    if (!isOtherwise) return;
    isOtherwise = false;
    const [sources, unread, copied] = [new Set<string>(), new Set<string>(), new Set<string>()];
    for (const [path, what] of known) {
      (what === 'copy' ? copied : sources).add(path);
      if (what === 'unreadable') unread.add(path);
    }
    tell(paths, sources);
    tell(unreadable, unread);
    tell(copies, copied);
  };

  return {
    paths,
    unreadable,
    copies,
    get: (path) => known.get(path),
    set(path, what) {
      put(path, what);
      wake();
    },
    rewrite(path, text) {
      const what = known.get(path);
      if (typeof what !== 'object') return;
      known.set(path, rewritten(what, text));
      library.rewrite(path, text);
    },
    rename(from, to) {
      const what = known.get(from);
      if (what === undefined) return;
      drop(from);
      put(to, typeof what === 'object' ? { ...what, path: to } : what);
      moves.push([from, to]);
      wake();
    },
    forget(path) {
      if (!known.has(path)) return;
      drop(path);
      wake();
    },
    forgetWithin(folder) {
      for (const path of known.keys()) if (path === folder || isWithin(path, folder)) drop(path);
      if (changed.size > 0) wake();
    },
    publish(slice) {
      library.together(() => {
        publishSlice(slice);
      });
      return changed.size;
    },
  };
}

function kindOf(what: Known | undefined): string | undefined {
  return typeof what === 'object' ? 'source' : what;
}

/** The same set where nothing changes, so that nobody who watches it is woken. */
function tell(watched: Signal<Paths>, now: Paths): void {
  const before = watched.peek();
  if (before.size !== now.size || [...now].some((path) => !before.has(path))) watched.value = now;
}
