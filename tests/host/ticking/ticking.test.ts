import { signal } from '@preact/signals-core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { settled } from '../note-writer/desk';
import { deskOn } from './desk-on';
import { notices, said } from './said';

vi.mock('../../../src/host/action-notice', async () => (await import('./said')).notebook);

const text = '- [ ] C\n    - [ ] a\n    - [x] b\n- [/] d\n- [🔥] e\n';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  said.length = 0;
});

describe('ticking', () => {
  it('sets a mark: what stands as wished is left alone, whatever character says it', async () => {
    const { ticking, idOf, disk, app } = deskOn('- [X] a\n- [ ] b\n');
    expect(await settled(ticking.mark(idOf('a'), 'done'))).toBe(true);
    expect(app.log).toEqual([]);
    await settled(ticking.mark(idOf('b'), 'done'));
    expect(disk()).toBe('- [X] a\n- [x] b\n');
  });

  it('the same wish twice at once is written once, and the other one after it follows', async () => {
    const { ticking, idOf, disk, app, pending } = deskOn(text);
    const id = idOf('d');
    const both = [ticking.tick(id, true), ticking.tick(id, true)];
    expect([...pending.value]).toEqual([id]);
    expect(await settled(Promise.all(both))).toEqual([true, false]);
    expect(app.log).toHaveLength(1);
    await settled(Promise.all([ticking.tick(id, false), ticking.tick(id, true)]));
    expect(disk()).toBe(text.replace('[/]', '[x]'));
    expect(pending.value.size).toBe(0);
  });

  it('a mark of the table is written, not always an x; a table without one is a refusal', async () => {
    const marks = [
      [' ', 'open'],
      ['✔', 'done'],
    ] as const;
    const { ticking, idOf, disk } = deskOn('- [ ] a', { marks });
    await settled(ticking.tick(idOf('a'), true));
    expect(disk()).toBe('- [✔] a');
    expect(await settled(ticking.mark(idOf('a'), 'doing'))).toBe(false);
    expect(notices().at(-1)).toContain('is not one character that can stand between the brackets');
  });

  it('an id that is gone does nothing', async () => {
    const { ticking, app } = deskOn(text);
    expect(await ticking.tick('gone', true)).toBe(false);
    expect(await ticking.mark('gone', 'doing')).toBe(false);
    expect(app.log).toEqual([]);
  });

  it('a chapter is ticked with its open lessons; with a mark of the user’s own in it, it stays open', async () => {
    const { ticking, idOf, disk } = deskOn('- [ ] C\n    - [ ] a\n    - [🔥] b\n');
    await settled(ticking.tick(idOf('C'), true));
    expect(disk()).toBe('- [ ] C\n    - [x] a\n    - [🔥] b\n');
    expect(await settled(ticking.tick(idOf('C'), true))).toBe(false);
    expect(notices().at(-1)).toBe('The lessons left in “C” have marks of your own, so none was ticked.');
  });

  it.each([
    ['off', '- [ ] C\n    - [x] a\n'],
    ['ask', '- [ ] C\n    - [x] a\n'],
    ['auto', '- [x] C\n    - [x] a\n'],
  ] as const)('after the last lesson of a chapter, set to %s', async (completeChapters, after) => {
    const { ticking, idOf, disk } = deskOn('- [ ] C\n    - [ ] a\n', { completeChapters });
    await settled(ticking.tick(idOf('a'), true));
    expect(disk()).toBe(after);
    expect(said[0]?.actions.map((action) => action.text)).toEqual(
      completeChapters === 'ask' ? ['Tick the chapter', 'Undo'] : ['Undo'],
    );
  });

  it('reopening a lesson opens its chapter again only where Syllabus ticked it, and nobody touched it since', async () => {
    const given = '- [x] C\n    - [x] a\n';
    const before = deskOn(given);
    await settled(before.ticking.tick(before.idOf('a'), false));
    expect(before.disk()).toBe('- [x] C\n    - [ ] a\n');

    const { ticking, idOf, disk, app, note, put } = deskOn('- [ ] C\n    - [ ] a\n', { completeChapters: 'auto' });
    await settled(ticking.tick(idOf('a'), true));
    for (const mark of [' ', 'x']) {
      app.sync(note, (now) => `- [${mark}${now.slice(4)}`);
      put();
    }
    await settled(ticking.tick(idOf('a'), false));
    expect(disk()).toBe('- [x] C\n    - [ ] a\n');
  });

  it('*Undo* gives back what stood there, also a chapter that was ticked along', async () => {
    const given = '- [ ] C\n    - [ ] a\n';
    const { ticking, idOf, disk } = deskOn(given, { completeChapters: 'auto', doneDate: 'emoji' });
    await settled(ticking.tick(idOf('a'), true));
    expect(disk()).toBe('- [x] C ✅ 2026-01-31\n    - [x] a ✅ 2026-01-31\n');
    await settled(Promise.resolve(said[0]?.actions[0]?.run()));
    expect(disk()).toBe(given);
  });

  it('*Undo* follows a note that was renamed, and leaves the one alone that has its path now', async () => {
    const { ticking, idOf, app, note } = deskOn('# Sets\n- [ ] a\n- [ ] b');
    await settled(ticking.tick(idOf('a'), true));
    await settled(app.rename(note, 'Renamed.md'));
    const other = app.add('Course.md', '# Other\n- [x] a\n- [ ] z');
    await settled(Promise.resolve(said[0]?.actions[0]?.run()));
    expect(app.text(note)).toBe('# Sets\n- [ ] a\n- [ ] b');
    expect(app.text(other)).toBe('# Other\n- [x] a\n- [ ] z');
  });

  it('what was shown in a menu is not mistaken for a twin that came in front of it meanwhile', async () => {
    const given = '# Six\n- [ ] Exercises\n    page 1\n- [ ] Exercises\n    page 2\n';
    const { ticking, courses, app, note, put, disk } = deskOn(given);
    const shown = ticking.look(courses()[0]?.children[1]?.id ?? '');
    app.sync(note, (now) => now.replace('# Six\n', '# Six\n- [ ] Exercises\n    page 0\n'));
    put();
    const before = disk();
    if (shown) expect(await settled(ticking.mark(shown, 'done'))).toBe(false);
    expect(disk()).toBe(before);
    expect(notices()).toHaveLength(1);
  });

  it('a chapter that a notice offers to tick is that one, and no namesake that came meanwhile', async () => {
    const { ticking, idOf, app, note, put, disk } = deskOn('- [ ] Week\n    - [ ] b\n- [ ] Later\n    - [ ] q\n');
    await settled(ticking.tick(idOf('b'), true));
    app.sync(note, (now) => `- [ ] Week\n    - [x] other\n${now}`);
    put();
    const before = disk();
    await settled(Promise.resolve(said[0]?.actions[0]?.run()));
    expect(disk()).toBe(before);
    expect(notices().at(-1)).toContain('“Week”');
  });

  it('another wish for what is being written waits for it, and knows what came of it', async () => {
    const { ticking, idOf, disk } = deskOn('- [ ] C\n    - [ ] a\n- [ ] z\n', { completeChapters: 'auto' });
    const id = idOf('a');
    await settled(Promise.all([ticking.tick(id, true), ticking.mark(id, 'deferred')]));
    expect(disk()).toBe('- [ ] C\n    - [>] a\n- [ ] z\n');
  });

  it('two refusals within three seconds are one notice, which says the newer one', async () => {
    const { ticking, idOf, app } = deskOn(text);
    app.faults.push({ at: 'look', type: 'fails', code: 'EIO' }, { at: 'look', type: 'fails', code: 'EIO' });
    await settled(ticking.tick(idOf('d'), true));
    await settled(ticking.tick(idOf('e'), true));
    expect(notices()).toEqual([expect.stringContaining('“e”') as string]);
  });
});

describe('the start', () => {
  const during = { isStarting: true };

  it('a tick in the first two seconds is shown as being written, and is written when they are over', async () => {
    const { ticking, idOf, disk, pending } = deskOn(text, {}, during);
    const ticked = ticking.tick(idOf('d'), true);
    await vi.advanceTimersByTimeAsync(1_999);
    expect([disk(), pending.value.size]).toEqual([text, 1]);
    await settled(ticked);
    expect([disk(), pending.value.size]).toEqual([text.replace('[/]', '[x]'), 0]);
  });

  it('lasts until every source was read once, and is over for good then', async () => {
    const looking = signal<{ done: number; total: number } | null>({ done: 0, total: 2 });
    const { ticking, idOf, disk } = deskOn(text, {}, { looking });
    const ticked = ticking.tick(idOf('d'), true);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(disk()).toBe(text);
    looking.value = null;
    expect(await settled(ticked)).toBe(true);
    looking.value = { done: 0, total: 2 };
    await settled(ticking.tick(idOf('d'), false));
    expect(disk()).toBe(text.replace('[/]', '[ ]'));
  });

  it('what was ticked in it is looked for in the note as it is then', async () => {
    const { app, note, ticking, idOf, disk } = deskOn(text, {}, during);
    const ticked = ticking.tick(idOf('d'), true);
    app.sync(note, (now) => `- [ ] new\n${now}`);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(await settled(ticked)).toBe(true);
    expect(disk()).toBe(`- [ ] new\n${text.replace('[/]', '[x]')}`);
  });

  it('and when the plugin ends in it, nothing is ever written', async () => {
    const { desk, ticking, idOf, app } = deskOn(text, {}, during);
    void ticking.tick(idOf('d'), true);
    desk.unload();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(app.log).toEqual([]);
  });
});

describe('going on', () => {
  it('opens what is next once it is written, and stays where it was refused', async () => {
    const { goingOn, courses, app, opened, disk } = deskOn(text);
    const id = courses()[0]?.id ?? '';
    app.faults.push({ at: 'look', type: 'fails', code: 'EIO' });
    await settled(goingOn.completeAndGoOn(id));
    expect(opened).toEqual([]);
    await settled(goingOn.completeAndGoOn(id));
    expect(opened).toEqual([[id, false]]);
    expect(disk()).toBe(text.replace('[/]', '[x]'));
  });
});
