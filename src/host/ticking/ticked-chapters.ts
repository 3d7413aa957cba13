import { effect, signal } from '@preact/signals-core';
import type { TFile } from 'obsidian';
import type { Chapter } from '../../core/course/types';
import type { Library } from '../../library/library';
import { linesAgain, linesIn } from '../../core/edit/line-again';
import type { Shown, ShownTask } from './shown';

/**
 * The chapters that Syllabus ticked in this session: only these it opens again by itself. A chapter is known by its line in its
 * note, in whatever course it is seen and wherever the note goes; one that somebody touched since, or that is not found beyond
 * doubt, is forgotten.
 */
export interface TickedChapters {
  /** Takes note of a chapter that was ticked just now. */
  add(shown: Shown, chapter: Chapter): void;
  /** Those around a task that are ticked still. */
  around(shown: ShownTask): readonly Chapter[];
  /** Follows the lines through the changes of their notes. Gives the way to stop. */
  follow(library: Pick<Library, 'textOf'>): () => void;
}

/** A line of a text of a note. */
interface Ticked {
  readonly file: TFile | null;
  readonly text: string;
  readonly line: number;
}

export function createTickedChapters(): TickedChapters {
  const all = signal<readonly Ticked[]>([]);
  return {
    add({ file, text, line }, chapter) {
      all.value = [...all.value, { file, text, line: line + chapter.line }];
    },
    around: ({ there: { found }, file, text, line }) =>
      found.above.filter(
        (node): node is Chapter =>
          node.type === 'chapter' &&
          node.meaning === 'done' &&
          all.value.some((one) => one.file === file && one.text === text && one.line === line + node.line),
      ),
    follow: (library) =>
      effect(() => {
        // Nothing is ticked in most sessions, and then nobody asks for the notes.
        const known = all.value;
        const onwards = followed();
        const still = known.flatMap((one) => onwards(one, library.textOf(one.file?.path ?? '')));
        if (still.some((one, n) => one !== known[n]) || still.length < known.length) all.value = still;
      }),
  };
}

/**
 * Finds ticked lines in a newer text, mark and all; a note is compared once for all of its lines. A note that was just renamed is
 * not known by its new path yet.
 */
function followed(): (ticked: Ticked, text: string | null) => readonly Ticked[] {
  const compared = new Map<TFile | null, (line: number) => number | null>();
  return (ticked, text) => {
    if (text === null || text === ticked.text) return [ticked];
    const again = compared.get(ticked.file) ?? untouched(ticked.text, text);
    compared.set(ticked.file, again);
    const line = again(ticked.line);
    return line === null ? [] : [{ ...ticked, text, line }];
  };
}

function untouched(before: string, now: string): (line: number) => number | null {
  const again = linesAgain(before, now);
  const [linesBefore, lines] = [linesIn(before), linesIn(now)];
  return (at) => {
    const line = again(at);
    return line !== null && lines[line] === linesBefore[at] ? line : null;
  };
}
