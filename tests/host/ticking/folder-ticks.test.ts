import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Properties } from '../../../src/core/course/options';
import type { Settings } from '../../../src/core/settings';
import { settled } from '../note-writer/desk';
import { deskOn } from './desk-on';
import { notices, said } from './said';

vi.mock('../../../src/host/action-notice', async () => (await import('./said')).notebook);

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  said.length = 0;
});

describe('ticking in a folder that is one course', () => {
  const noteOf = (line: string): string => `---\ntags: [a] # mine\n${line}\n---\nWords.\n`;
  const lessonOn = (line: string, properties: Properties, changed: Partial<Settings> = {}) =>
    deskOn(noteOf(line), changed, { path: 'Maths/Sets.md', properties, folder: 'Maths' });

  it.each([
    ['done: false', { done: false }, 'done: true'],
    ['status: "reading"  # c', { status: 'reading' }, 'status: "done"  # c'],
  ])(
    'a note that is a lesson by “%s” gets another value there, and *Undo* gives back the same bytes',
    async (line, properties, expected) => {
      const { ticking, idOf, disk, courses } = lessonOn(line, properties);
      expect(await settled(ticking.tick(idOf('Sets'), true))).toBe(true);
      expect(disk()).toBe(noteOf(expected));
      expect(courses()[0]?.progress).toMatchObject({ done: 1, total: 1 });
      expect(notices()).toEqual(['“Sets” is done.']);
      await settled(Promise.resolve(said[0]?.actions[0]?.run()));
      expect(disk()).toBe(noteOf(line));
      expect(courses()[0]?.progress).toMatchObject({ done: 0, total: 1 });
    },
  );

  it('the words are those of the settings', async () => {
    const words = { doneValues: ['gelesen', 'fertig'], openValue: 'offen' };
    const { ticking, idOf, disk } = lessonOn('status: liegt', { status: 'liegt' }, words);
    await settled(ticking.tick(idOf('Sets'), true));
    expect(disk()).toBe(noteOf('status: gelesen'));
    await settled(ticking.tick(idOf('Sets'), false));
    expect(disk()).toBe(noteOf('status: offen'));
    const none = lessonOn('status: liegt', { status: 'liegt' }, { doneValues: [] });
    expect(await settled(none.ticking.tick(none.idOf('Sets'), true))).toBe(false);
    expect(notices().at(-1)).toContain('cannot be changed safely in “Maths/Sets”');
  });

  it('it is open or done, and nothing between is written', async () => {
    const { ticking, idOf, app } = lessonOn('done: false', { done: false });
    expect(await settled(ticking.mark(idOf('Sets'), 'doing'))).toBe(false);
    expect(app.log).toEqual([]);
  });

  it('what only a reader of YAML could change is refused and said', async () => {
    const { ticking, idOf, app } = lessonOn('done: &a false', { done: false });
    expect(await settled(ticking.tick(idOf('Sets'), true))).toBe(false);
    expect(app.log).toEqual([]);
    expect(notices()).toEqual([
      'The property cannot be changed safely in “Maths/Sets”, so “Sets” was left as it is. Change it there.',
    ]);
  });

  it('a task is ticked in its own note, wherever its course begins there', async () => {
    const given = 'Words.\n\n# Sets\n- [ ] Unions\n\n# Maps\n- [ ] Graphs\n';
    const { ticking, idOf, disk } = deskOn(given, {}, { path: 'Maths/Week 1.md', folder: 'Maths' });
    await settled(ticking.tick(idOf('Graphs'), true));
    expect(disk()).toBe(given.replace('[ ] Graphs', '[x] Graphs'));
    expect(said[0]?.sentence).toBe('“Graphs” is done.');
  });

  it('two clicks at once tick once, and another wish is fulfilled after the one before', async () => {
    const { ticking, idOf, disk, app } = lessonOn('done: false', { done: false });
    const [first, second] = [ticking.tick(idOf('Sets'), true), ticking.tick(idOf('Sets'), true)];
    expect([await settled(first), await settled(second)]).toEqual([true, false]);
    expect([disk(), app.log.length, notices().length]).toEqual([noteOf('done: true'), 1, 1]);
    const [open, done] = [ticking.tick(idOf('Sets'), false), ticking.tick(idOf('Sets'), true)];
    expect([await settled(open), await settled(done)]).toEqual([true, true]);
    expect([disk(), notices().slice(1)]).toEqual([noteOf('done: true'), ['“Sets” is open again.', '“Sets” is done.']]);
  });

  it('of three wishes at once each is fulfilled in turn, and by the words of the settings', async () => {
    const { ticking, idOf, disk, app } = lessonOn('status: reading', { status: 'reading' });
    const wishes = [true, false, true].map((isDone) => ticking.tick(idOf('Sets'), isDone));
    for (const wish of wishes) expect(await settled(wish)).toBe(true);
    expect([disk(), app.log.length]).toEqual([noteOf('status: done'), 3]);
  });

  it('a property that says something else by now is left alone, one that says what is wished as well', async () => {
    const reading = lessonOn('status: reading', { status: 'reading' });
    reading.app.sync(reading.note, () => noteOf('status: dropped'));
    expect(await settled(reading.ticking.tick(reading.idOf('Sets'), true))).toBe(false);
    expect(reading.disk()).toBe(noteOf('status: dropped'));
    expect(notices().at(-1)).toContain('changed since it was shown');
    const open = lessonOn('done: false', { done: false });
    open.app.sync(open.note, () => noteOf('done: true'));
    const before = open.app.log.length;
    expect(await settled(open.ticking.tick(open.idOf('Sets'), true))).toBe(true);
    expect(open.app.log.length).toBe(before);
  });

  it('*Undo* leaves a note alone that moved on', async () => {
    const { ticking, idOf, disk, app, note } = lessonOn('done: false', { done: false });
    await settled(ticking.tick(idOf('Sets'), true));
    app.sync(note, (text) => `${text}More.\n`);
    await settled(Promise.resolve(said[0]?.actions[0]?.run()));
    expect(disk()).toBe(`${noteOf('done: true')}More.\n`);
  });

  it('the Tasks plugin has no say in properties, and no done date is written', async () => {
    const apiV1 = { executeToggleTaskDoneCommand: () => 'other' };
    const plugins = { plugins: { 'obsidian-tasks-plugin': { apiV1 } } };
    const circumstances = { path: 'Maths/Sets.md', properties: { done: false }, folder: 'Maths', plugins };
    const { ticking, idOf, disk } = deskOn(noteOf('done: false'), { doneDate: 'emoji' }, circumstances);
    expect(await settled(ticking.tick(idOf('Sets'), true))).toBe(true);
    expect(disk()).toBe(noteOf('done: true'));
  });

  it('line ends of Windows stay', async () => {
    const given = noteOf('done: false').replaceAll('\n', '\r\n');
    const { ticking, idOf, disk } = deskOn(
      given,
      {},
      { path: 'Maths/Sets.md', properties: { done: false }, folder: 'Maths' },
    );
    await settled(ticking.tick(idOf('Sets'), true));
    expect(disk()).toBe(given.replace('false', 'true'));
  });

  it('a note with a byte order mark, with a conflict in it or without a property that is read is left alone', async () => {
    for (const [given, why] of [
      [`\uFEFF${noteOf('done: false')}`, 'cannot be changed safely'],
      [`${noteOf('done: false')}<<<<<<< ours\na\n=======\nb\n>>>>>>> theirs\n`, 'unfinished merge'],
      ['Words.\n', 'cannot be changed safely'],
    ] as const) {
      const { ticking, idOf, disk } = deskOn(
        given,
        {},
        { path: 'Maths/Sets.md', properties: { done: false }, folder: 'Maths' },
      );
      expect(await settled(ticking.tick(idOf('Sets'), true))).toBe(false);
      expect(disk()).toBe(given);
      expect(notices().at(-1)).toContain(why);
      vi.advanceTimersByTime(5_000);
    }
  });
});
