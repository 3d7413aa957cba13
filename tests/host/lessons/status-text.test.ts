import { signal } from '@preact/signals-core';
import { describe, expect, it } from 'vitest';
import { noMemory } from '../../../src/core/course/queue';
import { defaultSettings, rulesOf } from '../../../src/core/settings';
import { courseAt, inNote, nextFor } from '../../../src/host/lessons/course-at';
import { shorten, statusCourse, statusText } from '../../../src/host/lessons/status-text';
import { en } from '../../../src/i18n/en';
import { createLibrary } from '../../../src/library/library';

const text = `intro

# Algebra
- [x] Vectors
- [ ] Matrices
# Sets
- [x] Unions
# Reading
- https://example.org/a done
- https://example.org/b
# Later
`;
const library = createLibrary({
  rules: signal(rulesOf(defaultSettings)),
  today: signal('2026-01-31'),
  memory: signal(noMemory),
});
library.put({ path: 'Maths.md', text, properties: {} });
library.put({ path: 'Thirds.md', text: '- [x] One\n- [x] Two\n- [ ] Three\n', properties: {} });
library.put({ path: 'Zen.md', text: '- [ ] Sit\n', properties: {} });
const notes = library.notes.value;
const queue = library.queue.value;
const at = (line: number, path = 'Maths.md'): string | undefined => courseAt(notes, { path, line })?.title;
const titled = (title: string): NonNullable<ReturnType<typeof courseAt>> => {
  const course = notes.flatMap(({ courses }) => courses).find((one) => one.title === title);
  if (!course) throw new Error(`There is no ${title}`);
  return course;
};

describe('courseAt', () => {
  it('a line belongs to the course that begins at or above it', () => {
    expect([2, 4, 5, 6, 9, 10, 99].map((line) => at(line))).toEqual([
      'Algebra',
      'Algebra',
      'Sets',
      'Sets',
      'Reading',
      'Later',
      'Later',
    ]);
  });

  it('above the first course one is in the first, in no source in none', () => {
    expect([at(0), at(3, 'Diary.md'), courseAt(notes, null)]).toEqual(['Algebra', undefined, null]);
  });
});

describe('courseAt in a folder that is one course', () => {
  it('all lines of its notes are in that course, those of other notes in none', () => {
    const inFolder = createLibrary({
      rules: signal(rulesOf(defaultSettings)),
      today: signal('2026-01-31'),
      memory: signal(noMemory),
      resolve: signal((link: string) => `${link}.md`),
    });
    inFolder.group((path) => (path.startsWith('Learn/') ? 'Learn' : null));
    inFolder.put({ path: 'Learn/Maths.md', text, properties: {} });
    inFolder.put({ path: 'All.md', text: '![[Learn/Maths]]\n', properties: {} });
    const titleAt = (path: string, line: number): string | undefined =>
      courseAt(inFolder.notes.value, { path, line })?.title;
    expect([titleAt('Learn/Maths.md', 0), titleAt('Learn/Maths.md', 9)]).toEqual(['Learn', 'Learn']);
    expect([titleAt('All.md', 0), titleAt('Zen.md', 0)]).toEqual(['All', undefined]);
    expect(inNote(inFolder.notes.value, { path: 'Learn', line: 3 })).toEqual({ path: 'Learn/Maths.md', line: 0 });
  });
});

describe('nextFor', () => {
  const next = (line: number, path?: string): string | undefined =>
    nextFor(notes, queue, { path: path ?? 'Maths.md', line })?.next.title;

  it('is what is next in the course under the cursor', () => {
    expect([next(3), next(8), next(0, 'Zen.md')]).toEqual(['Matrices', titled('Reading').next?.title, 'Sit']);
  });

  it('is the head of the queue in a finished course, an empty one, and outside', () => {
    expect([next(6), next(10), next(0, 'Diary.md'), nextFor(notes, queue, null)?.next.title]).toEqual(
      Array.from({ length: 4 }, () => queue[0]?.next.title),
    );
  });

  it('is nothing when nothing is left', () => {
    expect(nextFor(notes, [], { path: 'Maths.md', line: 6 })).toBeNull();
  });
});

describe('statusCourse', () => {
  it('is the one you are in, else the one resumed last, else the head of the queue', () => {
    const sets = titled('Sets');
    expect(statusCourse(notes, queue, { path: 'Zen.md', line: 0 }, sets.id)?.title).toBe('Zen');
    expect(statusCourse(notes, queue, { path: 'Diary.md', line: 0 }, sets.id)).toBe(sets);
    expect(statusCourse(notes, queue, null, 'a course that is gone')).toBe(queue[0]?.course);
    expect(statusCourse([], [], null, null)).toBeNull();
  });
});

describe('statusText', () => {
  it('says the course, its percentage and what is next', () => {
    expect(statusText(titled('Algebra'), en).full).toBe('Algebra 50 % · Matrices');
    expect(statusText(titled('Thirds'), en).full).toBe('Thirds 66 % · Three');
    expect(statusText(titled('Sets'), en).full).toBe('Sets 100 %');
    expect(statusText(titled('Reading'), en).full).toMatch(/^Reading 50 % links · /u);
    expect(statusText(titled('Later'), en).full).toBe('Later · No lessons yet');
  });

  it('shortens long titles in the middle and keeps the whole for the tooltip', () => {
    const long = 'The Feynman Lectures on Physics, volume 3';
    const { short, full } = statusText({ ...titled('Algebra'), title: long }, en);
    expect(full).toBe(`${long} 50 % · Matrices`);
    expect(short).toBe('The Feynman Lect…olume 3 50 % · Matrices');
  });
});

describe('shorten', () => {
  it('leaves what fits, and never shows more than asked for', () => {
    expect(shorten('12345', 5)).toBe('12345');
    expect(shorten('123456', 5)).toBe('123…6');
  });

  it('never cuts a character that a reader sees as one', () => {
    const families = '👩‍👧‍👦'.repeat(10);
    expect(shorten(families, 4)).toBe('👩‍👧‍👦👩‍👧‍👦…👩‍👧‍👦');
  });
});
