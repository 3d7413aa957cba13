import { describe, expect, it } from 'vitest';
import { find, fraction, kinds, lessonsIn, only, outline, read } from './read';

const titles = (text: string, reading?: Parameters<typeof read>[1]): string[] =>
  read(text, reading).courses.map(({ title }) => title);

describe('which headings are courses', () => {
  it('the smallest level present is the course level, whatever it is', () => {
    expect(titles('### A\n- [ ] a\n#### Part\n- [ ] b\n### B\n- [ ] c')).toEqual(['A', 'B']);
  });

  it('exactly one heading of that level makes the whole note one course, what stands before it included', () => {
    const course = only('- [x] Warm-up\n\n# Rust\n- [ ] Ownership');
    expect([course.title, course.line, course.level, fraction(course)]).toEqual(['Rust', 2, 1, '1/2']);
  });

  it('a note without headings is one course named after the note', () => {
    const course = only('- [ ] a', { path: 'Languages/Spanish.md' });
    expect([course.title, course.level]).toEqual(['Spanish', null]);
  });

  it('lessons before the first of several course headings form a course of their own', () => {
    expect(titles('- [ ] stray\n# A\n- [ ] a\n# B\n- [ ] b')).toEqual(['Before first course', 'A', 'B']);
  });

  it('links before the first course heading belong to the note, not to a course', () => {
    const note = read('https://example.org/x\n# A\n- [ ] a\n# B\n- [ ] b');
    expect(note.courses.map(({ title }) => title)).toEqual(['A', 'B']);
    expect(note.resources.map(({ target }) => target)).toEqual(['https://example.org/x']);
  });

  it('a first heading deeper than the course level stands before the first course', () => {
    expect(titles('#### Notes\n- [ ] n\n# A\n- [ ] a\n# B\n- [ ] b')).toEqual(['Before first course', 'A', 'B']);
  });

  it('a property sets the level, and a title above it is no course', () => {
    const text = '# My studies\nhttps://example.org\n## A\n- [ ] a\n## B\n- [ ] b';
    expect(titles(text)).toEqual(['My studies']);
    expect(titles(text, { properties: { 'course-level': 2 } })).toEqual(['A', 'B']);
    expect(read(text, { properties: { 'course-level': '2' } }).resources).toHaveLength(1);
  });

  it('a level that was chosen for the note counts as a property would, and the property wins', () => {
    const text = '# Title\n## A\n- [ ] a\n## B\n- [ ] b\n';
    const levels = new Map([['note.md', 2 as const]]);
    expect(titles(text, { rules: { levels } })).toEqual(['A', 'B']);
    expect(titles(text, { rules: { levels }, path: 'other.md' })).toEqual(['Title']);
    expect(titles(text, { rules: { levels }, properties: { 'course-level': 'note' } })).toEqual(['note']);
  });

  it('a heading above the course level that holds lessons itself loses none of them', () => {
    const text = '# Part one\n- [ ] loose\n## A\n- [ ] a\n# Part two\n## B\n- [ ] b';
    expect(titles(text, { properties: { 'course-level': 2 } })).toEqual(['Part one', 'A', 'B']);
  });

  it('`course-level: note` makes the note one course, headings or not', () => {
    const course = only('# A\n- [ ] a\n# B\n- [x] b', { properties: { 'course-level': 'note' } });
    expect([course.title, fraction(course)]).toEqual(['note', '1/2']);
    expect(outline(course.children)).toBe('section A 0/1\n  lesson a 0/1\nsection B 1/1\n  lesson b 1/1\n');
  });

  it('a course level that no heading has is not followed', () => {
    expect(titles('# A\n- [ ] a\n# B\n- [ ] b', { rules: { courseLevel: 4 } })).toEqual(['A', 'B']);
  });
});

describe('sections', () => {
  it('skipped heading levels nest by the open headings, without phantom levels', () => {
    const course = only('# A\n### Deep\n- [ ] a\n## Less deep\n- [ ] b');
    expect(outline(course.children)).toBe('section Deep 0/1\n  lesson a 0/1\nsection Less deep 0/1\n  lesson b 0/1\n');
  });

  it('a bold line above a list of tasks is a section until the next heading or bold line', () => {
    const course = only(
      '# A\n**Week 1:**\n- [x] a\n\ntext\n\n- [ ] b\n\n**A remark**\n\n- [ ] c\n\n**Just bold**\n\nmore\n\n- [ ] d\n## Next\n- [ ] e',
    );
    expect(outline(course.children)).toBe(
      'section Week 1 1/2\n  lesson a 1/1\n  lesson b 0/1\nsection A remark 0/1\n  lesson c 0/1\nlesson d 0/1\nsection Next 0/1\n  lesson e 0/1\n',
    );
  });

  it('a bold line above a list without tasks is text', () => {
    expect(outline(only('# A\n**Books**\n- one\n\ntext\n\n- [ ] a').children)).toBe('lesson a 0/1\n');
  });

  it('a callout with tasks is a section titled by itself or by its type, and nested callouts nest', () => {
    const course = only('# A\n> [!todo]- Reading\n> - [x] a\n>> [!tip]\n>> - [ ] b');
    expect(outline(course.children)).toBe('section Reading 1/2\n  lesson a 1/1\n  section Tip 0/1\n    lesson b 0/1\n');
  });

  it('a plain quote is transparent, and headings within quotes create nothing', () => {
    const course = only('# A\n> # Q\n> - [ ] a');
    expect(outline(course.children)).toBe('lesson a 0/1\n');
  });

  it('a callout within an item stays part of the item', () => {
    const course = only('# A\n- [ ] Week\n  > [!tip] Read\n  > - [x] a');
    expect(outline(course.children)).toBe('chapter Week 1/1\n  lesson a 1/1\n');
  });
});

describe('items', () => {
  it('plain items are transparent for chapters and shown as groups', () => {
    const course = only('# A\n- [ ] Chapter\n  - Morning\n    - [x] a\n    - [ ] b\n- Plain\n  - nothing to tick');
    expect(outline(course.children)).toBe(
      'chapter Chapter 1/2\n  group Morning 1/2\n    lesson a 1/1\n    lesson b 0/1\n',
    );
  });

  it('a list item whose text begins with a hash is a lesson, not a heading', () => {
    expect(outline(only('# A\n- [ ] # not a heading').children)).toBe('lesson # not a heading 0/1\n');
  });

  it('`#no-course` greys a subtree out of every number and never offers it', () => {
    const course = only('# A\n- [ ] a\n## Old #no-course\n- [ ] b\n- [x] c\n## New\n- [ ] d #no-course\n- [x] e');
    expect(fraction(course)).toBe('1/2');
    expect(find(course, 'b').excluded).toBe(true);
    expect(lessonsIn(course).filter(({ counted }) => counted)).toHaveLength(2);
    expect(course.next?.title).toBe('a');
  });

  it('`#no-course` takes links out of a links course as well, and a whole course out of the queue', () => {
    const links = 'done https://a.org\n\nhttps://b.org\n';
    const { courses } = read(`# Y #no-course\n${links}# Z\n- [x] z\n# W\n${links}\n- https://c.org #no-course\n`);
    expect(courses.map(({ title, next, progress: { percent } }) => [title, next?.title ?? null, percent])).toEqual([
      ['Y', null, null],
      ['Z', null, 100],
      ['W', 'b.org', 50],
    ]);
  });

  it('an item that begins with a heading or a quote is called by that, and nothing is without a name', () => {
    const course = only('# A\n- # Morning\n  - [ ] a\n- > Evening\n  - [ ] b\n- ```\n  code\n  ```\n  - [ ] c');
    expect(outline(course.children)).toBe(
      'group Morning 0/1\n  lesson a 0/1\ngroup Evening 0/1\n  lesson b 0/1\ngroup … 0/1\n  lesson c 0/1\n',
    );
    expect(only('#\n- [ ] a').title).toBe('…');
  });

  it('practice is listed, never counted, never next', () => {
    const course = only('# A\n- [ ] Scales 🔁 every day\n- [ ] Chords [repeat:: every week]\n- [x] Tuning');
    expect([fraction(course), course.next]).toEqual(['1/1', null]);
    expect(lessonsIn(course)).toHaveLength(3);
  });
});

describe('titles', () => {
  const title = (item: string): string | undefined => lessonsIn(only(`- [ ] ${item}`))[0]?.title;

  it.each([
    ['**Bold** and *light* with `code` #tag ^block', 'Bold and light with code'],
    ['[The label](https://example.org/a_(b))', 'The label'],
    ['[[Folder/Note|An alias]] then [[Folder/Note#Part]]', 'An alias then Note > Part'],
    ['https://www.example.org/path/to/', 'example.org/path/to'],
    ['snake_case_word and 2*3*4', 'snake_case_word and 234'],
    ['Read it 📅 2026-01-01 🔼 🆔 abc123 ⛔ def', 'Read it'],
    ['Watch [duration:: 1h20m] (topic:: x) now', 'Watch now'],
    ['Week 3 1/4', 'Week 3 1/4'],
    ['#project', '#project'],
    ['a %% hidden %% b', 'a b'],
    ['a <!-- hidden --> b', 'a b'],
    ['Vec<T> and <b>bold</b>', 'Vec<T> and bold'],
    ['\\*not light\\* &amp; more', '*not light* & more'],
    ['C# basics', 'C# basics'],
    ['A \\#', 'A #'],
    ['`#include` and `[a](b)`', '#include and [a](b)'],
  ])('%s is shown as %s', (item, shown) => {
    expect(title(item)).toBe(shown);
  });

  it('a heading that is only a link is titled by its label and opens it', () => {
    const course = only('# [Stats 110](https://example.org/stats)\n- [ ] Lecture 1');
    expect([course.title, course.link]).toEqual(['Stats 110', 'https://example.org/stats']);
    expect(only('# [[Plan|My plan]]\n- [ ] a').title).toBe('My plan');
    expect(only('# https://www.example.org/x\n- [ ] a').title).toBe('example.org/x');
  });

  it.each([
    'done [V](https://v.org)',
    '[V](https://v.org) – watched',
    '~~[V](https://v.org)~~',
    '**done** [V](https://v.org)',
  ])('a heading keeps its title and its id when its link is finished: %s', (heading) => {
    const [open, finished] = ['[V](https://v.org)', heading].map((text) => only(`# ${text}\n## ${text}\n- [ ] a`));
    expect([finished?.title, finished?.children[0]?.title, finished?.id]).toEqual(['V', 'V', open?.id]);
  });

  it('a heading that says more than that is called by all of it', () => {
    expect(only('# done with [V](https://v.org)\n- [ ] a').title).toBe('done with V');
  });
});

describe('identity', () => {
  const ids = (text: string): string[] => lessonsIn(only(text)).map(({ id }) => id);

  it('six lessons called Exercises stay six', () => {
    expect(new Set(ids('- [ ] Exercises\n'.repeat(6))).size).toBe(6);
  });

  it('an edit elsewhere, a tick and a counter change no id', () => {
    const before = ids('# A\n- [ ] one\n- [ ] two 1/4');
    expect(ids('# A\n\ntext\n\n- [x] one\n- [ ] two 2/4')).toEqual(before);
  });

  it('a block id or a task id wins over the text, unless it is there twice', () => {
    expect(ids('- [ ] one ^a1')).toEqual(ids('- [ ] renamed ^a1'));
    expect(ids('- [ ] one 🆔 t1')).toEqual(ids('- [ ] renamed 🆔 t1'));
    expect(new Set(ids('- [ ] one ^a1\n- [ ] two ^a1')).size).toBe(2);
  });

  it('two courses of one name are two courses', () => {
    const { courses } = read('# Week\n- [ ] a\n# Week\n- [ ] a');
    expect(new Set(courses.map(({ id }) => id)).size).toBe(2);
  });
});

describe('findings', () => {
  it.each([
    ['[# Title](https://example.org)\n# A\n- [ ] a', 'looks-like-heading@0'],
    ['- []\n- [ ] a', 'not-a-task@0'],
    ['- [ ] \n- [ ] a', 'empty-task@0'],
    ['- [ ] <!-- c -->\n- [ ] a', 'empty-task@0'],
    ['- [x] C\n  - [ ] a', 'ticked-early@0'],
    ['- [ ] C\n  - [x] a', 'ready-to-tick@0'],
    ['- [~] a\n- [~] b', 'unknown-mark@0'],
    ['- [ ] a\n\n```\ncode', 'unclosed@2'],
    ['# A\n- [ ] a\n# A\n- [ ] b', 'duplicate-title@2'],
    ['# A\n- [ ] a\n# B', 'empty-course@2'],
    ['- [ ] [one](https://a.org/x)\n- [ ] [two](https://www.a.org/x/?utm_source=y)', 'duplicate-link@1'],
  ])('%j raises %s and nothing else', (text, finding) => {
    expect(kinds(read(text))).toEqual([finding]);
  });

  it('an unknown mark is reported once with its count', () => {
    expect(read('- [~] a\n- [~] b').findings[0]?.values).toEqual(['~', 2]);
  });

  it('a note that is too large has its reason and no half result', () => {
    const note = read(`${'- '.repeat(80)}[ ] deep\n\n- [ ] a`);
    expect([note.courses, note.tooLarge, note.progress.percent]).toEqual([[], 'depth', null]);
    expect(kinds(note)).toEqual(['too-large@0']);
  });
});
