import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { EditorTransaction, TFile } from 'obsidian';
import { channelFor } from '../../../src/host/note-writer/channel';
import { FakeBoardView, FakeNoteView } from '../../fakes/notes-app/views';
import { afterAutosave, deskWith, settled, wishesFor, type Desk } from './desk';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const text = '# Rust\n- [ ] Traits\n- [ ] Bounds\n- [ ] Impl\n';
const ticked = '# Rust\n- [x] Traits\n- [ ] Bounds\n- [ ] Impl\n';

const pluginWrites = ({ app }: Desk): number => app.log.filter(({ by }) => by === 'plugin').length;

/** Everything that must hold after any write, whatever became of it. */
function expectNoWrong({ app }: Desk): void {
  expect(app.wrongs).toEqual([]);
}

it('the way is told before anything is tried', () => {
  const desk = deskWith(text);
  const board = { editor: null, isDirty: () => true };
  const pane = { editor: desk.openNote().editor.asEditor(), isDirty: () => false };
  expect(channelFor([], text)).toEqual({ through: 'vault' });
  expect(channelFor([pane], text)).toEqual({ through: 'editor', editor: pane.editor });
  expect(channelFor([pane], `${text}synced\n`)).toEqual({ through: 'vault' });
  expect(channelFor([pane, board], text)).toEqual({ through: 'none' });
});

describe('a note that nobody has open', () => {
  it.each([
    ['closed', () => undefined],
    ['asleep in a background tab', (desk: Desk) => desk.app.sleeping.push({ file: desk.note })],
    ['open for reading', (desk: Desk) => (desk.openNote().mode = 'preview')],
  ])('is written on disk: %s', async (_, prepare) => {
    const desk = deskWith(text);
    prepare(desk);
    expect(await desk.tick()).toMatchObject({ type: 'written', through: 'vault', text: ticked });
    expect([desk.disk(), pluginWrites(desk), desk.taken]).toEqual([ticked, 1, [ticked]]);
    expectNoWrong(desk);
  });

  it.each([
    ['Windows line ends', '- [ ] a\r\n- [ ] b\r\n', '- [x] a\r\n- [ ] b\r\n'],
    ['line ends of two kinds', '- [ ] a\r\n- [ ] b\n', '- [x] a\r\n- [ ] b\n'],
    ['old line ends', '- [ ] a\r- [ ] b\r', '- [x] a\r- [ ] b\r'],
    ['a byte order mark', '\uFEFF- [ ] a\n', '\uFEFF- [x] a\n'],
    ['no final newline', '- [ ] a', '- [x] a'],
    ['trailing blanks and dollars', '- [ ] a $& $1  \n', '- [x] a $& $1  \n'],
    ['an emoji for a mark', '- [🔥] a\n', '- [x] a\n'],
  ])('keeps every other byte: %s', async (_, before, after) => {
    const desk = deskWith(before);
    expect((await desk.tick()).type).toBe('written');
    expect(desk.disk()).toBe(after);
  });

  it('is left alone where there is nothing to do or no edit is found', async () => {
    const desk = deskWith(ticked);
    expect(await desk.tick()).toEqual({ type: 'noop' });
    expect(await desk.tick(0, 'x', '- [ ] Other\n')).toEqual({ type: 'refused', reason: 'task-changed' });
    expect([desk.app.log, desk.taken]).toEqual([[], []]);
    expectNoWrong(desk);
  });

  it('takes several wishes as one write, and none where one is refused', async () => {
    const desk = deskWith(text);
    expect((await desk.tick([0, 2], '✅')).type).toBe('written');
    expect([desk.disk(), pluginWrites(desk)]).toEqual(['# Rust\n- [✅] Traits\n- [ ] Bounds\n- [✅] Impl\n', 1]);
    const shown = '# Rust\n- [ ] Bounds\n- [ ] Gone\n';
    expect(await desk.tick([0, 1], 'x', shown)).toEqual({ type: 'refused', reason: 'task-changed' });
    expect(pluginWrites(desk)).toBe(1);
  });
});

describe('a note that is open for writing', () => {
  it('takes the edit in its editor, as one step of undo, and the cursor stays', async () => {
    const desk = deskWith(text);
    const { editor } = desk.openNote();
    editor.cursor = text.indexOf('Bounds');
    expect(await desk.tick([0, 2])).toMatchObject({ type: 'written', through: 'editor' });
    expect([editor.text, editor.steps, editor.cursor]).toEqual([
      ticked.replace('[ ] Impl', '[x] Impl'),
      1,
      text.indexOf('Bounds'),
    ]);
    expect([desk.disk(), desk.taken]).toEqual([text, [editor.text]]);
    await afterAutosave();
    expect([desk.disk(), pluginWrites(desk)]).toEqual([editor.text, 0]);
    editor.undo();
    expect(editor.text).toBe(text);
    expectNoWrong(desk);
  });

  it('keeps what was typed and is not saved', async () => {
    const desk = deskWith(text);
    const { editor } = desk.openNote();
    editor.type(text.length, 'typed');
    await desk.tick();
    expect([editor.text, desk.disk(), pluginWrites(desk)]).toEqual([`${ticked}typed`, text, 0]);
    await afterAutosave();
    expect(desk.disk()).toBe(`${ticked}typed`);
  });

  it.each([
    ['Windows line ends', '- [ ] a\r\n- [ ] b\r\n', '- [x] a\r\n- [ ] b\r\n'],
    ['old line ends', '- [ ] a\r- [ ] b\r', '- [x] a\r- [ ] b\r'],
  ])('is written on disk while its editor would write other bytes: %s', async (_, before, after) => {
    const desk = deskWith(before);
    const { editor } = desk.openNote();
    expect(await desk.tick()).toMatchObject({ through: 'vault', text: after });
    expect([desk.disk(), editor.text]).toEqual([after, after.replace(/\r\n?/gu, '\n')]);
    await afterAutosave();
    expect(desk.disk()).toBe(after);
    expectNoWrong(desk);
  });

  it('with Windows line ends and unsaved typing takes the edit in its editor', async () => {
    const desk = deskWith('- [ ] a\r\n- [ ] b\r\n');
    const { editor } = desk.openNote();
    editor.type(0, 'typed\n');
    expect(await desk.tick()).toMatchObject({ through: 'editor', text: 'typed\n- [x] a\n- [ ] b\n' });
  });

  it('is written on disk while it has not yet followed a sync, so that its save takes nothing back', async () => {
    const desk = deskWith(text);
    const view = desk.openNote();
    desk.app.sync(desk.note, (now) => `${now}synced\n`);
    expect(await desk.tick(0, 'x', text)).toMatchObject({ through: 'vault', text: `${ticked}synced\n` });
    expect([desk.disk(), view.editor.text]).toEqual([`${ticked}synced\n`, `${ticked}synced\n`]);
  });

  it('is written around by no one when its flag of unsaved changes cannot be read', async () => {
    const desk = deskWith(text);
    const view = desk.openNote();
    view.editor.type(text.length, 'typed');
    view.dirty = undefined;
    expect(await desk.tick()).toMatchObject({ through: 'editor', text: `${ticked}typed` });
  });

  it.each(['silently', 'loudly'] as const)('that takes no edit refuses it: %s', async (vetoes) => {
    const desk = deskWith(text);
    desk.openNote().editor.vetoes = vetoes;
    expect(await desk.tick()).toEqual({ type: 'refused', reason: 'write-failed' });
    expect([desk.taken, desk.app.log]).toEqual([[], []]);
  });
});

describe('an editor that is not what it seems', () => {
  const wrong = { type: 'refused', reason: 'write-failed' };

  it('refuses where the text of a mark does not stand at its place, even of one of several', async () => {
    const desk = deskWith(text);
    const { editor } = desk.openNote();
    const { offsetToPos } = editor;
    Object.assign(editor, {
      offsetToPos: (offset: number) => offsetToPos(offset > text.indexOf('Bounds') ? offset + 1 : offset),
    });
    expect(await desk.tick([0, 2])).toEqual(wrong);
    expect([editor.text, editor.steps]).toEqual([text, 0]);
  });

  it.each([0, 1])('refuses where it takes one of two edits only', async (nth) => {
    const desk = deskWith(text);
    const { editor } = desk.openNote();
    const { transaction } = editor;
    Object.assign(editor, {
      transaction: ({ changes = [] }: EditorTransaction) => {
        transaction({ changes: changes.slice(nth, nth + 1) });
      },
    });
    expect(await desk.tick([0, 2])).toEqual(wrong);
    expect(desk.taken).toEqual([]);
  });
});

it('an editor that takes no removal refuses it', async () => {
  const desk = deskWith('- [x] a ✅ 2026-11-22\n');
  desk.openNote().editor.vetoes = 'silently';
  const removal = desk.writer.change(desk.note, (now) => ({
    type: 'edit',
    edits: [{ from: now.indexOf(' ✅'), to: now.length - 1, insert: '' }],
  }));
  expect(await settled(removal)).toEqual({ type: 'refused', reason: 'write-failed' });
});

describe('a note in several panes', () => {
  it('with the same text takes the edit in the pane used last', async () => {
    const desk = deskWith(text);
    const [other, recent] = [desk.openNote(), desk.openNote()];
    await desk.tick();
    expect([recent.editor.text, other.editor.text]).toEqual([ticked, text]);
    await afterAutosave();
    expect([desk.disk(), other.editor.text]).toEqual([ticked, ticked]);
  });

  it('takes it in the pane used last even if that was opened first', async () => {
    const desk = deskWith(text);
    const [recent, other] = [desk.openNote(), desk.openNote()];
    desk.app.recent = recent;
    await desk.tick();
    expect([recent.editor.text, other.editor.text]).toEqual([ticked, text]);
  });

  it('takes the edit in the pane that has unsaved changes', async () => {
    const desk = deskWith(text);
    const [dirty, recent] = [desk.openNote(), desk.openNote()];
    for (const { editor } of [dirty, recent]) editor.type(0, 'typed\n');
    recent.dirty = false;
    await desk.tick();
    expect([dirty.editor.text, recent.editor.text]).toEqual([`typed\n${ticked}`, `typed\n${text}`]);
  });

  it('with different texts is left alone', async () => {
    const desk = deskWith(text);
    const [, second] = [desk.openNote(), desk.openNote()];
    second.editor.type(0, 'typed\n');
    expect(await desk.tick()).toEqual({ type: 'refused', reason: 'unsaved-elsewhere' });
    expect([second.editor.text, desk.app.log]).toEqual([`typed\n${text}`, []]);
    await afterAutosave();
    expect((await desk.tick()).type).toBe('written');
  });

  it('with different texts is left alone even if none says that it has anything to save', async () => {
    const desk = deskWith(text);
    const [, second] = [desk.openNote(), desk.openNote()];
    second.editor.type(0, 'typed\n');
    second.dirty = false;
    expect(await desk.tick()).toEqual({ type: 'refused', reason: 'unsaved-elsewhere' });
  });

  it('of which another note is not its concern', async () => {
    const desk = deskWith(text);
    const other = desk.app.open(new FakeNoteView(desk.app.add('Other.md', 'x'), desk.app));
    other.editor.type(0, 'typed');
    expect((await desk.tick()).type).toBe('written');
  });
});

describe('a note in another view', () => {
  const withBoard = (desk: Desk): FakeBoardView => desk.app.open(new FakeBoardView(desk.note, desk.app));

  it('that has nothing to save is written on disk', async () => {
    const desk = deskWith(text);
    const board = withBoard(desk);
    expect(await desk.tick()).toMatchObject({ type: 'written', through: 'vault' });
    expect([desk.disk(), board.text]).toEqual([ticked, ticked]);
  });

  it.each<[string, (board: FakeBoardView) => void]>([
    ['has something to save', (board) => (board.dirty = true)],
    ['does not say, and shows another text', (board) => ([board.dirty, board.text] = ['?', 'other'])],
    ['does not say, and cannot be asked', (board) => ([board.dirty, board.isBroken] = [undefined, true])],
  ])('that %s forbids the write, in an editor too', async (_, prepare) => {
    const desk = deskWith(text);
    const board = withBoard(desk);
    prepare(board);
    expect(await desk.tick()).toEqual({ type: 'refused', reason: 'unsaved-elsewhere' });
    desk.openNote();
    expect(await desk.tick()).toEqual({ type: 'refused', reason: 'unsaved-elsewhere' });
    expect(desk.app.log).toEqual([]);
  });

  it.each(['\r\n', '\r'])('that does not say but shows what is on disk has nothing to save: %j', async (end) => {
    const desk = deskWith(`- [ ] a${end}`);
    const board = withBoard(desk);
    [board.dirty, board.text] = [undefined, '- [ ] a\n'];
    expect((await desk.tick()).type).toBe('written');
  });

  it.each([
    [text, 'written'],
    [`${text}typed`, 'refused'],
  ])('such as an embed or a canvas card is asked, and never written through: %j', async (shown, type) => {
    const desk = deskWith(text);
    desk.app.workspace.activeEditor = { file: desk.note, editor: { getValue: () => shown } };
    expect((await desk.tick()).type).toBe(type);
    expect(desk.disk()).toBe(type === 'written' ? ticked : text);
  });

  it.each([
    ['says that it has nothing to save', { dirty: false }, 'other', 'written'],
    ['says that it has something to save', { dirty: true }, text, 'refused'],
    ['shows another note', { file: null }, 'other', 'written'],
  ])('such as an embed that %s is believed', async (_, more, shown, type) => {
    const desk = deskWith(text);
    desk.app.workspace.activeEditor = { file: desk.note, editor: { getValue: () => shown }, ...more };
    expect((await desk.tick()).type).toBe(type);
  });

  it('such as an embed without an editor has nothing to save', async () => {
    const desk = deskWith(text);
    desk.app.workspace.activeEditor = { file: desk.note };
    expect((await desk.tick()).type).toBe('written');
  });

  it('is not taken for another one when it is the note that is typed in', async () => {
    const desk = deskWith(text);
    const view = desk.openNote();
    view.editor.type(0, 'typed\n');
    desk.app.workspace.activeEditor = view;
    expect(await desk.tick()).toMatchObject({ type: 'written', through: 'editor' });
  });

  it('for reading that still has typing to save forbids the write', async () => {
    const desk = deskWith(text);
    const view = desk.openNote();
    view.editor.type(0, 'typed\n');
    view.mode = 'preview';
    expect(await desk.tick()).toEqual({ type: 'refused', reason: 'unsaved-elsewhere' });
    await afterAutosave();
    expect((await desk.tick()).type).toBe('written');
    expect(desk.disk()).toBe(`typed\n${ticked}`);
  });
});

describe('a note that is opened while it is being written', () => {
  it('is left alone when somebody types before the write', async () => {
    const desk = deskWith('- [ ] a\r\n');
    const writing = desk.writer.write(desk.note, wishesFor('- [ ] a\r\n', 0, 'x'));
    await vi.advanceTimersByTimeAsync(1);
    desk.openNote().editor.type(0, 'typed\n');
    expect(await settled(writing)).toEqual({ type: 'refused', reason: 'unsaved-elsewhere' });
    expectNoWrong(desk);
  });

  it('is written when it is opened and nobody types', async () => {
    const desk = deskWith(text);
    const writing = desk.writer.write(desk.note, wishesFor(text, 0, 'x'));
    await vi.advanceTimersByTimeAsync(1);
    const { editor } = desk.openNote();
    expect((await settled(writing)).type).toBe('written');
    expect(editor.text).toBe(ticked);
  });
});

describe('a note whose bytes are no text', () => {
  const latin1 = Uint8Array.from('- [ ] caf\xe9\n', (letter) => letter.charCodeAt(0));

  it('is never written, closed or open', async () => {
    const desk = deskWith(latin1);
    expect(await desk.tick()).toEqual({ type: 'refused', reason: 'not-utf8' });
    desk.openNote();
    expect(await desk.tick()).toEqual({ type: 'refused', reason: 'not-utf8' });
    expect([desk.app.log, desk.app.files.get('Course.md')?.bytes]).toEqual([[], latin1]);
  });

  it('is no concern where the sign for lost bytes was typed', async () => {
    for (const [mark, inner] of [
      ['', ''],
      ['\uFEFF', ''],
      ['', '\uFEFF'],
    ]) {
      const desk = deskWith(`${mark}- [ ] caf${inner}\uFFFD\n`);
      expect((await desk.tick()).type).toBe('written');
      expect(desk.disk()).toBe(`${mark}- [x] caf${inner}\uFFFD\n`);
    }
  });

  it('is not written when such bytes arrive between the look and the write', async () => {
    const desk = deskWith('- [ ] a\n');
    const writing = desk.writer.write(desk.note, wishesFor('- [ ] a\n', 0, 'x'));
    await vi.advanceTimersByTimeAsync(1);
    desk.app.sync(desk.note, () => '- [ ] a\n\uFFFD');
    const known = desk.app.files.get('Course.md');
    if (known) known.bytes = Uint8Array.from('- [ ] a\n\xe9', (letter) => letter.charCodeAt(0));
    // The write sees a sign that the look did not: nobody knows what stands behind it.
    expect(await settled(writing)).toEqual({ type: 'refused', reason: 'not-utf8' });
  });
});

it('a note that makes room for another one of its name is gone, and the other is left alone', async () => {
  const desk = deskWith(text);
  const { process } = desk.app.vault;
  Object.assign(desk.app.vault, {
    process: (note: TFile, change: (now: string) => string) =>
      process(note, (now) => {
        desk.app.delete(note);
        desk.app.add('Course.md', text);
        return change(now);
      }),
  });
  expect(await desk.tick()).toEqual({ type: 'refused', reason: 'note-gone' });
  expect(desk.app.log).toEqual([]);
});

it('a write leaves no clock running', async () => {
  const desk = deskWith(text);
  await desk.tick();
  expect(vi.getTimerCount()).toBe(0);
});

it('opening, renaming, syncing and closing write nothing', async () => {
  const desk = deskWith(text);
  const view = desk.openNote();
  desk.app.sync(desk.note, (now) => `${now}synced\n`);
  await settled(desk.app.rename(desk.note, 'Moved.md'));
  desk.app.close(view);
  await afterAutosave();
  expect(desk.app.log.map(({ by }) => by)).toEqual(['sync']);
  expectNoWrong(desk);
});
