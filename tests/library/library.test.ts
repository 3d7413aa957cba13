import { signal } from '@preact/signals-core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noMemory, type Memory } from '../../src/core/course/queue';
import type { Rules } from '../../src/core/course/rules';
import { defaultSettings, rulesOf } from '../../src/core/settings';
import { createLibrary, type Library, type Source } from '../../src/library/library';
import { anyCourseNote } from '../any-course';
import { often, patiently } from '../any-note';

const rules = signal<Rules>(rulesOf(defaultSettings));
const today = signal('2026-11-22');
const memory = signal<Memory>(noMemory);

function library(sources: readonly Source[] = []): Library {
  const made = createLibrary({ rules, today, memory });
  sources.forEach((source) => {
    made.put(source);
  });
  return made;
}

const source = (path: string, text: string, properties = {}): Source => ({ path, text, properties });
const says = ({ notes, queue }: Library): unknown => ({ notes: notes.value, queue: queue.value });

/** Counts how often whoever watches the notes hears of a change; the first look is not one. */
function hearings({ notes }: Library): () => number {
  let heard = -1;
  notes.subscribe(() => {
    heard += 1;
  });
  return () => heard;
}

type Event =
  | { readonly type: 'put'; readonly path: string; readonly text: string; readonly level: number }
  | { readonly type: 'rename'; readonly from: string; readonly to: string }
  | { readonly type: 'drop'; readonly path: string };

const path = fc.constantFrom('a.md', 'b.md', 'Week 2.md', 'Week 10.md');
const anyEvent: fc.Arbitrary<Event> = fc.oneof(
  fc.record({
    type: fc.constant('put' as const),
    path,
    text: anyCourseNote.map(({ text }) => text),
    level: fc.integer({ min: 1, max: 3 }),
  }),
  fc.record({ type: fc.constant('rename' as const), from: path, to: path }),
  fc.record({ type: fc.constant('drop' as const), path }),
);

/** What should be on the shelf after the events: plain bookkeeping, without a library. */
function left(events: readonly Event[]): readonly Source[] {
  const sources = new Map<string, Source>();
  for (const event of events) {
    if (event.type === 'put') sources.set(event.path, source(event.path, event.text, { 'course-level': event.level }));
    else if (event.type === 'drop') sources.delete(event.path);
    else {
      const moved = sources.get(event.from);
      if (!moved || event.from === event.to) continue;
      sources.delete(event.from);
      sources.set(event.to, { ...moved, path: event.to });
    }
  }
  return [...sources.values()];
}

describe('the library', () => {
  it(
    'after any sequence of events says what one built from scratch says',
    () => {
      fc.assert(
        fc.property(fc.array(anyEvent, { maxLength: 8 }), (events) => {
          const kept = library();
          for (const event of events) {
            if (event.type === 'put') kept.put(source(event.path, event.text, { 'course-level': event.level }));
            else if (event.type === 'rename') kept.rename(event.from, event.to);
            else kept.drop(event.path);
          }
          expect(says(kept)).toEqual(says(library(left(events))));
        }),
        often,
      );
    },
    patiently,
  );

  it('does not hear the same text twice', () => {
    const made = library();
    const heard = hearings(made);
    made.put(source('a.md', '- [ ] a', { policy: 'first-open' }));
    made.put(source('a.md', '- [ ] a', { policy: 'first-open' }));
    expect(heard()).toBe(1);
    made.put(source('a.md', '- [ ] a', { policy: 'after-latest' }));
    expect(heard()).toBe(2);
  });

  it('takes in a text that was written, with the properties it knows, and ignores what it does not hold', () => {
    const library = createLibrary({ rules, today, memory });
    library.put({ path: 'A.md', text: '- [ ] a', properties: { policy: 'after-latest' } });
    library.rewrite('A.md', '- [x] a');
    library.rewrite('B.md', '- [x] b');
    expect([...library.sources.value.values()].map((shelved) => shelved.source)).toEqual([
      { path: 'A.md', text: '- [x] a', properties: { policy: 'after-latest' } },
    ]);
    expect(library.notes.value.map(({ progress }) => progress.done)).toEqual([1]);
  });

  it('leaves the courses of a note as they are while another one changes', () => {
    const made = library([source('a.md', '- [ ] a'), source('b.md', '- [ ] b')]);
    const [before] = made.notes.value;
    made.put(source('b.md', '- [x] b'));
    expect(made.notes.value[0]).toBe(before);
  });

  it('orders notes by path, numbers as numbers', () => {
    const made = library(['Week 10.md', 'Week 2.md', 'A.md'].map((name) => source(name, '- [ ] a')));
    expect(made.notes.value.map(({ path: name }) => name)).toEqual(['A.md', 'Week 2.md', 'Week 10.md']);
  });

  it('tells of several changes made together once', () => {
    const made = library();
    const heard = hearings(made);
    made.together(() => {
      made.put(source('a.md', '- [ ] a'));
      made.put(source('b.md', '- [ ] b'));
      made.drop('a.md');
    });
    expect(heard()).toBe(1);
    expect(made.notes.value.map(({ path: name }) => name)).toEqual(['b.md']);
  });

  it('follows the rules and the day', () => {
    const made = library([source('a.md', '- [-] a\n- [ ] b 🛫 2026-12-01')]);
    expect(made.queue.value).toEqual([]);
    today.value = '2026-12-01';
    expect(made.queue.value[0]?.next.title).toBe('b');
    rules.value = { ...rules.value, marks: new Map([['-', 'done']]) };
    expect(made.notes.value[0]?.progress).toMatchObject({ done: 1, total: 2 });
    rules.value = rulesOf(defaultSettings);
    today.value = '2026-11-22';
  });
});
