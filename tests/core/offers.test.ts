import { describe, expect, it } from 'vitest';
import { candidateOf, likeliest, type Outline } from '../../src/core/offers';
import { cacheOf } from '../fakes/cache-of';

const offered = (path: string, text: string): ReturnType<typeof candidateOf> => candidateOf(path, cacheOf(text));
const tasks = (count: number, mark = ' '): string => `- [${mark}] a\n`.repeat(count);

/** The titles of notes as they would be offered. */
function ranked(notes: Readonly<Record<string, string>>): readonly string[] {
  const candidates = Object.entries(notes).flatMap(([path, text]) => offered(path, text) ?? []);
  return likeliest(candidates, 8).map(({ title }) => title);
}

describe('an offer', () => {
  it('says how many tasks there are, and how many headings hold them', () => {
    const text = `# Rust\n\n## Basics\n${tasks(3)}## Links\n\n## Traits\n${tasks(2, 'x')}`;
    expect(offered('a/Rust.md', text)).toMatchObject({ path: 'a/Rust.md', title: 'Rust', tasks: 5, headings: 2 });
  });

  it.each([
    ['four tasks', `# A\n${tasks(4)}`],
    ['items without boxes', `# A\n${'- a\n'.repeat(20)}`],
    ['no headings', tasks(20)],
    ['headings only below its tasks', `${tasks(20)}# A\n`],
    ['nothing', ''],
  ])('is not made of a note with %s', (_, text) => {
    expect(offered('A.md', text)).toBeNull();
  });

  it.each([
    ['a daily note', '2026-01-31.md', `# Morning\n${tasks(8)}`],
    ['a weekly note', 'Weekly/2026-W05.md', `# Monday\n${tasks(8)}# Tuesday\n${tasks(8)}`],
    ['a Kanban board', 'Board.md', `---\nkanban-plugin: board\n---\n## Later\n${tasks(20)}## Now\n${tasks(2, 'x')}`],
    ['a to-do list', 'To-do.md', `# Today\n${tasks(30)}`],
  ])('is not made of %s', (_, path, text) => {
    expect(offered(path, text)).toBeNull();
  });

  it('takes no property that a note inherits for its own', () => {
    const inherited: Outline = {
      ...cacheOf(`# A\n${tasks(9)}`),
      frontmatter: Object.create({ 'kanban-plugin': 'board' }) as object,
    };
    expect(candidateOf('A.md', inherited)).not.toBeNull();
  });
});

describe('likelier to be a course', () => {
  it.each([
    [
      'numbered chapters',
      `# Chapter 1\n${tasks(5)}# Chapter 2\n${tasks(5)}`,
      `# Kitchen\n${tasks(5)}# Garden\n${tasks(5)}`,
    ],
    ['lessons in chapters', `# A\n- [ ] a\n  - [ ] b\n  - [ ] c\n${tasks(5)}`, `# A\n${tasks(8)}`],
    ['several sections', `# A\n${tasks(5)}# B\n${tasks(5)}# C\n${tasks(5)}`, `# A\n${tasks(15)}`],
    ['something begun', `# A\n${tasks(5)}${tasks(5, 'x')}`, `# A\n${tasks(10)}`],
    ['more tasks', `# A\n${tasks(30)}`, `# A\n${tasks(10)}`],
    ['few tasks in order', `# Week 1\n${tasks(5)}# Week 2\n${tasks(5)}`, `# Ideas\n${tasks(500)}`],
  ])('is a note with %s', (_, likelier, other) => {
    expect(ranked({ 'other.md': other, 'likelier.md': likelier })).toEqual(['likelier', 'other']);
  });

  it('is a note whose name or folder says so, and less likely one that is called a list of chores', () => {
    const text = `# A\n${tasks(40)}# B\n${tasks(40, 'x')}# C\n${tasks(5)}`;
    expect(ranked({ 'Inbox.md': text, 'Other.md': text, 'Learning/Rust.md': text })).toEqual([
      'Rust',
      'Other',
      'Inbox',
    ]);
  });

  it('is not decided by numbers in dates: a year is no chapter', () => {
    const dates = offered('A.md', `# 2026-01-01\n${tasks(5)}# 2026-01-02\n${tasks(5)}`)?.likelihood ?? 0;
    const weeks = offered('A.md', `# Week 1\n${tasks(5)}# Week 2\n${tasks(5)}`)?.likelihood ?? 0;
    expect(weeks).toBeGreaterThan(dates);
  });
});

describe('the likeliest', () => {
  it('are as many as asked for, and the same in whatever order the notes come', () => {
    const candidates = Array.from({ length: 100 }, (_, n) => offered(`${n}.md`, `# A\n${tasks(5 + (n % 37))}`)).flatMap(
      (candidate) => candidate ?? [],
    );
    const best = likeliest(candidates, 8);
    expect(best.map((candidate) => candidate.tasks)).toEqual([41, 41, 40, 40, 39, 39, 38, 38]);
    expect(likeliest([...candidates].reverse(), 8)).toEqual(best);
    expect(
      [...candidates]
        .sort((a, b) => b.likelihood - a.likelihood || b.tasks - a.tasks || (a.path < b.path ? -1 : 1))
        .slice(0, 8),
    ).toEqual(best);
  });

  it('are found in one pass: each item of each note is looked at once', () => {
    let looks = 0;
    const items = Array.from({ length: 100 }, (_, line) => ({
      parent: -1,
      position: { start: { line: line + 1 } },
      get task() {
        looks += 1;
        return ' ';
      },
    }));
    const headings = [{ heading: 'A', position: { start: { line: 0 } } }];
    for (let n = 0; n < 100; n += 1) candidateOf(`${n}.md`, { headings, listItems: items });
    expect(looks).toBe(100 * 100);
  });
});
