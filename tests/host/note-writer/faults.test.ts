import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { patience } from '../../../src/host/note-writer/watchdog';
import type { Written } from '../../../src/host/note-writer/written';
import type { Fault } from '../../fakes/notes-app/faults';
import { deskWith, wishesFor, type Desk } from './desk';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const text = '# Rust\n- [ ] Traits\n- [ ] Bounds\n';

const codes = ['EIO', 'ENOSPC', 'EACCES', 'EBUSY'];
const steps = ['read', 'look', 'write', 'end'] as const;
const faults: readonly Fault[] = [
  ...steps.flatMap((at) => codes.map((code): Fault => ({ at, type: 'fails', code }))),
  ...steps.map((at): Fault => ({ at, type: 'hangs' })),
  ...steps.map((at): Fault => ({ at, type: 'vanishes' })),
  ...steps.map((at): Fault => ({ at, type: 'becomes a folder' })),
];

/** What is done to a note, on which its faults strike: from which text to which. */
interface Operation {
  readonly name: string;
  readonly before: string;
  readonly planned: string;
  readonly prepare: (desk: Desk) => (() => Promise<Written>) | Promise<() => Promise<Written>>;
}

const ticked = text.replace('[ ] Traits', '[x] Traits');
const tick = ({ writer, note }: Desk, nth: number | number[] = 0) => {
  return () => writer.write(note, wishesFor(text, nth, 'x'));
};
const operations: readonly Operation[] = [
  { name: 'ticking in a closed note', before: text, planned: ticked, prepare: (desk) => tick(desk) },
  {
    name: 'ticking a chapter in a closed note',
    before: text,
    planned: text.replaceAll('[ ]', '[x]'),
    prepare: (desk) => tick(desk, [0, 1]),
  },
  {
    name: 'ticking in a note that is read',
    before: text,
    planned: ticked,
    prepare: (desk) => {
      desk.openNote().mode = 'preview';
      return tick(desk);
    },
  },
  {
    name: 'ticking in an open note',
    before: text,
    planned: ticked,
    prepare: (desk) => {
      desk.openNote();
      return tick(desk);
    },
  },
  {
    name: 'ticking in a note that is typed in',
    before: `typed\n${text}`,
    planned: `typed\n${ticked}`,
    prepare: (desk) => {
      desk.openNote().editor.type(0, 'typed\n');
      return tick(desk);
    },
  },
  {
    name: 'undoing',
    before: ticked,
    planned: text,
    prepare: async (desk) => {
      const written = await patiently(tick(desk)());
      if (written.type !== 'written') throw new Error(written.type);
      return () => desk.writer.change(desk.note, written.undo);
    },
  },
];

/** Long enough for the watchdog, and for what was typed to be saved. */
async function patiently<T>(work: Promise<T>): Promise<T> {
  const [answer] = await Promise.all([work, vi.advanceTimersByTimeAsync(patience + 2_500)]);
  return answer;
}

describe.each(operations)('$name', ({ before, planned, prepare }) => {
  it.each(faults.map((fault) => ({ ...fault, name: 'code' in fault ? fault.code : fault.type })))(
    'leaves the bytes before or the ones planned, and the next click works: $name at $at',
    async (fault) => {
      const desk = deskWith(text);
      const act = await prepare(desk);
      desk.taken.length = 0;
      desk.app.faults.push(fault);
      const answer = await patiently(act());
      const struck = desk.app.faults.length === 0;
      desk.app.faults.length = 0;
      const after = desk.disk();

      if (struck && (fault.type === 'vanishes' || fault.type === 'becomes a folder')) {
        // Gone, and nothing brings it back.
        expect(after).toBeNull();
        expect(answer.type === 'written' ? fault.at : answer).toEqual(
          fault.at === 'end' ? 'end' : { type: 'refused', reason: 'note-gone' },
        );
        expect(await patiently(act())).toEqual({ type: 'refused', reason: 'note-gone' });
        expect([desk.taken, desk.disk()]).toEqual([[], null]);
        return;
      }
      if (answer.type === 'written') expect([after, desk.taken]).toEqual([planned, [planned]]);
      else if (struck && fault.type === 'hangs') {
        const isDecided = fault.at === 'write' || fault.at === 'end';
        expect(answer).toEqual({ type: 'refused', reason: isDecided ? 'no-answer' : 'read-failed' });
        expect([after, desk.taken]).toEqual([fault.at === 'end' ? planned : before, []]);
      } else {
        const reason = fault.at === 'write' ? 'write-failed' : 'read-failed';
        expect(answer).toEqual({ type: 'refused', reason });
        expect([after, desk.taken]).toEqual([before, []]);
      }

      desk.app.release();
      expect((await patiently(act())).type).not.toBe('refused');
      expect([desk.disk(), desk.app.wrongs]).toEqual([planned, []]);
    },
  );

  it('leaves the bytes before when the decision throws', async () => {
    const desk = deskWith(text);
    const act = await prepare(desk);
    const broken = desk.writer.change(desk.note, () => {
      throw new Error('Broken.');
    });
    expect((await patiently(broken)).type).toBe('refused');
    expect(desk.disk()).toBe(before);
    expect((await patiently(act())).type).toBe('written');
    expect(desk.disk()).toBe(planned);
  });
});

describe('a disk that takes half a note', () => {
  it.each(operations.filter(({ name }) => !name.includes('open') && !name.includes('typed')))(
    'is told apart from one that takes nothing, and nothing more is written: $name',
    async ({ planned, prepare }) => {
      const desk = deskWith(text);
      const act = await prepare(desk);
      desk.app.faults.push({ at: 'write', type: 'tears' });
      expect(await patiently(act())).toEqual({ type: 'refused', reason: 'half-written' });
      expect(planned.startsWith(desk.disk() ?? '?')).toBe(true);
      const writes = desk.app.log.length;
      await patiently(Promise.resolve());
      expect(desk.app.log.length).toBe(writes);
    },
  );
});

describe('a vault that is not what it seems', () => {
  it('has written nothing where it never asks for the text', async () => {
    const desk = deskWith(text);
    Object.assign(desk.app.vault, { process: () => Promise.resolve(text) });
    expect(await patiently(tick(desk)())).toEqual({ type: 'refused', reason: 'write-failed' });
  });

  it('has written the note where it fails after that', async () => {
    const desk = deskWith(text);
    desk.app.faults.push({ at: 'end', type: 'fails', code: 'EIO' });
    expect(await patiently(tick(desk)())).toMatchObject({ type: 'written', through: 'vault', text: ticked });
  });

  /** The disk fails after it took the note, and something else happens to it before anybody looks. */
  async function failedThen(desk: Desk, happens: () => void): Promise<Written> {
    const { process } = desk.app.vault;
    Object.assign(desk.app.vault, {
      process: (...given: Parameters<typeof process>) => process(...given).finally(happens),
    });
    desk.app.faults.push({ at: 'end', type: 'fails', code: 'EIO' });
    return patiently(desk.writer.write(desk.note, wishesFor(desk.disk() ?? '', 0, 'x')));
  }

  it('leaves unknown what became of a write where a sync went on from it', async () => {
    const desk = deskWith(text);
    const answer = await failedThen(desk, () => {
      desk.app.sync(desk.note, (now) => `${now}synced\n`);
    });
    expect(answer).toEqual({ type: 'refused', reason: 'outcome-unknown' });
  });

  it('leaves it unknown where nobody can look, even in a note that begins with the word null', async () => {
    const desk = deskWith(`null\n${text}`);
    const answer = await failedThen(desk, () => {
      desk.app.faults.push({ at: 'read', type: 'fails', code: 'EIO' });
    });
    expect(answer).toEqual({ type: 'refused', reason: 'outcome-unknown' });
  });
});

it('a decision that throws is a failure of the write where the note is open', async () => {
  const desk = deskWith(text);
  desk.openNote();
  const broken = desk.writer.change(desk.note, () => {
    throw new Error('Broken.');
  });
  expect(await patiently(broken)).toEqual({ type: 'refused', reason: 'write-failed' });
});

describe('a write that hangs', () => {
  it('holds up its own note only', async () => {
    const desk = deskWith(text);
    desk.app.faults.push({ at: 'look', type: 'hangs' });
    const hanging = desk.writer.write(desk.note, wishesFor(text, 0, 'x'));
    await vi.advanceTimersByTimeAsync(10);
    const other = desk.app.add('Other.md', text);
    const quick = desk.writer.write(other, wishesFor(text, 0, 'x'));
    await vi.advanceTimersByTimeAsync(10);
    expect((await quick).type).toBe('written');
    expect(await patiently(hanging)).toEqual({ type: 'refused', reason: 'read-failed' });
  });

  it.each([
    ['read', 'closed'],
    ['look', 'closed'],
    ['read', 'open'],
  ] as const)('writes nothing when it goes on after it was given up: at %s, %s', async (at, how) => {
    const desk = deskWith(text);
    if (how === 'open') desk.openNote();
    desk.app.faults.push({ at, type: 'hangs' });
    expect(await patiently(tick(desk)())).toEqual({ type: 'refused', reason: 'read-failed' });
    desk.app.release();
    await patiently(Promise.resolve());
    expect([desk.disk(), desk.app.log, desk.taken]).toEqual([text, [], []]);
  });

  it('lets no late answer into the library, and the next click still knows the note', async () => {
    const desk = deskWith(text);
    desk.app.faults.push({ at: 'write', type: 'hangs' });
    await patiently(tick(desk)());
    const next = desk.writer.write(desk.note, wishesFor(text, 1, 'x'));
    await vi.advanceTimersByTimeAsync(100);
    desk.app.release();
    expect((await patiently(next)).type).toBe('written');
    expect([desk.disk(), desk.taken]).toEqual([text.replaceAll('[ ]', '[x]'), [text.replaceAll('[ ]', '[x]')]]);
  });
});
