import fc from 'fast-check';
import type { TFile } from 'obsidian';
import { createNoteWriter } from '../../../src/host/note-writer/note-writer';
import type { Decide } from '../../../src/host/note-writer/decide';
import type { Written } from '../../../src/host/note-writer/written';
import { NotesApp } from '../../fakes/notes-app/app';
import { FakeNoteView } from '../../fakes/notes-app/views';
import { markOffsets, wishesFor } from './desk';

// People, the app, a sync and this plugin at work on one note, in any order that promises allow.

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

const anyLesson = fc.nat(lessons - 1);
const anyMark = fc.constantFrom('x', 'x', ' ', '/', '✅', '🔥');
const anyPlace = fc.nat(30);
const anyPane = fc.nat(2);

/** What somebody does. */
const anyDeed = fc.oneof(
  { weight: 18, arbitrary: fc.record({ type: fc.constant('click'), lessons: fc.tuple(anyLesson), mark: anyMark }) },
  {
    weight: 6,
    arbitrary: fc.record({ type: fc.constant('double click'), lessons: fc.tuple(anyLesson), mark: anyMark }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      type: fc.constant('click'),
      lessons: fc.uniqueArray(anyLesson, { minLength: 2, maxLength: 4 }),
      mark: anyMark,
    }),
  },
  { weight: 3, arbitrary: fc.record({ type: fc.constant('undo') }) },
  { weight: 15, arbitrary: fc.record({ type: fc.constant('type'), pane: anyPane, place: anyPlace }) },
  { weight: 9, arbitrary: fc.record({ type: fc.constant('sync'), place: anyPlace }) },
  { weight: 6, arbitrary: fc.record({ type: fc.constant('open') }) },
  { weight: 3, arbitrary: fc.record({ type: fc.constant('close'), pane: anyPane }) },
  { weight: 3, arbitrary: fc.record({ type: fc.constant('other mode'), pane: anyPane }) },
  { weight: 3, arbitrary: fc.record({ type: fc.constant('rename') }) },
  {
    weight: 3,
    arbitrary: fc.record({ type: fc.constant('fault'), at: fc.constantFrom('read', 'look', 'write', 'end') }),
  },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('delete') }) },
);
type Deed = typeof anyDeed extends fc.Arbitrary<infer T> ? T : never;

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
  /** What the disk says, in lines; null where the note was deleted. */
  readonly lines: readonly string[] | null;
  /** What it should say: the note with exactly the marks that were acknowledged, in the order in which they were written. */
  readonly expected: readonly string[];
  /** Lines that people and other programs wrote. */
  readonly additions: readonly string[];
  /** Lessons that were said to be as wished and were not. */
  readonly falsehoods: readonly number[];
  readonly wrongs: readonly string[];
  readonly unsaved: number;
  readonly writesAfterDeletion: number;
}

/** Plays all deeds to the end, in the order that the scheduler chooses. */
export async function play({ lineEnd, start, panes, deeds, told }: Stage, scheduler: fc.Scheduler): Promise<Ending> {
  const turn = (what: string): Promise<void> => scheduler.schedule(Promise.resolve(), what);
  const app = new NotesApp({
    turn,
    after: (_, what, act) => void turn(what).then(act),
  });
  const note = app.add('Course.md', start + base.join(lineEnd));
  const shown = { text: app.text(note) ?? '' };
  const writer = createNoteWriter({ ...app.doors, taken: (_, text) => (shown.text = text) });
  let events = 0;
  app.tellChanged = (_, text) => {
    const times = told[events % told.length] ?? 1;
    events += 1;
    if (times > 0) shown.text = text;
    if (times > 1) void turn('changed again').then(() => (shown.text = text));
  };

  const marks = base.flatMap((line) => /[-*] \[(.)\] /u.exec(line)?.[1] ?? []);
  const answers: Written[] = [];
  const falsehoods: number[] = [];
  const additions: string[] = [];
  let undo: { readonly decide: Decide; readonly marks: ReadonlyMap<number, string> } | null = null;
  const writesAtDeletion: number[] = [];

  /** Every mark that a lesson had, as far as the writer said so. */
  const history = marks.map((mark) => new Set([mark]));
  const settle = (answer: Written, wanted: ReadonlyMap<number, string>): void => {
    answers.push(answer);
    if (answer.type === 'refused') {
      if (answer.reason === 'outcome-unknown') for (const lesson of wanted.keys()) marks[lesson] = unknown;
      return;
    }
    const edited = editedBy(answer);
    const before = new Map([...wanted.keys()].map((lesson) => [lesson, marks[lesson] ?? unknown]));
    if (answer.type === 'written') undo = { decide: answer.undo, marks: before };
    for (const [lesson, mark] of wanted) {
      // A pane that was not told yet of a write may show what is wished for already: then that wish came before the write.
      if (edited.has(lesson) || marks[lesson] === unknown) marks[lesson] = mark;
      else if (history[lesson]?.has(mark) !== true) falsehoods.push(lesson);
      history[lesson]?.add(mark);
    }
  };
  const click = async (clicked: readonly number[], mark: string): Promise<void> => {
    const answer = await writer.write(note, wishesFor(shown.text, clicked, mark));
    settle(answer, new Map(clicked.map((lesson) => [lesson, mark])));
  };
  const openPane = (mode: 'source' | 'preview'): void => {
    if (app.text(note) === null || app.views.length > 2) return;
    app.open(new FakeNoteView(note, app)).mode = mode;
  };
  const pane = (nth: number): FakeNoteView | null => {
    const view = app.views[nth % Math.max(1, app.views.length)];
    return view instanceof FakeNoteView ? view : null;
  };

  const act = async (deed: Deed): Promise<void> => {
    switch (deed.type) {
      case 'click':
        return click(deed.lessons, deed.mark);
      case 'double click':
        await Promise.all([click(deed.lessons, deed.mark), click(deed.lessons, deed.mark)]);
        return;
      case 'undo': {
        if (undo === null) return;
        const { decide, marks: before } = undo;
        settle(await writer.change(note, decide), before);
        return;
      }
      case 'type': {
        const view = pane(deed.pane);
        if (view?.mode !== 'source') return;
        const line = `typed ${additions.length}`;
        additions.push(line);
        view.editor.type(lineStart(view.editor.text, deed.place), `${line}\n`);
        return;
      }
      case 'sync': {
        if (app.text(note) === null) return;
        const line = `synced ${additions.length}`;
        additions.push(line);
        app.sync(note, (text) => {
          const at = lineStart(text, deed.place);
          return `${text.slice(0, at)}${line}${text.includes('\r\n') ? '\r\n' : '\n'}${text.slice(at)}`;
        });
        return;
      }
      case 'open':
        openPane('source');
        return;
      case 'close':
        return closeSaved(app, note, pane(deed.pane));
      case 'other mode': {
        const view = pane(deed.pane);
        if (view) view.mode = view.mode === 'source' ? 'preview' : 'source';
        return;
      }
      case 'rename':
        return app.rename(note, `Moved ${answers.length}.md`);
      case 'fault':
        app.faults.push({ at: deed.at, type: 'fails', code: 'EBUSY' });
        return;
      case 'delete':
        app.delete(note);
        writesAtDeletion.push(app.log.length);
    }
  };

  for (const mode of panes) openPane(mode);
  for (const deed of deeds) void turn(deed.type).then(() => act(deed));
  await scheduler.waitIdle();

  const text = app.text(note);
  const expected = [...base];
  let lesson = 0;
  for (const [number, line] of base.entries()) {
    if (!/[-*] \[.\] /u.test(line)) continue;
    expected[number] = line.replace(/\[.\]/u, () => `[${marks[lesson] ?? ''}]`);
    lesson += 1;
  }
  return {
    answers,
    lines: text === null ? null : text.replace(/^\uFEFF/u, '').split(/\r\n?|\n/u),
    expected,
    additions,
    falsehoods,
    wrongs: app.wrongs,
    unsaved: app.views.filter(({ dirty }) => dirty === true).length,
    writesAfterDeletion: app.log.length - (writesAtDeletion[0] ?? app.log.length),
  };
}

/** The lessons whose marks a write changed. */
function editedBy(answer: Written): ReadonlySet<number> {
  if (answer.type !== 'written') return new Set();
  const undo = answer.undo(answer.text, { isUtf8: true }, []);
  if (undo.type !== 'edit') throw new Error('A write can be taken back at once.');
  const offsets = markOffsets(answer.text);
  return new Set(undo.edits.map(({ from }) => offsets.indexOf(from)));
}

/** Between two lines, never before the byte order mark. */
function lineStart(text: string, place: number): number {
  const starts = [...text.matchAll(/\n/gu)].map(({ index }) => index + 1);
  return starts[place % starts.length] ?? text.length;
}

/** A pane is closed when it has nothing left to save. */
async function closeSaved(app: NotesApp, note: TFile, view: FakeNoteView | null): Promise<void> {
  if (!view) return;
  while (view.dirty === true && app.text(note) !== null) await app.save(view);
  if (app.views.includes(view)) app.close(view);
}
