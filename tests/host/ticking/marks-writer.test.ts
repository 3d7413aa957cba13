import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { en } from '../../../src/i18n/en';
import { FakeNoteView } from '../../fakes/notes-app/views';
import { linksOf } from '../../../src/core/course/course-links';
import { settled } from '../note-writer/desk';
import { deskOn } from './desk-on';
import { click, notices, said } from './said';

vi.mock('../../../src/host/action-notice', async () => (await import('./said')).notebook);

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  said.length = 0;
});

/** The Tasks plugin as it ticks a line: it dates what it closes, and repeats above it what repeats. */
function tasksPlugin(toggle: (line: string, path: string) => string): { plugins: object; asked: string[] } {
  const asked: string[] = [];
  const executeToggleTaskDoneCommand = (line: string, path: string): string => {
    asked.push(`${path}: ${line}`);
    return toggle(line, path);
  };
  return { asked, plugins: { plugins: { 'obsidian-tasks-plugin': { apiV1: { executeToggleTaskDoneCommand } } } } };
}
const dating = (line: string): string =>
  line.includes('[x]')
    ? line.replace('[x]', '[ ]').replace(/ ✅.*$/u, '')
    : `${line.replace('[ ]', '[x]')} ✅ 2026-01-31`;

describe('with the Tasks plugin', () => {
  it('a tick and its way back are what that plugin makes of the line, and nothing is dated twice', async () => {
    const { plugins, asked } = tasksPlugin(dating);
    const { ticking, idOf, disk } = deskOn('- [ ] a\n- [ ] b\n', { doneDate: 'field' }, { plugins });
    await settled(ticking.tick(idOf('a'), true));
    expect(disk()).toBe('- [x] a ✅ 2026-01-31\n- [ ] b\n');
    await settled(ticking.tick(idOf('a'), false));
    expect(disk()).toBe('- [ ] a\n- [ ] b\n');
    expect(asked).toEqual(['Course.md: - [ ] a', 'Course.md: - [x] a ✅ 2026-01-31']);
  });

  it('another mark than done or open is none of that plugin’s business', async () => {
    const { plugins, asked } = tasksPlugin(dating);
    const { ticking, idOf, disk } = deskOn('- [x] a\n- [/] b\n', {}, { plugins });
    await settled(ticking.mark(idOf('a'), 'doing'));
    await settled(ticking.tick(idOf('b'), false));
    expect(disk()).toBe('- [/] a\n- [ ] b\n');
    expect(asked).toEqual([]);
  });

  it('what it does not toggle as wished is set by Syllabus: a big X, and what was dropped', async () => {
    const { plugins, asked } = tasksPlugin(dating);
    const { ticking, idOf, disk } = deskOn('- [X] a ✅ 2026-01-01\n- [-] b\n', {}, { plugins });
    expect(await settled(ticking.tick(idOf('a'), false))).toBe(true);
    expect(await settled(ticking.tick(idOf('b'), true))).toBe(true);
    expect([disk(), asked]).toEqual(['- [ ] a\n- [x] b\n', []]);
  });

  it('its mark may be any that means the same, and no other', async () => {
    const marks = [
      [' ', 'open'],
      ['x', 'done'],
      ['X', 'done'],
      ['-', 'dropped'],
    ] as const;
    const loud = tasksPlugin((line) => line.replace('[ ]', '[X]'));
    const { ticking, idOf, disk } = deskOn('- [ ] a\n', { marks }, { plugins: loud.plugins });
    await settled(ticking.tick(idOf('a'), true));
    expect(disk()).toBe('- [X] a\n');
    const wrong = tasksPlugin((line) => line.replace('[ ]', '[-]'));
    const other = deskOn('- [ ] a\n', { marks }, { plugins: wrong.plugins });
    expect(await settled(other.ticking.tick(other.idOf('a'), true))).toBe(false);
    expect(other.disk()).toBe('- [ ] a\n');
    expect(notices()).toEqual([expect.any(String), en.refusals['tasks-plugin']('a', 'Course')]);
  });

  it('what is done already is not toggled, and a note that must not be written is not shown to it', async () => {
    const { plugins, asked } = tasksPlugin(dating);
    const { ticking, idOf, app, note } = deskOn('- [ ] a\n', {}, { plugins, isStarting: true });
    const ticked = ticking.tick(idOf('a'), true);
    app.sync(note, () => '- [X] a\n');
    await vi.advanceTimersByTimeAsync(2_000);
    expect(await settled(ticked)).toBe(true);
    const torn = deskOn('<<<<<<< HEAD\n- [ ] a\n', {}, { plugins });
    expect(await settled(torn.ticking.tick(torn.idOf('a'), true))).toBe(false);
    expect(asked).toEqual([]);
  });

  it('a chapter that was ticked along is opened again with its lesson', async () => {
    const { plugins } = tasksPlugin(dating);
    const given = '- [ ] C\n    - [ ] a\n';
    const { ticking, idOf, disk } = deskOn(given, { completeChapters: 'auto' }, { plugins });
    await settled(ticking.tick(idOf('a'), true));
    expect(disk()).toBe('- [x] C ✅ 2026-01-31\n    - [x] a ✅ 2026-01-31\n');
    await settled(ticking.tick(idOf('a'), false));
    expect(disk()).toBe(given);
  });

  it('reopened by another mark than the open one, neither lesson nor chapter is that plugin’s business', async () => {
    const { plugins, asked } = tasksPlugin(dating);
    const { ticking, idOf, disk } = deskOn('- [ ] C\n    - [ ] a\n', { completeChapters: 'auto' }, { plugins });
    await settled(ticking.tick(idOf('a'), true));
    await settled(ticking.mark(idOf('a'), 'doing'));
    // They are done no longer, and so the days go on which they were.
    expect(disk()).toBe('- [ ] C\n    - [/] a\n');
    expect(asked).toHaveLength(2);
  });

  it('it is told the path that the note has by then', async () => {
    const { plugins, asked } = tasksPlugin(dating);
    const { ticking, idOf, app, note } = deskOn('- [ ] a\n', {}, { plugins, isStarting: true });
    const ticked = ticking.tick(idOf('a'), true);
    await settled(app.rename(note, 'Renamed.md'));
    await vi.advanceTimersByTimeAsync(2_000);
    await settled(ticked);
    expect(asked).toEqual(['Renamed.md: - [ ] a']);
  });
});

describe('a refusal', () => {
  it('names the note by the name that it has by then', async () => {
    const { ticking, idOf, app, note } = deskOn('- [ ] a\n', {}, { isStarting: true });
    const ticked = ticking.tick(idOf('a'), true);
    await settled(app.rename(note, 'Renamed.md'));
    app.sync(note, () => '- [ ] other\n');
    await vi.advanceTimersByTimeAsync(2_000);
    expect(await settled(ticked)).toBe(false);
    expect(notices()).toEqual([en.refusals['task-changed']('a', 'Renamed')]);
  });

  it('meets a note that syncing made a conflict copy meanwhile', async () => {
    const { ticking, idOf, app, note } = deskOn('- [ ] a\n', {}, { isStarting: true });
    const ticked = ticking.tick(idOf('a'), true);
    await settled(app.rename(note, 'Course.conflict.md'));
    await vi.advanceTimersByTimeAsync(2_000);
    expect(await settled(ticked)).toBe(false);
    expect(app.log).toEqual([]);
    expect(notices()).toEqual([en.refusals['conflict-copy']('a', 'Course.conflict')]);
  });

  it('says so where the note is gone, for lessons and for links', async () => {
    const { ticking, idOf, app, note, courses } = deskOn(
      '# A\n- [ ] a\n# V\n- https://e.org/a done\n- https://e.org/b\n',
    );
    app.delete(note);
    expect(await settled(ticking.tick(idOf('a'), true))).toBe(false);
    expect(notices()).toEqual([en.refusals['note-gone']('a', 'Course')]);
    const [, videos] = courses();
    expect(await settled(ticking.tick((videos && linksOf(videos)[1]?.id) ?? '', true))).toBe(false);
    expect(notices()).toEqual([en.refusals['note-gone']('e.org/b', 'Course')]);
  });

  it('leaves a lesson that stands elsewhere alone in a note that is none of ours any more', async () => {
    const { ticking, idOf, app, note, library, disk } = deskOn(
      '- [ ] C\n    - [ ] a\n',
      { completeChapters: 'auto' },
      { isStarting: true },
    );
    const ticked = ticking.tick(idOf('a'), true);
    library.drop('Course.md');
    app.sync(note, (now) => `Words.\n\n${now}`);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(await settled(ticked)).toBe(true);
    expect(disk()).toBe('Words.\n\n- [ ] C\n    - [x] a\n');
  });
});

describe('a done date', () => {
  const dated = '- [/] a ✅ 2026-01-01\n';

  it('is taken away from what was done, and from nothing else', async () => {
    const { ticking, idOf, disk } = deskOn(dated, { doneDate: 'emoji' });
    await settled(ticking.tick(idOf('a'), false));
    expect(disk()).toBe(dated.replace('[/]', '[ ]'));
    const done = deskOn(dated.replace('[/]', '[x]'), { doneDate: 'emoji' });
    await settled(done.ticking.mark(done.idOf('a'), 'doing'));
    expect(done.disk()).toBe('- [/] a\n');
  });

  it('is neither written nor taken away unless the user wants it', async () => {
    const { ticking, idOf, disk } = deskOn(`${dated.replace('[/]', '[x]')}- [ ] b\n`);
    await settled(ticking.tick(idOf('a'), false));
    await settled(ticking.tick(idOf('b'), true));
    expect(disk()).toBe(`${dated.replace('[/]', '[ ]')}- [x] b\n`);
  });
});

describe('a note on its way to another name', () => {
  const given = '- [ ] C\n    - [ ] a\n';

  it('takes no chapter along that may have got an open lesson there', async () => {
    const { ticking, idOf, app, note, disk } = deskOn(given, { completeChapters: 'auto' }, { isStarting: true });
    const ticked = ticking.tick(idOf('a'), true);
    await settled(app.rename(note, 'Renamed.md'));
    app.sync(note, (now) => `${now}    - [ ] c\n`);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(await settled(ticked)).toBe(true);
    expect(disk()).toBe('- [ ] C\n    - [x] a\n    - [ ] c\n');
  });

  it('takes its chapter along where its text is the one that was shown', async () => {
    const { ticking, idOf, app, note, disk } = deskOn(given, { completeChapters: 'auto' }, { isStarting: true });
    const ticked = ticking.tick(idOf('a'), true);
    await settled(app.rename(note, 'Renamed.md'));
    await vi.advanceTimersByTimeAsync(2_000);
    expect(await settled(ticked)).toBe(true);
    expect(disk()).toBe(given.replaceAll('[ ]', '[x]'));
  });
});

describe('the same wish again while it is written', () => {
  it('does nothing, for chapters and links as well', async () => {
    const { ticking, idOf, app, courses } = deskOn(
      '# A\n- [ ] C\n    - [ ] a\n# V\n- https://e.org/a done\n- https://e.org/b\n',
    );
    const [, videos] = courses();
    for (const id of [idOf('C'), (videos && linksOf(videos)[1]?.id) ?? '']) {
      const before = app.log.length;
      expect(await settled(Promise.all([ticking.tick(id, true), ticking.tick(id, true)]))).toEqual([true, false]);
      expect(app.log).toHaveLength(before + 1);
    }
  });
});

describe('in an open note', () => {
  const given = '- [ ] Book\n    - [ ] Week\n        - [ ] a\n        - [ ] b\n';
  const openOn = (text: string, changed: Parameters<typeof deskOn>[1] = {}) => {
    const desk = deskOn(text, changed);
    const view = desk.app.open(new FakeNoteView(desk.note, desk.app));
    return { ...desk, buffer: () => view.getViewData(), view };
  };

  it('a tick is seen, so nothing is said', async () => {
    const { ticking, idOf, buffer } = openOn(given);
    await settled(ticking.tick(idOf('a'), true));
    expect(buffer()).toBe(given.replace('[ ] a', '[x] a'));
    expect(notices()).toEqual([]);
  });

  it('several at once are said, with a way back', async () => {
    const { ticking, idOf, buffer } = openOn(given, { completeChapters: 'off' });
    await settled(ticking.tick(idOf('Week'), true));
    expect(notices()).toEqual(['2 lessons ticked in “Week”.']);
    await settled(click('Undo'));
    expect(buffer()).toBe(given);
  });

  it('complete chapters are offered, without another undo than the editor’s', async () => {
    const { ticking, idOf, buffer } = openOn(given);
    await settled(ticking.tick(idOf('Week'), true));
    expect(said.map(({ sentence, actions }) => [sentence, ...actions.map(({ text }) => text)])).toEqual([
      ['Every lesson of “Book” is done.', 'Tick the chapter'],
    ]);
    await settled(click('Tick the chapter'));
    expect(buffer()).toBe(given.replaceAll('[ ]', '[x]'));
    expect(notices()).toHaveLength(1);
  });

  it('what is typed and not saved yet counts: a chapter that got an open lesson is not ticked along', async () => {
    const { ticking, idOf, buffer, view } = openOn('- [ ] C\n    - [ ] a\n', { completeChapters: 'auto' });
    view.editor.show('- [ ] C\n    - [ ] a\n    - [ ] typed\n');
    view.edited();
    await settled(ticking.tick(idOf('a'), true));
    expect(buffer()).toBe('- [ ] C\n    - [x] a\n    - [ ] typed\n');
  });
});
