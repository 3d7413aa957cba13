import { signal } from '@preact/signals-core';
import { describe, expect, it } from 'vitest';
import { noMemory } from '../../../src/core/course/queue';
import { defaultSettings, rulesOf } from '../../../src/core/settings';
import { courseAt, inNote, nextFor, type Whereabouts } from '../../../src/host/lessons/course-at';
import { createLibrary, type Library } from '../../../src/library/library';

function libraryOf(sources: Readonly<Record<string, string>>): Library {
  const library = createLibrary({
    rules: signal(rulesOf(defaultSettings)),
    today: signal('2026-01-31'),
    memory: signal(noMemory),
    resolve: signal((link: string) => `${link}.md`),
  });
  for (const [path, text] of Object.entries(sources)) library.put({ path, text, properties: {} });
  return library;
}

const text = 'Words.\n\n# One\n- [x] a\n\n# Two\n- [ ] b\n\n# Three\n- [ ] c\n';
const library = libraryOf({ 'A.md': '# Other\n- [ ] o\n', 'Course.md': text });
const titleAt = (here: Whereabouts | null): string | undefined => courseAt(library.notes.value, here)?.title;

describe('the course that a line belongs to', () => {
  it('is the last one that begins at or above it, and the first one above all of them', () => {
    const titles = Array.from({ length: 10 }, (_, line) => titleAt({ path: 'Course.md', line }));
    expect(titles).toEqual(['One', 'One', 'One', 'One', 'One', 'Two', 'Two', 'Two', 'Three', 'Three']);
  });

  it('begins with what stands before the first heading, where that is a course', () => {
    const before = libraryOf({ 'B.md': 'Words.\n- [ ] early\n\n# One\n- [ ] a\n# Two\n' });
    const titles = [0, 2, 3].map((line) => courseAt(before.notes.value, { path: 'B.md', line })?.title);
    expect(titles).toEqual(['Before first course', 'Before first course', 'One']);
  });

  it('is none elsewhere', () => {
    expect(titleAt(null)).toBeUndefined();
    expect(titleAt({ path: 'Diary.md', line: 0 })).toBeUndefined();
    expect(courseAt(libraryOf({ 'C.md': 'https://e.org/a\n' }).notes.value, { path: 'C.md', line: 0 })).toBeNull();
  });
});

describe('a line of a course', () => {
  const two = { path: 'Course.md', course: 'Course.md/two', line: 1 };

  it('is counted from where the course begins in the note now', () => {
    const notes = library.notes.value;
    expect(inNote(notes, two)).toEqual({ path: 'Course.md', line: 6 });
    expect(inNote(notes, { path: 'Course.md', line: 1 })).toEqual({ path: 'Course.md', line: 1 });
  });
});

describe('what *Next lesson* opens', () => {
  const next = (here: Whereabouts | null): string | undefined =>
    nextFor(library.notes.value, library.queue.value, here)?.next.title;

  it('is next in the course one is in, else in the one that waits longest', () => {
    expect(next({ path: 'Course.md', line: 9 })).toBe('c');
    expect(next({ path: 'Course.md', line: 3 })).toBe('o');
    expect(next(null)).toBe('o');
    expect(nextFor([], [], null)).toBeNull();
  });
});
