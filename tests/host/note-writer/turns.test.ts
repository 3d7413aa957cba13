import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { TFile } from 'obsidian';
import { createLanes } from '../../../src/host/note-writer/lanes';
import type { Edit } from '../../../src/core/edit/edit';
import { deskWith, settled, wishesFor, type Desk } from './desk';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('two clicks', () => {
  it('on the same lesson tick it once', async () => {
    const desk = deskWith('- [ ] a\n');
    const click = () => desk.writer.write(desk.note, wishesFor('- [ ] a\n', 0, 'x'));
    const answers = await settled(Promise.all([click(), click()]));
    expect(answers.map(({ type }) => type)).toEqual(['written', 'noop']);
    expect([desk.disk(), desk.app.log.length]).toEqual(['- [x] a\n', 1]);
  });

  it('on one of six equal lessons tick that one, and the second asks no question', async () => {
    const six = '- [ ] Exercises\n'.repeat(6);
    const desk = deskWith(six);
    const click = (nth: number, mark = 'x') => desk.writer.write(desk.note, wishesFor(six, nth, mark));
    const answers = await settled(Promise.all([click(2), click(2), click(4, '✅'), click(5, '🔥'), click(5)]));
    expect(answers.map(({ type }) => type)).toEqual(['written', 'noop', 'written', 'written', 'written']);
    expect(desk.disk()?.match(/\[.\]/gu)?.join('')).toBe('[ ][ ][x][ ][✅][x]');
  });

  it('of which the second was shown an older text both find their lesson', async () => {
    const desk = deskWith('- [ ] new\n- [ ] a\n- [ ] b\n');
    const click = (shown: string, nth: number) => desk.writer.write(desk.note, wishesFor(shown, nth, 'x'));
    await settled(Promise.all([click('- [ ] new\n- [ ] a\n- [ ] b\n', 0), click('- [ ] a\n- [ ] b\n', 1)]));
    expect(desk.disk()).toBe('- [x] new\n- [ ] a\n- [x] b\n');
  });

  it('with different wishes are fulfilled in their order', async () => {
    const desk = deskWith('- [ ] a\n');
    const click = (mark: string) => desk.writer.write(desk.note, wishesFor('- [ ] a\n', 0, mark));
    await settled(Promise.all([click('x'), click('/'), click('-')]));
    expect(desk.disk()).toBe('- [-] a\n');
  });
});

describe('undo', () => {
  const text = '# A\n- [ ] a\n- [/] b\n- [🔥] c\n';

  it('gives every mark back what it was', async () => {
    const desk = deskWith(text);
    const written = await desk.tick([0, 1, 2], '✅');
    if (written.type !== 'written') throw new Error(written.type);
    const undone = await settled(desk.writer.change(desk.note, written.undo));
    expect([undone.type, desk.disk()]).toEqual(['written', text]);
  });

  it('finds its tasks in a note that moved on, and refuses where it does not', async () => {
    const desk = deskWith(text);
    const written = await desk.tick(1);
    if (written.type !== 'written') throw new Error(written.type);
    desk.app.sync(desk.note, (now) => `new\n${now}`);
    await settled(desk.writer.change(desk.note, written.undo));
    expect(desk.disk()).toBe(`new\n${text}`);
    desk.app.sync(desk.note, (now) => now.replace('b', 'B'));
    expect(await settled(desk.writer.change(desk.note, written.undo))).toEqual({
      type: 'refused',
      reason: 'task-changed',
    });
  });

  it.each([
    ['a line more below', (now: string) => `${now}words\n`],
    ['a line more above', (now: string) => `words\n${now}`],
    ['another task less', (now: string) => now.replace('- [ ] z\n', '')],
  ])('of a tick with a date leaves what came meanwhile: %s', async (_, meanwhile) => {
    const given = '- [ ] a ^id\r\n- [x] b ✅ 2026-01-01\n- [ ] z\n';
    const desk = deskWith(given);
    const date = { form: 'emoji', day: '2026-11-22', isDone: true } as const;
    const [tick, reopen] = [0, 1].map((nth) => wishesFor(given, nth, nth === 0 ? 'x' : ' ')).flat();
    if (!tick || !reopen) throw new Error('two wishes');
    const wishes = [
      { ...tick, date },
      { ...reopen, date: { ...date, isDone: false } },
    ];
    const written = await settled(desk.writer.write(desk.note, wishes));
    if (written.type !== 'written') throw new Error(written.type);
    expect(desk.disk()).toBe('- [x] a ✅ 2026-11-22 ^id\r\n- [ ] b\n- [ ] z\n');
    desk.app.sync(desk.note, meanwhile);
    await settled(desk.writer.change(desk.note, written.undo));
    expect(desk.disk()).toBe(meanwhile(given));
  });

  it('of a tick with a date takes no date away from a line that changed since', async () => {
    const desk = deskWith('- [ ] a\n');
    const date = { form: 'emoji', day: '2026-11-22', isDone: true } as const;
    const wishes = wishesFor('- [ ] a\n', 0, 'x').map((wish) => ({ ...wish, date }));
    const written = await settled(desk.writer.write(desk.note, wishes));
    if (written.type !== 'written') throw new Error(written.type);
    desk.app.sync(desk.note, (now) => now.replace('a ✅', 'b ✅'));
    expect(await settled(desk.writer.change(desk.note, written.undo))).toEqual({
      type: 'refused',
      reason: 'task-changed',
    });
  });

  it('of more than marks is exact, or refused', async () => {
    const desk = deskWith('- [ ] a\n');
    const date = { form: 'emoji', day: '2026-11-22', isDone: true } as const;
    const wishes = wishesFor('- [ ] a\n', 0, 'x').map((wish) => ({ ...wish, date }));
    const written = await settled(desk.writer.write(desk.note, wishes));
    if (written.type !== 'written') throw new Error(written.type);
    expect(desk.disk()).toBe('- [x] a ✅ 2026-11-22\n');
    await settled(desk.writer.change(desk.note, written.undo));
    expect(desk.disk()).toBe('- [ ] a\n');
    expect(await settled(desk.writer.change(desk.note, written.undo))).toEqual({
      type: 'refused',
      reason: 'task-changed',
    });
  });
});

describe('the undo of a change that is no tick', () => {
  /** A change of a note by one edit, and what its undo came to; in between, something happens to the note. */
  async function changedAndBack(text: string, edit: Edit, between: (desk: Desk) => void = () => undefined) {
    const desk = deskWith(text);
    const written = await settled(desk.writer.change(desk.note, () => ({ type: 'edit', edits: [edit] })));
    if (written.type !== 'written') throw new Error(written.type);
    between(desk);
    const undone = await settled(desk.writer.change(desk.note, written.undo));
    return [undone.type === 'refused' ? undone.reason : undone.type, desk.disk()];
  }

  it.each([
    ['words', 'a b c\n', { from: 2, to: 3, insert: 'much more' }],
    ['a mark put into empty brackets', '- [] a\n', { from: 3, to: 3, insert: 'x' }],
    ['a mark taken out of its brackets', '- [x] a\n', { from: 3, to: 4, insert: '' }],
    ['a word behind a bracket', '- [ a\n', { from: 3, to: 5, insert: 'b' }],
    ['a word before a bracket', '- a] b\n', { from: 2, to: 3, insert: 'c' }],
  ])('gives back the same bytes: %s', async (_, text, edit) => {
    expect(await changedAndBack(text, edit)).toEqual(['written', text]);
  });

  it('is refused in a note that moved on', async () => {
    const edit = { from: 0, to: 0, insert: 'done ' };
    const sync = ({ app, note }: Desk): void => {
      app.sync(note, (now) => `${now}synced\n`);
    };
    expect(await changedAndBack('https://a.org\n', edit, sync)).toEqual([
      'task-changed',
      'done https://a.org\nsynced\n',
    ]);
  });

  it('is refused where bytes that are no text came to look the same', async () => {
    const edit = { from: 0, to: 0, insert: 'done ' };
    const lost = ({ app }: Desk): void => {
      const known = app.files.get('Course.md');
      if (known) known.bytes = Uint8Array.from('done \xe9\n', (letter) => letter.charCodeAt(0));
    };
    expect(await changedAndBack('\uFFFD\n', edit, lost)).toEqual(['not-utf8', 'done \uFFFD\n']);
  });
});

describe('the lanes', () => {
  const pause = (milliseconds: number): Promise<void> =>
    new Promise((resolve) => window.setTimeout(resolve, milliseconds));

  it('let one run of a lane in at a time, four in all, in the order of asking', async () => {
    const lanes = createLanes<number, null>(4, () => null);
    const inside: number[] = [];
    const order: number[] = [];
    let most = 0;
    const runs = Array.from({ length: 60 }, (_, nth) =>
      lanes.run(nth % 6, async () => {
        expect(inside).not.toContain(nth % 6);
        inside.push(nth % 6);
        most = Math.max(most, inside.length);
        await pause(1 + ((nth * 7) % 5));
        inside.splice(inside.indexOf(nth % 6), 1);
        order.push(nth);
      }),
    );
    await Promise.all([...runs, vi.advanceTimersByTimeAsync(1_000)]);
    expect([most, order.length]).toEqual([4, 60]);
    for (let lane = 0; lane < 6; lane += 1) {
      const ofLane = order.filter((nth) => nth % 6 === lane);
      expect(ofLane).toEqual([...ofLane].sort((a, b) => a - b));
    }
  });

  it('go on after a failure, and remember only while somebody waits', async () => {
    const lanes = createLanes<string, number[]>(1, () => []);
    const note = (value: number) =>
      lanes.run('a', async (memory) => {
        memory.push(value);
        await pause(1);
        if (value === 1) throw new Error('Broken.');
        return [...memory];
      });
    const [first, second] = [note(1).catch(() => 'failed'), note(2)];
    await vi.advanceTimersByTimeAsync(10);
    expect([await first, await second]).toEqual(['failed', [1, 2]]);
    expect((await Promise.all([note(3), vi.advanceTimersByTimeAsync(10)]))[0]).toEqual([3]);
    expect((await Promise.all([note(4), vi.advanceTimersByTimeAsync(10)]))[0]).toEqual([4]);
  });

  it('take who comes while others still wait as the next of them', async () => {
    const lanes = createLanes<string, number[]>(4, () => []);
    let inside = 0;
    const note = (value: number) =>
      lanes.run('a', async (memory) => {
        inside += 1;
        expect(inside).toBe(1);
        memory.push(value);
        await pause(10);
        inside -= 1;
        return [...memory];
      });
    const early = [note(1), note(2)];
    await vi.advanceTimersByTimeAsync(15);
    const late = note(3);
    await vi.advanceTimersByTimeAsync(100);
    expect(await Promise.all([...early, late])).toEqual([[1], [1, 2], [1, 2, 3]]);
  });
});

it('at most four notes are written at once', async () => {
  const desk = deskWith('- [ ] a\n');
  const files: TFile[] = Array.from({ length: 10 }, (_, nth) => desk.app.add(`${nth}.md`, '- [ ] a\n'));
  let [now, most] = [0, 0];
  const { process } = desk.app.vault;
  Object.assign(desk.app.vault, {
    process: async (...given: Parameters<typeof process>) => {
      now += 1;
      most = Math.max(most, now);
      return process(...given).finally(() => (now -= 1));
    },
  });
  const writes = files.map((file) => desk.writer.write(file, wishesFor('- [ ] a\n', 0, 'x')));
  const answers = await settled(Promise.all(writes));
  expect([most, new Set(answers.map(({ type }) => type))]).toEqual([4, new Set(['written'])]);
});
