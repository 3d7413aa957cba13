import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { isDeepStrictEqual } from 'node:util';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { RestlessVault } from './restless';

vi.mock(import('../../../src/core/note/read-note'), async (importOriginal) => {
  const [{ readNote: really }, { remembering }] = await Promise.all([
    importOriginal(),
    import('../../core/remembered-readings'),
  ]);
  return { readNote: remembering(really) };
});

const seeds = Array.from({ length: 20 }, (_, n) => n + 1);
const events = process.env['DEEP'] ? 100_000 : 10_000;
const patiently = process.env['DEEP'] ? 3_600_000 : 120_000;
/** Longer than the slowest index, the longest wait for a text, and the reading that follows. */
const quiet = 30_000; // milliseconds, of a clock that a test winds

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;
function heapInUse(): number {
  collectGarbage();
  return process.memoryUsage().heapUsed / 1024 / 1024;
}

let vault: RestlessVault | null = null;
/** In megabytes, after each seed. */
const heaps: number[] = [];

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vault?.unload();
  vault = null;
  vi.useRealTimers();
  heaps.push(heapInUse());
});

describe('whatever happens to the vault', () => {
  it.each(seeds)(
    'the library is what one built from scratch is, and nothing waits when nothing happens (seed %i)',
    async (seed) => {
      const restless = new RestlessVault(seed);
      vault = restless;
      let next = 100;
      for (let event = 0; event < events;) {
        event += await restless.happen();
        if (event < next) continue;
        next = event + 100;
        await vi.advanceTimersByTimeAsync(quiet);
        const { library, sources } = restless;
        const rebuilt = restless.rebuilt();
        const [kept, fresh] = [library, rebuilt].map((each) => ({
          notes: each.notes.value,
          queue: each.queue.value,
          included: [...each.included.value].sort().map((path) => [path, each.textOf(path)]),
        }));
        if (!isDeepStrictEqual(kept, fresh)) {
          expect(kept, `after ${event} events: … ${restless.story.slice(-100).join(', ')}`).toEqual(fresh);
        }
        const paths = rebuilt.notes.value.flatMap((note) => note.members ?? note).map(({ path }) => path);
        expect([...sources.paths.value].sort()).toEqual(paths.sort());
        expect([...sources.copies.value].sort()).toEqual([...restless.copies()].sort());
        expect([sources.looking.value, sources.unreadable.value.size, vi.getTimerCount()]).toEqual([null, 0, 0]);
        restless.story.length = 0;
      }
      expect(restless.fake.listeners).toBe(5 + 3 + 2);
    },
    patiently,
  );

  it('leaves no more in memory after all of them than after the first', () => {
    expect((heaps.at(-1) ?? 0) - (heaps[0] ?? 0)).toBeLessThan(10);
  });
});
