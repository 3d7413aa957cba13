import fc from 'fast-check';
import type { TFile } from 'obsidian';
import { createNoteWriter } from '../../../src/host/note-writer/note-writer';
import { rewrittenLines } from '../../../src/core/edit/rewritten-lines';
import { toFulfil, type Decide } from '../../../src/host/note-writer/decide';
import type { Written } from '../../../src/host/note-writer/written';
import { NotesApp } from '../../fakes/notes-app/app';
import { FakeNoteView } from '../../fakes/notes-app/views';
import { markOffsets, wishesFor } from './desk';

// People, the app, a sync and this plugin at work on some notes, in any order that promises allow. All of them say the same at first:
// whoever takes one for another writes a line that nobody meant.

const base = [
  '# Rust',
  '- [ ] Traits',
  '- [ ] Exercises',
  '',
  '# Async',
  '- [ ] Futures',
  '  - [🔥] Pinning',
  '- [ ] Exercises',
  '',
  '# Macros',
  '- [ ] Exercises',
  '- [/] Exam',
];
const lessons = 7;
/** The mark of a lesson of which the writer said that it does not know. */
export const unknown = '?';

/** A note, one that it takes in, and one that has nothing to do with them; they change paths, and take those of others. */
const paths = ['Course.md', 'Part.md', 'Other.md', 'Spare.md'] as const;
const notes = 3;
const stamp = ' ✅ 2026-01-31';
const isAlike = (mark: string, wanted: string): boolean => mark === wanted;

const anyNote = fc.constantFrom(0, 0, 0, 1, 1, 2);
const anyLesson = fc.nat(lessons - 1);
const anyMark = fc.constantFrom('x', 'x', ' ', '/', '✅', '🔥');
const anyPlace = fc.nat(30);
const anyPane = fc.nat(2);

/** How a click says that something is done: by its mark, with the day, or as the Tasks plugin writes it; or a task that repeats. */
const anyHand = fc.constantFrom('mark', 'mark', 'mark', 'mark', 'mark', 'date', 'Tasks', 'repeats');

/** What somebody does. */
const anyDeed = fc.oneof(
  {
    weight: 18,
    arbitrary: fc.record({
      type: fc.constant('click'),
      note: anyNote,
      lessons: fc.tuple(anyLesson),
      mark: anyMark,
      hand: anyHand,
    }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      type: fc.constant('double click'),
      note: anyNote,
      lessons: fc.tuple(anyLesson),
      mark: anyMark,
      hand: anyHand,
    }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      type: fc.constant('click'),
      note: anyNote,
      lessons: fc.uniqueArray(anyLesson, { minLength: 2, maxLength: 4 }),
      mark: anyMark,
      hand: anyHand,
    }),
  },
  // A chapter with what it takes in: one write for each note.
  {
    weight: 3,
    arbitrary: fc.record({ type: fc.constant('click in two notes'), lessons: fc.tuple(anyLesson, anyLesson) }),
  },
  { weight: 3, arbitrary: fc.record({ type: fc.constant('undo'), note: anyNote }) },
  { weight: 15, arbitrary: fc.record({ type: fc.constant('type'), pane: anyPane, place: anyPlace }) },
  { weight: 9, arbitrary: fc.record({ type: fc.constant('sync'), note: anyNote, place: anyPlace }) },
  { weight: 6, arbitrary: fc.record({ type: fc.constant('open'), note: anyNote }) },
  { weight: 3, arbitrary: fc.record({ type: fc.constant('close'), pane: anyPane }) },
  { weight: 3, arbitrary: fc.record({ type: fc.constant('other mode'), pane: anyPane }) },
  { weight: 3, arbitrary: fc.record({ type: fc.constant('rename'), note: anyNote, to: fc.constantFrom(...paths) }) },
  { weight: 2, arbitrary: fc.record({ type: fc.constant('swap'), note: anyNote, with: anyNote }) },
  {
    weight: 3,
    arbitrary: fc.record({ type: fc.constant('fault'), at: fc.constantFrom('read', 'look', 'write', 'end') }),
  },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('delete'), note: anyNote }) },
);
type Deed = typeof anyDeed extends fc.Arbitrary<infer T> ? T : never;
type Hand = typeof anyHand extends fc.Arbitrary<infer T> ? T : never;

export const anyStage = fc.record({
  lineEnd: fc.constantFrom('\n', '\n', '\r\n'),
  start: fc.constantFrom('', '', '\uFEFF'),
  panes: fc.array(fc.constantFrom('source', 'source', 'preview'), { maxLength: 2 }),
  deeds: fc.array(anyDeed, { minLength: 2, maxLength: 12 }),
  /** How often the app tells of each change: late at times, as everything is. */
  told: fc.array(fc.constantFrom(1, 1, 0, 2), { minLength: 1, maxLength: 6 }),
});
export type Stage = typeof anyStage extends fc.Arbitrary<infer T> ? T : never;

/** How a play ended. */
export interface Ending {
  readonly answers: readonly Written[];
  readonly notes: readonly NoteAtEnd[];
  readonly wrongs: readonly string[];
  readonly unsaved: number;
}

interface NoteAtEnd {
  /** What the disk says, in lines; null where the note was deleted. */
  readonly lines: readonly string[] | null;
  /** What it should say: the note with exactly the marks and dates that were acknowledged, in the order in which they were written. */
  readonly expected: readonly string[];
  /** Lines that people and programs wrote, ours among them. */
  readonly additions: readonly string[];
  /** Lines of which nobody knows whether they were written. */
  readonly doubtful: readonly string[];
  /** Lessons that were said to be as wished and were not. */
  readonly falsehoods: readonly number[];
  readonly writesAfterDeletion: number;
}

/** What the model knows of a note. */
interface Known {
  readonly file: TFile;
  shown: string;
  readonly marks: string[];
  readonly dated: boolean[];
  /** Every mark that a lesson had, as far as the writer said so. */
  readonly history: readonly Set<string>[];
  readonly falsehoods: number[];
  readonly doubtful: string[];
  additions: readonly string[];
  undo: { readonly decide: Decide; readonly wish: Wished } | null;
  writesAtDeletion: number | null;
}

/** What is wished for: how lessons stand after it, and the line that a task that repeats leaves behind. */
interface Wished {
  readonly lessons: ReadonlyMap<number, { readonly mark: string; readonly dated: boolean | null }>;
  readonly more: readonly string[];
  readonly less: readonly string[];
}

/** Plays all deeds to the end, in the order that the scheduler chooses. */
export async function play({ lineEnd, start, panes, deeds, told }: Stage, scheduler: fc.Scheduler): Promise<Ending> {
  const turn = (what: string): Promise<void> => scheduler.schedule(Promise.resolve(), what);
  const app = new NotesApp({
    turn,
    after: (_, what, act) => void turn(what).then(act),
  });
  const first = base.flatMap((line) => /[-*] \[(.)\] /u.exec(line)?.[1] ?? []);
  const known = paths.slice(0, notes).map((path): Known => {
    const file = app.add(path, start + base.join(lineEnd));
    return {
      file,
      shown: app.text(file) ?? '',
      marks: [...first],
      dated: first.map(() => false),
      history: first.map((mark) => new Set([mark])),
      falsehoods: [],
      doubtful: [],
      additions: [],
      undo: null,
      writesAtDeletion: null,
    };
  });
  const knownOf = (file: TFile): Known => known.find((one) => one.file === file) ?? fail();
  const writer = createNoteWriter({ ...app.doors, taken: (file, text) => (knownOf(file).shown = text) });
  let events = 0;
  app.tellChanged = (file, text) => {
    const times = told[events % told.length] ?? 1;
    events += 1;
    if (times > 0) knownOf(file).shown = text;
    if (times > 1) void turn('changed again').then(() => (knownOf(file).shown = text));
  };

  const answers: Written[] = [];
  let written = 0;
  const nextLine = (what: string): string => {
    written += 1;
    return `${what} ${written}`;
  };

  const settle = (note: Known, answer: Written, wished: Wished): void => {
    answers.push(answer);
    if (answer.type === 'refused') {
      if (answer.reason !== 'outcome-unknown') return;
      for (const lesson of wished.lessons.keys()) note.marks[lesson] = unknown;
      note.doubtful.push(...wished.more, ...wished.less);
      return;
    }
    const edited = editedBy(answer);
    const before = new Map(
      [...wished.lessons.keys()].map((lesson) => [
        lesson,
        { mark: note.marks[lesson] ?? unknown, dated: note.dated[lesson] ?? false },
      ]),
    );
    if (answer.type === 'written') {
      note.undo = { decide: answer.undo, wish: { lessons: before, more: wished.less, less: wished.more } };
      note.additions = [...note.additions, ...wished.more].filter((line) => !wished.less.includes(line));
    }
    for (const [lesson, { mark, dated }] of wished.lessons) {
      // A pane that was not told yet of a write may show what is wished for already: then that wish came before the write.
      if (edited.has(lesson) || note.marks[lesson] === unknown) {
        note.marks[lesson] = mark;
        note.dated[lesson] = dated ?? note.dated[lesson] ?? false;
      } else if (note.history[lesson]?.has(mark) !== true) note.falsehoods.push(lesson);
      note.history[lesson]?.add(mark);
    }
  };

  const click = async (note: Known, lessons: readonly number[], mark: string, hand: Hand): Promise<void> => {
    const wishes = wishesFor(note.shown, lessons, mark);
    const isDone = mark === 'x';
    const standing = (dated: boolean | null) => new Map(lessons.map((lesson) => [lesson, { mark, dated }]));
    if (hand === 'mark' || hand === 'date' || !isDone) {
      const date = hand === 'date' ? { date: { form: 'emoji', day: '2026-01-31', isDone } as const } : {};
      const answer = await writer.write(
        note.file,
        wishes.map((wish) => ({ ...wish, ...date })),
      );
      settle(note, answer, { lessons: standing(hand === 'date' ? isDone : null), more: [], less: [] });
      return;
    }
    const more: string[] = [];
    const rewrite = (raw: string): string => {
      const [front = ''] = /^ */u.exec(raw) ?? [];
      const done = `${raw.replace(/\[.\]/u, '[x]')}${raw.endsWith(stamp) ? '' : stamp}`;
      if (hand === 'Tasks') return done;
      more.push(nextLine(`${front}- [ ] again`));
      return `${more.at(-1) ?? ''}\n${done}`;
    };
    const answer = await writer.change(note.file, (text, bytes, own) => {
      const plan = toFulfil(wishes)(text, bytes, own);
      return plan.type === 'edit' ? rewrittenLines(text, plan.edits, rewrite, isAlike) : plan;
    });
    settle(note, answer, { lessons: standing(true), more, less: [] });
  };
  const openPane = (note: Known, mode: 'source' | 'preview'): void => {
    if (app.text(note.file) === null || app.views.length > 2) return;
    app.open(new FakeNoteView(note.file, app)).mode = mode;
  };
  const pane = (nth: number): FakeNoteView | null => {
    const view = app.views[nth % Math.max(1, app.views.length)];
    return view instanceof FakeNoteView ? view : null;
  };
  const noteAt = (nth: number): Known => known[nth] ?? fail();

  const act = async (deed: Deed): Promise<void> => {
    switch (deed.type) {
      case 'click':
        return click(noteAt(deed.note), deed.lessons, deed.mark, deed.hand);
      case 'double click': {
        const { note, lessons: clicked, mark, hand } = deed;
        await Promise.all([click(noteAt(note), clicked, mark, hand), click(noteAt(note), clicked, mark, hand)]);
        return;
      }
      case 'click in two notes': {
        const [own, included] = deed.lessons;
        await Promise.all([click(noteAt(0), [own], 'x', 'mark'), click(noteAt(1), [included], 'x', 'mark')]);
        return;
      }
      case 'undo': {
        const note = noteAt(deed.note);
        if (note.undo === null) return;
        const { decide, wish } = note.undo;
        settle(note, await writer.change(note.file, decide), wish);
        return;
      }
      case 'type': {
        const view = pane(deed.pane);
        if (view?.mode !== 'source') return;
        const line = nextLine('typed');
        const note = knownOf(view.file);
        note.additions = [...note.additions, line];
        view.editor.type(lineStart(view.editor.text, deed.place), `${line}\n`);
        return;
      }
      case 'sync': {
        const note = noteAt(deed.note);
        if (app.text(note.file) === null) return;
        const line = nextLine('synced');
        note.additions = [...note.additions, line];
        app.sync(note.file, (text) => {
          const at = lineStart(text, deed.place);
          return `${text.slice(0, at)}${line}${text.includes('\r\n') ? '\r\n' : '\n'}${text.slice(at)}`;
        });
        return;
      }
      case 'open':
        openPane(noteAt(deed.note), 'source');
        return;
      case 'close':
        return closeSaved(app, pane(deed.pane));
      case 'other mode': {
        const view = pane(deed.pane);
        if (view) view.mode = view.mode === 'source' ? 'preview' : 'source';
        return;
      }
      case 'rename':
        return app.rename(noteAt(deed.note).file, deed.to);
      case 'swap': {
        const [one, other] = [noteAt(deed.note).file, noteAt(deed.with).file];
        const [from, to] = [one.path, other.path];
        await app.rename(one, nextLine('Between'));
        await app.rename(other, from);
        return app.rename(one, to);
      }
      case 'fault':
        app.faults.push({ at: deed.at, type: 'fails', code: 'EBUSY' });
        return;
      case 'delete': {
        const note = noteAt(deed.note);
        app.delete(note.file);
        note.writesAtDeletion ??= writesOf(note);
      }
    }
  };
  const writesOf = ({ file }: Known): number => app.log.filter((one) => one.file === file).length;

  for (const mode of panes) openPane(noteAt(0), mode);
  for (const deed of deeds) void turn(deed.type).then(() => act(deed));
  await scheduler.waitIdle();

  return {
    answers,
    wrongs: app.wrongs,
    unsaved: app.views.filter(({ dirty }) => dirty === true).length,
    notes: known.map((note) => ({
      lines:
        app
          .text(note.file)
          ?.replace(/^\uFEFF/u, '')
          .split(/\r\n?|\n/u) ?? null,
      expected: expectedOf(note),
      additions: note.additions,
      doubtful: note.doubtful,
      falsehoods: note.falsehoods,
      writesAfterDeletion: note.writesAtDeletion === null ? 0 : writesOf(note) - note.writesAtDeletion,
    })),
  };
}

function expectedOf({ marks, dated }: Known): readonly string[] {
  let lesson = -1;
  return base.map((line) => {
    if (!/[-*] \[.\] /u.test(line)) return line;
    lesson += 1;
    return line.replace(/\[.\]/u, () => `[${marks[lesson] ?? ''}]`) + (dated[lesson] ? stamp : '');
  });
}

function fail(): never {
  throw new Error('There is no such note.');
}

/** The lessons whose marks a write changed. */
function editedBy(answer: Written): ReadonlySet<number> {
  if (answer.type !== 'written') return new Set();
  const undo = answer.undo(answer.text, { isUtf8: true }, []);
  if (undo.type !== 'edit') throw new Error('A write can be taken back at once.');
  const offsets = markOffsets(answer.text);
  // A whole line that was written holds the mark, and perhaps a line more before it.
  return new Set(
    undo.edits.flatMap(({ from, to }) =>
      offsets.flatMap((offset, nth) => (offset >= from && offset < Math.max(to, from + 1) ? [nth] : [])),
    ),
  );
}

/** Between two lines, never before the byte order mark. */
function lineStart(text: string, place: number): number {
  const starts = [...text.matchAll(/\n/gu)].map(({ index }) => index + 1);
  return starts[place % starts.length] ?? text.length;
}

/** A pane is closed when it has nothing left to save. */
async function closeSaved(app: NotesApp, view: FakeNoteView | null): Promise<void> {
  if (!view) return;
  while (view.dirty === true && app.text(view.file) !== null) await app.save(view);
  if (app.views.includes(view)) app.close(view);
}
