import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { courseOrder, isOrderAt } from '../../../src/core/course/course-order';
import { readNote } from '../../../src/core/note/read-note';
import { read } from './read';

const courses = read(
  `# 3blue 1 brown
https://www.3blue1brown.com/topics
- [x] a

# stats110
[Harvard lectures](https://youtube.com/playlist?list=PL2)
- [ ] b

# maths4ml
- [ ] c

# stats
- [ ] d
`,
  { path: 'Maths.md' },
);
const shelf = read('# Shelf\n* **Gil**\n  * [Mathematics for Machine Learning](https://a.org/ml)\n', {
  path: 'Shelf.md',
});

/** What each item of the list around a line names. */
function order(text: string, line = 0): readonly (readonly string[])[] | null {
  const items = courseOrder(readNote(text), line, [courses, shelf]);
  return items && items.map((item) => item.courses.map(({ title }) => title));
}

describe('an item of a list names a course', () => {
  it.each([
    ['its title', '1. stats110', ['stats110']],
    ['its title amid other words', '1. Start with 3Blue1Brown for intuition', ['3blue 1 brown']],
    ['words that say the same', '1. Then mathematics for machine learning!', ['maths4ml']],
    ['its link', '1. <https://3blue1brown.com/topics/>', ['3blue 1 brown']],
    ['a link in it', '1. [anything](https://www.youtube.com/playlist?list=PL2&index=4)', ['stats110']],
    ['the words of a link in it', '1. the Harvard lectures', ['stats110']],
    ['a link of a list that looks like it', '1. https://a.org/ml', ['maths4ml']],
    ['its heading', '1. [[Maths#stats110]]', ['stats110']],
    ['its note', '1. [[Maths|all of it]]', ['3blue 1 brown', 'stats110', 'maths4ml', 'stats']],
    ['what stands below it', '1. **Harvard**\n   * [[Maths#stats110]]\n   * maths4ml', ['stats110', 'maths4ml']],
    ['several of them', '1. stats110, then 3blue1brown', ['stats110', '3blue 1 brown']],
  ])('by %s', (_, list, titles) => {
    expect(order(list)).toEqual([titles]);
  });

  it.each([
    '1. Start here',
    '1. Move on to brown things',
    '1. Use statistics',
    '1. [x](https://b.org)',
    '1. [[Other]]',
  ])('%s names none', (list) => {
    expect(order(list)).toEqual([[]]);
  });

  it('once, where it is named first', () => {
    expect(order('1. maths4ml\n2. stats110\n3. maths4ml and stats\n')).toEqual([['maths4ml'], ['stats110'], ['stats']]);
  });
});

describe('a list is an order of courses', () => {
  it('where it is numbered and has no box, from any line of it', () => {
    const text = 'Words.\n\n1. stats110\n\n   more\n   * a\n2) stats\n\n10. maths4ml\n';
    const lines = text.split('\n').map((_, line) => isOrderAt(readNote(text), line));
    expect(lines).toEqual([false, false, true, true, true, true, true, false, true, false]);
    expect(order(text, 4)).toEqual([['stats110']]);
  });

  it('also in a quote and below an item, and the outermost one counts', () => {
    expect(order('> 1. stats110\n> 2. stats', 1)).toEqual([['stats110'], ['stats']]);
    expect(order('- Plan\n  1. stats\n     1. maths4ml\n  2. stats110', 2)).toEqual([['stats'], ['stats110']]);
  });

  it.each([
    '- stats110',
    '1. [ ] stats110',
    '1. a\n   - [ ] stats110',
    'stats110',
    '```\n1. stats110\n```',
    '%%\n1. stats110\n%%',
  ])('and %j is none', (text) => {
    expect(order(text)).toBeNull();
    expect(order(text, 1)).toBeNull();
  });

  const seeds = resolve(import.meta.dirname, '../../../../shared/seeds');
  it.runIf(existsSync(seeds))('a recommended sequence among real notes names what it names, and nothing else', () => {
    const [maths, resources] = ['maths-for-ml.md', 'resources.md'].map((name) =>
      readFileSync(resolve(seeds, name), 'utf8'),
    );
    const notes = [read(maths ?? '', { path: 'maths-for-ml.md' }), read(resources ?? '', { path: 'resources.md' })];
    const line = (resources ?? '').split('\n').findIndex((text) => text.startsWith('2. Move to'));
    const items = courseOrder(readNote(resources ?? ''), line, notes) ?? [];
    expect(items.map((item) => item.courses.map(({ title }) => title))).toEqual([['3blue 1 brown'], [], [], []]);
  });
});
