import { signal, type ReadonlySignal } from '@preact/signals-core';
import type { Library, Source } from '../../library/library';

/** The sources as they are known by path: the ones the library holds, and the ones that could not be read. */
export interface TrackedNotes {
  /** The paths of all sources, whether they can be read or not. */
  readonly paths: ReadonlySignal<ReadonlySet<string>>;
  readonly unreadable: ReadonlySignal<ReadonlySet<string>>;
  put(source: Source): void;
  /** The note is a source, and its text cannot be had. */
  fail(path: string): void;
  rename(from: string, to: string): void;
  /** Forgets notes; unknown paths are ignored. */
  forget(paths: Iterable<string>): void;
}

export function createTrackedNotes(library: Library): TrackedNotes {
  const paths = signal<ReadonlySet<string>>(new Set());
  const unreadable = signal<ReadonlySet<string>>(new Set());
  return {
    paths,
    unreadable,
    put(source) {
      library.together(() => {
        library.put(source);
        paths.value = withPath(paths.value, source.path);
        unreadable.value = without(unreadable.value, [source.path]);
      });
    },
    fail(path) {
      library.together(() => {
        library.drop(path);
        paths.value = withPath(paths.value, path);
        unreadable.value = withPath(unreadable.value, path);
      });
    },
    rename(from, to) {
      if (!paths.value.has(from)) return;
      library.together(() => {
        library.rename(from, to);
        paths.value = withPath(without(paths.value, [from]), to);
        if (unreadable.value.has(from)) unreadable.value = withPath(without(unreadable.value, [from]), to);
      });
    },
    forget(gone) {
      library.together(() => {
        const known = [...gone].filter((path) => paths.value.has(path));
        for (const path of known) library.drop(path);
        paths.value = without(paths.value, known);
        unreadable.value = without(unreadable.value, known);
      });
    },
  };
}

/** The same set where nothing changes, so that nobody who watches it is woken. */
function withPath(paths: ReadonlySet<string>, path: string): ReadonlySet<string> {
  return paths.has(path) ? paths : new Set(paths).add(path);
}

function without(paths: ReadonlySet<string>, gone: readonly string[]): ReadonlySet<string> {
  if (!gone.some((path) => paths.has(path))) return paths;
  const rest = new Set(paths);
  for (const path of gone) rest.delete(path);
  return rest;
}
