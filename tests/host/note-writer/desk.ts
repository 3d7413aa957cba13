import { vi } from 'vitest';
import type { TFile } from 'obsidian';
import type { Wish } from '../../../src/core/edit/plan';
import { createNoteWriter, type NoteWriter } from '../../../src/host/note-writer/note-writer';
import type { Written } from '../../../src/host/note-writer/written';
import { NotesApp } from '../../fakes/notes-app/app';
import { FakeNoteView } from '../../fakes/notes-app/views';

/** A note in an app, and the writer at work on it. Time is faked: it passes when somebody waits. */
export interface Desk {
  readonly app: NotesApp;
  readonly note: TFile;
  readonly writer: NoteWriter;
  /** The texts that went back to the library. */
  readonly taken: string[];
  /** The note's text on disk. */
  readonly disk: () => string | null;
  readonly openNote: () => FakeNoteView;
  /** Ticks tasks as they were shown in a text, by default in the text on disk. */
  readonly tick: (nth?: number | readonly number[], wanted?: string, shown?: string) => Promise<Written>;
}

export function deskWith(content: string | Uint8Array): Desk {
  const app = new NotesApp({
    turn: () => new Promise((resolve) => window.setTimeout(resolve, 1)),
    after: (milliseconds, _, act) => {
      window.setTimeout(act, milliseconds);
    },
  });
  const note = app.add('Course.md', content);
  const taken: string[] = [];
  const writer = createNoteWriter({ ...app.doors, taken: (_, text) => taken.push(text) });
  const disk = (): string | null => app.text(note);
  return {
    app,
    note,
    writer,
    taken,
    disk,
    openNote: () => app.open(new FakeNoteView(note, app)),
    tick: (nth = 0, wanted = 'x', shown = disk() ?? '') => settled(writer.write(note, wishesFor(shown, nth, wanted))),
  };
}

export function wishesFor(text: string, nth: number | readonly number[], wanted: string): readonly Wish[] {
  return [nth].flat().map((one) => ({ task: { text, markOffset: markOffsets(text)[one] ?? -1 }, wanted }));
}

/** Where the marks of tasks stand, without those that a task left that repeats; read without the code under test. */
export function markOffsets(text: string): readonly number[] {
  return [...text.matchAll(/[-*] \[.\] (?!again )/gu)].map(({ index }) => index + 3);
}

/** Waits while the app goes on; less than an autosave takes. */
export async function settled<T>(work: Promise<T>): Promise<T> {
  const [answer] = await Promise.all([work, vi.advanceTimersByTimeAsync(100)]);
  return answer;
}

export async function afterAutosave(): Promise<void> {
  await vi.advanceTimersByTimeAsync(2_100);
}
