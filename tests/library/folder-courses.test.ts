import { signal } from '@preact/signals-core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noMemory } from '../../src/core/course/queue';
import { defaultSettings, rulesOf } from '../../src/core/settings';
import { createLibrary, type Library, type Source } from '../../src/library/library';
import { anyCourseNote } from '../any-course';
import { often, patiently } from '../any-note';

/** A library in which the folders that are named here are one course each. */
function libraryWith(folders: readonly string[]) {
  const which = signal(folders);
  const [rules, today, memory] = [signal(rulesOf(defaultSettings)), signal('2026-11-22'), signal(noMemory)];
  const resolve = signal((link: string) => (link === '1' ? 'M/1.md' : `${link}.md`));
  const library = createLibrary({ rules, today, memory, resolve });
  which.subscribe((now) => {
    library.group((path) => now.find((folder) => path.startsWith(`${folder}/`)) ?? null);
  });
  return { library, which, rules };
}

const source = (path: string, text: string, properties = {}): Source => ({ path, text, properties });
const says = ({ notes, queue }: Library): unknown => ({ notes: notes.value, queue: queue.value });
const shown = ({ notes }: Library): string[] => notes.value.map(({ path, progress }) => `${path} ${progress.done}/${progress.total}`); // prettier-ignore

describe('folders that are one course, in the library', () => {
  it('stand where the first of their notes stood, the notes in the order of their names', () => {
    const { library, which } = libraryWith(['M']);
    for (const name of ['A', 'M/10', 'M/9', 'M/2', 'N/1', 'Z']) library.put(source(`${name}.md`, '- [ ] a'));
    expect(shown(library)).toEqual(['A.md 0/1', 'M 0/3', 'N/1.md 0/1', 'Z.md 0/1']);
    expect(library.notes.value[1]?.members?.map(({ path }) => path)).toEqual(['M/2.md', 'M/9.md', 'M/10.md']);
    expect(library.queue.value.map(({ course }) => course.id)).toContain('M/m');
    which.value = ['N'];
    expect(shown(library)).toEqual(['A.md 0/1', 'M/2.md 0/1', 'M/9.md 0/1', 'M/10.md 0/1', 'N 0/1', 'Z.md 0/1']);
  });

  it('are made again only where one of their notes changed', () => {
    const { library } = libraryWith(['M', 'N']);
    for (const name of ['M/1', 'M/2', 'N/1', 'Z']) library.put(source(`${name}.md`, '- [ ] a'));
    const before = library.notes.value;
    library.put(source('M/2.md', '- [x] a'));
    const after = library.notes.value;
    expect(after.map((note, n) => note === before[n])).toEqual([false, true, true]);
    library.put(source('Z.md', '- [x] a'));
    expect(library.notes.value[0]).toBe(after[0]);
  });

  it('follow a property, and a text that was written and says it before the app does', () => {
    const { library, rules } = libraryWith(['M']);
    const text = (value: string): string => `---\nstatus: ${value}\nother: 3\n---\nWords.\n`;
    library.put(source('M/1.md', text('reading'), { status: 'reading', other: 3 }));
    expect(shown(library)).toEqual(['M 0/1']);
    library.rewrite('M/1.md', text('done'));
    expect(shown(library)).toEqual(['M 1/1']);
    library.put(source('M/1.md', text('done'), { status: 'done', other: 3 }));
    expect(shown(library)).toEqual(['M 1/1']);
    rules.value = rulesOf({ ...defaultSettings, doneValues: ['read'] });
    expect(shown(library)).toEqual(['M 0/1']);
  });

  it('keep a value that takes YAML to read until the app tells another', () => {
    const { library } = libraryWith(['M']);
    library.put(source('M/1.md', '---\ndone: True\n---\n', { done: true }));
    library.rewrite('M/1.md', '---\ndone: False\n---\n');
    expect(shown(library)).toEqual(['M 1/1']);
  });

  it('have a note in front of those that begin with its name', () => {
    const { library } = libraryWith(['M']);
    for (const name of ['M/Week 1 exercises', 'M/Week 1', 'M/Week 1.5']) library.put(source(`${name}.md`, '- [ ] a'));
    const titles = library.notes.value[0]?.courses[0]?.children.map(({ title }) => title);
    expect(titles).toEqual(['Week 1', 'Week 1 exercises', 'Week 1.5']);
  });

  it('take in notes that are no sources, and are made again when those change', () => {
    const { library } = libraryWith(['M']);
    library.put(source('M/1.md', '![[Other]]\n'));
    library.put(source('M/2.md', '![[1]]\n- [ ] b\n'));
    expect([...library.included.value]).toEqual(['Other.md']);
    library.host(source('Other.md', '- [ ] a\n'));
    expect(shown(library)).toEqual(['M 0/2']);
    library.rewrite('Other.md', '- [x] a\n');
    expect(shown(library)).toEqual(['M 1/2']);
  });

  const path = fc.constantFrom('M/1.md', 'M/2.md', 'N/1.md', 'a.md');
  const anyEvent = fc.oneof(
    fc.record({ type: fc.constant('put' as const), path, note: anyCourseNote, done: fc.boolean() }),
    fc.record({ type: fc.constant('rename' as const), path, to: path }),
    fc.record({ type: fc.constant('drop' as const), path }),
    fc.record({ type: fc.constant('folders' as const), folders: fc.subarray(['M', 'N']) }),
  );

  it(
    'after any sequence of events say what they say in a library built from scratch',
    () => {
      fc.assert(
        fc.property(fc.array(anyEvent, { maxLength: 8 }), (events) => {
          const { library, which } = libraryWith(['M']);
          for (const event of events) {
            if (event.type === 'put') library.put(source(event.path, event.note.text, { done: event.done }));
            else if (event.type === 'rename') library.rename(event.path, event.to);
            else if (event.type === 'drop') library.drop(event.path);
            else which.value = event.folders;
            says(library);
          }
          const { library: scratch } = libraryWith(which.value);
          for (const { source: one } of library.sources.value.values()) scratch.put(one);
          expect(says(library)).toEqual(says(scratch));
        }),
        often,
      );
    },
    patiently,
  );
});
