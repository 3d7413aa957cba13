import type { CachedMetadata } from 'obsidian';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { NoticeAction } from '../../../src/host/action-notice';
import { patience } from '../../../src/host/note-writer/watchdog';
import { cacheOf } from '../../fakes/cache-of';
import { FakeNoteView } from '../../fakes/notes-app/views';
import type { Fault } from '../../fakes/notes-app/faults';
import { wholeDesk, type WholeDesk } from './whole-desk';

/** What was said since the last click, with the buttons below it. */
const said: { readonly sentence: string; readonly actions: readonly NoticeAction[] }[] = [];

vi.mock('../../../src/host/action-notice', () => ({
  actionNotice: (sentence: string, actions: readonly NoticeAction[]) => {
    said.push({ sentence, actions });
    return { messageEl: { isConnected: false }, setMessage: () => undefined, hide: () => undefined };
  },
}));

let desk: WholeDesk | null = null;
beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  desk?.unload();
  vi.useRealTimers();
});

const text = '# Rust\n- [ ] Types\n    - [ ] Traits\n    - [ ] Bounds\n- [ ] Async\n';
const ticked = text.replace('[ ] Traits', '[x] Traits');
const whole = text.replace(/\[ \] (?=Types|Traits|Bounds)/gu, '[x] ');

/** Long enough for the watchdog, and for what was typed to be saved. */
async function patiently<T>(work: Promise<T>): Promise<T> {
  const [answer] = await Promise.all([work, vi.advanceTimersByTimeAsync(patience + 2_500)]);
  return answer;
}

/** What is done to a note: from which text to which, and how many notices tell of it where it succeeds. */
interface Operation {
  readonly name: string;
  readonly before: string;
  readonly planned: string;
  readonly news: number;
  readonly prepare: (desk: WholeDesk) => Promise<() => Promise<boolean>>;
}

const ticking =
  (title: string, prepare: (desk: WholeDesk) => void = () => undefined): Operation['prepare'] =>
  (there) => {
    prepare(there);
    return Promise.resolve(() => there.tick(title));
  };
const operations: readonly Operation[] = [
  { name: 'ticking in a closed note', before: text, planned: ticked, news: 1, prepare: ticking('Traits') },
  { name: 'ticking a chapter in a closed note', before: text, planned: whole, news: 1, prepare: ticking('Types') },
  {
    name: 'ticking in a note that is read',
    before: text,
    planned: ticked,
    news: 1,
    prepare: ticking('Traits', ({ openNote }) => (openNote().mode = 'preview')),
  },
  {
    name: 'ticking in an open note',
    before: text,
    planned: ticked,
    news: 0,
    prepare: ticking('Traits', ({ openNote }) => openNote()),
  },
  {
    name: 'ticking in a note that is typed in',
    before: `typed\n${text}`,
    planned: `typed\n${ticked}`,
    news: 0,
    prepare: ticking('Traits', ({ openNote }) => {
      openNote().editor.type(0, 'typed\n');
    }),
  },
  {
    name: 'undoing',
    before: ticked,
    planned: text,
    news: 0,
    prepare: async (there) => {
      await patiently(there.tick('Traits'));
      const [undo] = said.at(-1)?.actions ?? [];
      if (!undo) throw new Error('Nothing can be undone.');
      return async () => Boolean(await undo.run());
    },
  },
];

const codes = ['EIO', 'ENOSPC', 'EACCES', 'EBUSY'];
const steps = ['read', 'look', 'write', 'end'] as const;
const faults: readonly Fault[] = [
  ...steps.flatMap((at) => codes.map((code): Fault => ({ at, type: 'fails', code }))),
  ...steps.map((at): Fault => ({ at, type: 'hangs' })),
  ...steps.map((at): Fault => ({ at, type: 'vanishes' })),
  ...steps.map((at): Fault => ({ at, type: 'becomes a folder' })),
];

const stale = '---\npolicy: after-latest\n---\n# Rust\n- [x] Traits\n- [x] Bounds\n- [ ] Types\n';
const foreign = `#course\n${'- [x] Other\n  - [ ] Below\n'.repeat(50)}`;
const caches: readonly (readonly [string, CachedMetadata | null])[] = [
  ['is of what the note held before', cacheOf(stale)],
  ['is of another note', cacheOf(foreign)],
  ['is of another version of the app', { sections: [], v: 99 } as CachedMetadata],
  ['holds nothing of the note', null],
];

/** A note with all that follows it, and what is about to be done to it. */
async function prepared(
  { prepare }: Operation,
  cache = null as CachedMetadata | null,
  toggle?: (line: string) => string,
) {
  const there = wholeDesk(text, cache, toggle);
  desk = there;
  await patiently(Promise.resolve());
  const act = await prepare(there);
  said.length = 0;
  /** What came of a click, with the notices that tell of it. */
  const click = async (): Promise<{ isDone: boolean; sentences: readonly string[] }> => {
    said.length = 0;
    const isDone = await patiently(act());
    return { isDone, sentences: said.map(({ sentence }) => sentence) };
  };
  return { there, click };
}

/** What is shown is what is there, and nothing is shown as being written. */
function expectTrueView({ marks, disk, pending, app }: WholeDesk): void {
  const there = [...(disk() ?? '').matchAll(/- \[(.)\] /gu)].map(([, mark]) => mark);
  expect([marks(), pending(), app.wrongs]).toEqual([there, 0, []]);
}

/** One notice, which names the lesson and the note. */
function expectOneRefusal(sentences: readonly string[]): void {
  expect(sentences).toHaveLength(1);
  expect(sentences[0]).toMatch(/(?:Traits|Types).*Course|Course.*(?:Traits|Types)/u);
}

/** What was not done is done by another click, and then the next one is. */
async function expectNextClick(
  there: WholeDesk,
  click: () => Promise<{ readonly isDone: boolean }>,
  { planned }: Operation,
): Promise<void> {
  if (there.disk() !== planned) expect((await click()).isDone).toBe(true);
  expect(there.disk()).toBe(planned);
  expect(await patiently(there.tick('Async'))).toBe(true);
  expect(there.disk()).toBe(planned.replace('[ ] Async', '[x] Async'));
  expectTrueView(there);
}

describe.each(operations)('$name', (operation) => {
  const { before, planned, news } = operation;

  it.each(faults.map((fault) => ({ ...fault, name: 'code' in fault ? fault.code : fault.type })))(
    'says once what came of it and shows what is there: $name at $at',
    async (fault) => {
      const { there, click } = await prepared(operation);
      there.app.faults.push(fault);
      const { isDone, sentences } = await click();
      const struck = there.app.faults.length === 0;
      there.app.faults.length = 0;

      if (isDone) expect(sentences).toHaveLength(news);
      else expectOneRefusal(sentences);
      if (!struck) expect(isDone).toBe(true);
      expectTrueView(there);
      if (struck && (fault.type === 'vanishes' || fault.type === 'becomes a folder')) {
        expect([there.disk(), there.marks()]).toEqual([null, []]);
        return;
      }
      const isWrittenUnheard = fault.type === 'hangs' && fault.at === 'end';
      expect(there.disk()).toBe(isDone || isWrittenUnheard ? planned : before);

      there.app.release();
      await expectNextClick(there, click, operation);
    },
  );

  it.each(caches)('needs no metadata cache, and believes none that %s', async (_, cache) => {
    const { there, click } = await prepared(operation, cache);
    const { isDone, sentences } = await click();
    expect([isDone, sentences.length, there.disk()]).toEqual([true, news, planned]);
    expectTrueView(there);
    await expectNextClick(there, click, operation);
  });

  it('says once that the Tasks plugin throws, and writes nothing', async () => {
    let isBroken = false;
    const { there, click } = await prepared(operation, null, (line) => {
      if (isBroken) throw new Error('Broken.');
      return line.replace('[ ]', '[x]');
    });
    isBroken = operation.name !== 'undoing';
    const { isDone, sentences } = await click();
    if (isBroken) expectOneRefusal(sentences);
    expect([isDone, there.disk()]).toEqual(isBroken ? [false, before] : [true, planned]);
    expectTrueView(there);
    isBroken = false;
    await expectNextClick(there, click, operation);
  });

  it('says once that the disk took half of the note, where it is the disk that is written', async () => {
    const { there, click } = await prepared(operation);
    there.app.faults.push({ at: 'write', type: 'tears' });
    const { isDone, sentences } = await click();
    const isDisk = there.app.faults.length === 0;
    expect(isDisk).toBe(!/open|typed/u.test(operation.name));
    if (isDisk) expectOneRefusal(sentences);
    expect([isDone, there.disk()]).toEqual(isDisk ? [false, planned.slice(0, planned.length / 2)] : [true, planned]);
    expectTrueView(there);
  });

  it.each(['silently', 'loudly'] as const)(
    'says once that an editor refuses what is written into it: %s',
    async (how) => {
      const { there, click } = await prepared(operation);
      const editors = there.app.views.flatMap((view) =>
        view instanceof FakeNoteView && view.mode === 'source' ? [view.editor] : [],
      );
      for (const editor of editors) editor.vetoes = how;
      const { isDone, sentences } = await click();
      if (editors.length > 0) expectOneRefusal(sentences);
      expect([isDone, there.disk()]).toEqual(editors.length > 0 ? [false, before] : [true, planned]);
      expectTrueView(there);
      for (const editor of editors) editor.vetoes = 'nothing';
      await expectNextClick(there, click, operation);
    },
  );
});
