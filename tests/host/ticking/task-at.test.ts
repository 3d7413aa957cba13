import { signal } from '@preact/signals-core';
import { describe, expect, it } from 'vitest';
import { noMemory } from '../../../src/core/course/queue';
import { readNote } from '../../../src/core/note/read-note';
import { defaultSettings, rulesOf } from '../../../src/core/settings';
import { courseAt } from '../../../src/host/lessons/course-at';
import { taskAt } from '../../../src/host/ticking/task-at';
import { createLibrary, type Library } from '../../../src/library/library';

/** Sources by their paths; what they take in is a guest, `Guest.md`. */
function libraryOf(sources: Readonly<Record<string, string>>, guest = ''): Library {
  const library = createLibrary({
    rules: signal(rulesOf(defaultSettings)),
    today: signal('2026-01-31'),
    memory: signal(noMemory),
    resolve: signal((link: string) => `${link}.md`),
  });
  for (const [path, text] of Object.entries(sources)) library.put({ path, text, properties: {} });
  if (guest !== '') library.host({ path: 'Guest.md', text: guest, properties: {} });
  return library;
}

function titleAt(library: Library, path: string, line: number): string | null {
  return taskAt(library.notes.value, readNote(library.textOf(path) ?? ''), { path, line })?.title ?? null;
}

describe('the task under the cursor', () => {
  it('is the lesson that the line begins, or goes on with', () => {
    const library = libraryOf({
      'A.md': 'Words.\n\n# A\n- [ ] first\n- [ ] second\n  continued here\n\n- [ ] third\n',
    });
    const titles = Array.from({ length: 8 }, (_, line) => titleAt(library, 'A.md', line));
    expect(titles).toEqual([null, null, null, 'first', 'second', 'second', null, 'third']);
  });

  it('is the note itself where that is a lesson, wherever the cursor is in it', () => {
    const library = createLibrary({
      rules: signal(rulesOf(defaultSettings)),
      today: signal('2026-01-31'),
      memory: signal(noMemory),
    });
    library.group(() => 'M');
    library.put({ path: 'M/1.md', text: '---\ndone: false\n---\n\n# Words\n', properties: { done: false } });
    library.put({ path: 'M/2.md', text: 'Words.\n\n- [ ] a\n', properties: { done: false } });
    expect([0, 1, 4].map((line) => titleAt(library, 'M/1.md', line))).toEqual(['1', '1', '1']);
    expect([0, 2].map((line) => titleAt(library, 'M/2.md', line))).toEqual([null, 'a']);
  });

  it('is the link in its line, in a course that counts links', () => {
    const library = libraryOf({
      'A.md': '# Videos\n- https://e.org/z watched\n- https://e.org/a\n- https://e.org/b\n# Sets\n- [ ] One\n',
    });
    expect(titleAt(library, 'A.md', 3)).toBe('e.org/b');
  });

  it('is found in a note that a course takes in, and so is that course', () => {
    const library = libraryOf(
      { 'A.md': '# AAA\n- [ ] elsewhere\n', 'Course.md': '# Sets\n- [ ] First\n\n## More\n![[Guest]]\n' },
      'Above.\n\n- [ ] G1\n- [ ] G2\n',
    );
    expect(titleAt(library, 'Guest.md', 3)).toBe('G2');
    expect(courseAt(library.notes.value, { path: 'Guest.md', line: 3 })?.title).toBe('Sets');
    expect(courseAt(library.notes.value, { path: 'Nowhere.md', line: 3 })).toBeNull();
  });

  it('is that of the note’s own course, though another course takes the note in', () => {
    const library = libraryOf({ 'A.md': '# A\n- [ ] a\n\n![[Course]]\n', 'Course.md': '# Sets\n- [ ] First\n' });
    const found = taskAt(library.notes.value, readNote(library.textOf('Course.md') ?? ''), {
      path: 'Course.md',
      line: 1,
    });
    expect(found?.id).toBe('Course.md/sets/first');
  });

  it.each([
    ['a word without any blank', '- [ ] a\nlazy\n', 1, 'a'],
    ['signs of a list within the text', '- [ ] a\n  b - c\n', 1, 'a'],
    ['numbers of two digits', '9. [ ] nine\n10. [ ] ten\n', 1, 'ten'],
    ['a number with a bracket', '9) [ ] nine\n10) [ ] ten\n', 1, 'ten'],
    ['a quote', '> - [ ] a\n> more\n', 1, 'a'],
    ['a year that begins a line', '- [ ] a\n  1984 was a year\n', 1, 'a'],
    ['an item without text', '- [ ] a\n-\n', 1, null],
    ['a plain item', '- [ ] a\n* b\n', 1, null],
    ['a heading of a section', '# A\n## B\n- [ ] a\n', 1, null],
    ['a link in a course of lessons', '# A\n- [ ] a\n- https://e.org/x\n', 2, null],
    ['a task further down in a plain item without a text', '- - [ ] a\n  - [ ] b\n', 1, 'b'],
    ['a text that goes on in such an item', '- - [ ] a\n    words\n', 1, 'a'],
  ])('%s', (_, text, line, title) => {
    expect(titleAt(libraryOf({ 'A.md': text }), 'A.md', line)).toBe(title);
  });

  it.each([
    ['a rule', '---\nafter\n'],
    ['another rule', '***\nafter\n'],
    ['a fence', '```js\n- [ ] no\n\n```\nafter\n'],
    ['HTML', '<div>\nx\n</div>\n'],
    ['a formula', '$$\nx\n$$\nafter\n'],
    ['a comment', '%%\n- [ ] hidden\nmore\n%%\nafter\n'],
    ['a callout', '> [!note] Title\n> text\nafter\n'],
    ['a table', '\n| a | b |\n|---|---|\n| 1 | 2 |\n'],
    ['a heading with a line below it', '\nTitle\n===\nafter\n'],
    ['a blank line and words', '\nafter\n'],
    ['a plain list', '\n* plain\n  more\n'],
  ])('is none in %s below a list', (_, below) => {
    const library = libraryOf({ 'A.md': `# C\n- [ ] First\n- [ ] A\n${below}` });
    const titles = below.split('\n').map((__, line) => titleAt(library, 'A.md', 3 + line));
    expect(titles).toEqual(titles.map(() => null));
  });

  it.each([
    ['a plain item', '    - plain\n      more\n'],
    ['a fence', '  ```\n  - [ ] no\n  code\n  ```\n'],
    ['a quote', '  > quote\n  > - [ ]\n'],
    ['a formula', '  $$\n  x\n  $$\n'],
    ['HTML', '  <div>\n  x\n'],
    ['a rule', '  ***\n'],
  ])('is the one around %s, with all its lines', (_, within) => {
    for (const open of ['', '> ']) {
      const text = `# C\n- [ ] First\n- [ ] A\n${within}- [ ] Z\n`.replace(/^/gmu, open);
      const library = libraryOf({ 'A.md': text });
      const titles = text.split('\n').map((__, line) => titleAt(library, 'A.md', line));
      const inside = within
        .trimEnd()
        .split('\n')
        .map(() => 'A');
      expect(titles).toEqual([null, 'First', 'A', ...inside, 'Z', null]);
    }
  });

  it.each([
    ['a plain item', '- - [ ] a\n\n  words\n', 2],
    ['a numbered item', '1. - [ ] a\n\n   words\n', 2],
    ['a plain item, in an item below', '- - [ ] a\n  - plain\n', 1],
    ['a quote', '> - [ ] a\n>\n> words\n', 2],
    ['a quote in an item', '- > - [ ] a\n  >\n  > words\n', 2],
  ])('is none in the text of %s that begins in the line of a task', (_, text, line) => {
    const library = libraryOf({ 'A.md': text });
    expect([titleAt(library, 'A.md', 0), titleAt(library, 'A.md', line)]).toEqual(['a', null]);
  });

  it('is the innermost one, in a paragraph further down as well', () => {
    const text = '# C\n- [ ] O\n    - plain\n        - [ ] I\n\n          words\n\n      words\n\n  words\n';
    const library = libraryOf({ 'A.md': text });
    const titles = text.split('\n').map((_, line) => titleAt(library, 'A.md', line));
    expect(titles).toEqual([null, 'O', 'O', 'I', null, 'I', null, 'O', null, 'O', null]);
  });

  it('is a chapter on its own line, and none in prose, on a heading or on a plain item', () => {
    const library = libraryOf({ 'A.md': '# A\nprose\n- [ ] C\n    - [ ] a\n- plain\n    - [ ] b\n' });
    expect([0, 1, 2, 3, 4].map((line) => titleAt(library, 'A.md', line))).toEqual([null, null, 'C', 'a', null]);
  });
});
