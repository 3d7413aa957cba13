import { describe, expect, it } from 'vitest';
import { coursesOf } from '../../src/core/course/courses-of';
import { rowsOf, type Row } from '../../src/core/course-rows';
import { moveIn } from '../../src/core/row-keys';
import { readNote } from '../../src/core/note/read-note';
import { defaultSettings, rulesOf } from '../../src/core/settings';

const text = '# A\n## B\n- [ ] C\n    - [ ] D\n- [ ] E\n## F\n- [ ] G\n';
const note = { path: 'A.md', tree: readNote(text), properties: {} };
const moment = { today: '2026-01-31', skips: new Set<string>() };
const [course] = coursesOf(note, rulesOf(defaultSettings), moment).courses;
if (!course) throw new Error('The note has no course.');
const ids = new Map<string, string>();
for (const nodes = [...course.children]; nodes.length > 0;) {
  const node = nodes.shift();
  if (!node) break;
  ids.set(node.title, node.id);
  nodes.push(...node.children);
}
const toggled = (...titles: string[]): Set<string> =>
  new Set([course.id, ...titles.map((title) => ids.get(title) ?? title)]);
const outline = (rows: readonly Row[]): string[] => rows.map(({ node, level }) => `${'-'.repeat(level)}${node.title}`);

describe('rowsOf', () => {
  it('are there whether or not somebody unfolded the course: where they are shown is up to each leaf', () => {
    expect(rowsOf(course, new Set())).toEqual(rowsOf(course, toggled()));
  });

  it('unfolding a course gives its sections and chapters; chapters stay folded', () => {
    expect(outline(rowsOf(course, toggled()))).toEqual(['-B', '--C', '--E', '-F', '--G']);
  });

  it('what is toggled is the other way round: chapters unfold, sections fold', () => {
    expect(outline(rowsOf(course, toggled('C', 'F')))).toEqual(['-B', '--C', '---D', '--E', '-F']);
  });

  it('the same course and folds give the same rows, other folds do not', () => {
    const folds = toggled();
    expect(rowsOf(course, folds)).toBe(rowsOf(course, folds));
    expect(outline(rowsOf(course, toggled('F')))).not.toEqual(outline(rowsOf(course, folds)));
  });
});

describe('moveIn', () => {
  const rows = rowsOf(course, toggled('C')); // B C D E F G
  const to = (row: number): unknown => ({ kind: 'focus', row });

  it.each([
    [0, 'ArrowDown', to(1)],
    [5, 'ArrowDown', null],
    [0, 'ArrowUp', null],
    [3, 'Home', to(0)],
    [0, 'End', to(5)],
    [5, 'End', null],
    [0, 'ArrowRight', to(1)],
    [3, 'ArrowRight', null],
    [2, 'ArrowLeft', to(1)],
    [3, 'ArrowLeft', to(0)],
    [1, 'ArrowLeft', { kind: 'toggle' }],
    [1, ' ', { kind: 'tick' }],
    [2, ' ', { kind: 'tick' }],
    [2, 'x', null],
    [0, 'e', to(3)],
    [4, 'C', to(1)],
    [4, 'F', null],
    [9, 'Home', null],
  ])('from row %i, %s', (at, key, move) => {
    expect(moveIn(rows, at, key)).toEqual(move);
  });

  it('a key that has a name is no letter', () => {
    const named = rows.map((row) => ({ ...row, node: { ...row.node, title: 'Tabulation' } }));
    expect(moveIn(named, 0, 'Tab')).toBeNull();
    expect(moveIn(named, 0, 't')).toEqual(to(1));
  });

  it('right unfolds what is folded before it enters', () => {
    expect(moveIn(rowsOf(course, toggled()), 1, 'ArrowRight')).toEqual({ kind: 'toggle' });
  });

  it('an asterisk unfolds what is folded at the level of the row, below the same parent, and nothing below that', () => {
    const deep = '# A\n- [ ] a\n    - [ ] b\n- [ ] c\n    - [ ] d\n        - [ ] e\n## B\n- [ ] f\n    - [ ] g\n';
    const [nested] = coursesOf({ ...note, tree: readNote(deep) }, rulesOf(defaultSettings), moment).courses;
    const shown = nested ? rowsOf(nested, new Set([nested.id])) : [];
    const titles = (at: number): unknown => {
      const move = moveIn(shown, at, '*');
      return move?.kind === 'unfold' ? move.rows.map(({ node }) => node.title) : move;
    };
    expect(outline(shown)).toEqual(['-a', '-c', '-B', '--f']);
    expect([0, 1, 2, 3].map(titles)).toEqual([['a', 'c'], ['a', 'c'], ['a', 'c'], ['f']]);
    expect(moveIn(rows, 2, '*')).toBeNull();
  });

  it('left on a top row that is a leaf goes nowhere', () => {
    const flat = rows.map((row) => ({ ...row, level: 1, folded: null }));
    expect(moveIn(flat, 2, 'ArrowLeft')).toBeNull();
  });
});
