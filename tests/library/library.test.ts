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
/** Links lead to the note that is called so, whether there is one or not. */
const resolve = signal((link: string) => `${link}.md`);

function library(sources: readonly Source[] = []): Library {
  const made = createLibrary({ rules, today, memory, resolve });
  sources.forEach((source) => {
    made.put(source);
  });
  return made;
}

const source = (path: string, text: string, properties = {}): Source => ({ path, text, properties });
const says = ({ notes, queue, checked }: Library): unknown => ({
  notes: notes.value,
  queue: queue.value,
  checked: checked.value,
});

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
/** What takes in the other notes, or the note itself, in circles too. */
const anyInclusion = fc.constantFrom(
  '',
  '',
  '\n![[a]]\n',
  '\n![[b]]\n![[Week 2]]\n',
  '\n## [[Week 10]]\n',
  '\n![[b#Traits]]\n',
);
const anyEvent: fc.Arbitrary<Event> = fc.oneof(
  fc.record({
    type: fc.constant('put' as const),
    path,
    text: fc.tuple(anyCourseNote, anyInclusion).map(([{ text }, inclusion]) => text + inclusion),
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
            // Whoever watches has seen every step.
            kept.notes.peek();
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

  it('counts a note that is no source in the course that takes it in, once its text is known, and follows it', () => {
    const made = library([source('a.md', '# A\n- [x] a\n\n![[b]]\n'), source('c.md', '# C\n- [ ] c\n')]);
    const [, other] = made.notes.value;
    expect([...made.included.value]).toEqual(['b.md']);
    expect(made.notes.value[0]?.progress).toMatchObject({ done: 1, total: 1 });
    made.host(source('b.md', '# B\n- [ ] b\n\n![[d]]\n'));
    expect(made.notes.value.map(({ path, progress }) => [path, progress.done, progress.total])).toEqual([
      ['a.md', 1, 2],
      ['c.md', 0, 1],
    ]);
    expect([...made.included.value]).toEqual(['b.md', 'd.md']);
    made.rewrite('b.md', '# B\n- [x] b\n- [ ] c\n');
    expect(made.notes.value[0]?.progress).toMatchObject({ done: 2, total: 3 });
    expect(made.textOf('b.md')).toBe('# B\n- [x] b\n- [ ] c\n');
    expect(made.notes.value[1]?.courses[0]).toBe(other?.courses[0]);
    made.put(source('a.md', '# A\n- [x] a\n'));
    expect([...made.included.value]).toEqual([]);
    made.seeOff();
    expect(made.textOf('b.md')).toBeNull();
  });

  it('counts every course of a note that is taken in, though a course is written once more as it stands', () => {
    const again = '# B\n- [ ] b\n';
    const made = library([source('a.md', '# A\n![[b]]\n'), source('b.md', `# First\n${again.repeat(2)}`)]);
    made.rewrite('b.md', `# First\n${again.repeat(3)}`);
    expect(made.notes.value[0]?.progress.total).toBe(3);
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
