import { describe, expect, it } from 'vitest';
import { allByRole } from './by-role';
import { modelOf, show, type Shown } from './shown';

const text = `# Long\n${Array.from({ length: 1_000 }, (_, n) => `- [${n < 40 ? 'x' : ' '}] Lesson ${n}`).join('\n')}\n`;
const notes = { 'Long.md': text };
const [course] = modelOf(notes).notes.flatMap(({ courses }) => courses);
const idOf = (n: number): string => course?.children[n]?.id ?? `no lesson ${n}`;
const toggled = new Set([course?.id ?? '']);

const titles = ({ el }: Shown): (string | undefined)[] =>
  allByRole(el, 'treeitem').map((row) => row.querySelector('bdi')?.textContent ?? undefined);
const lessons = (from: number, to: number): string[] =>
  Array.from({ length: to - from }, (_, n) => `Lesson ${from + n}`);

describe('the tree of a long course', () => {
  it('draws its first rows, and spaces for the others, while nothing is known of the view', () => {
    const shown = show(notes, { toggled });
    expect(titles(shown)).toEqual(lessons(0, 25));
    expect(shown.el.querySelectorAll('.syllabus-gap')).toHaveLength(39);
  });

  it('draws the row that has the focus with those beside it, in its place among all', () => {
    const shown = show(notes, { toggled, active: idOf(610) });
    expect(titles(shown)).toEqual([...lessons(0, 25), ...lessons(600, 625)]);
    const stop = allByRole(shown.el, 'treeitem').find((row) => row.tabIndex === 0);
    expect(['aria-posinset', 'aria-setsize'].map((name) => stop?.getAttribute(name))).toEqual(['611', '1000']);
  });

  it('a key to a row that is not drawn says first that the focus is to be there', () => {
    const shown = show(notes, { toggled });
    const first = allByRole(shown.el, 'treeitem')[0];
    first?.dispatchEvent(new KeyboardEvent('keydown', { key: 'End', bubbles: true }));
    expect(shown.asked).toEqual([['focus', idOf(999)]]);
  });

  it('marks the next lesson, and nothing else', () => {
    const shown = show(notes, { toggled, active: idOf(40) });
    const current = allByRole(shown.el, 'treeitem').filter((row) => row.getAttribute('aria-current') === 'true');
    expect(current.map((row) => row.dataset['id'])).toEqual([idOf(40)]);
  });
});

describe('all of a course at once', () => {
  const nested = { 'A.md': '# A\n- [ ] a\n    - [ ] b\n- [ ] c\n    - [ ] d\n        - [ ] e\n' };
  const [small] = modelOf(nested).notes.flatMap(({ courses }) => courses);
  const [a, c] = small?.children ?? [];
  const unfolded = new Set([small?.id ?? '']);
  const click = (el: Element | null | undefined, altKey: boolean): void => {
    el?.dispatchEvent(new MouseEvent('click', { bubbles: true, altKey }));
  };

  it('a click with Alt on a triangle unfolds all that is below it, one without only what it belongs to', () => {
    const shown = show(nested, { toggled: unfolded });
    const [, row] = allByRole(shown.el, 'treeitem');
    click(row?.querySelector('.collapse-icon'), true);
    click(row?.querySelector('.collapse-icon'), false);
    expect(shown.asked).toEqual([
      ['toggle', c?.id, c?.children[0]?.id],
      ['toggle', c?.id],
    ]);
  });

  it('a click with Alt on the triangle of an unfolded course asks to fold all that it holds', () => {
    const shown = show(nested, { toggled: new Set([...unfolded, a?.id ?? '']) });
    click(shown.el.querySelector('.syllabus-course-top .collapse-icon'), true);
    expect(shown.asked).toEqual([['unfold', small?.id, false, true]]);
  });

  it('an asterisk unfolds the row with what stands beside it', () => {
    const shown = show(nested, { toggled: unfolded });
    const [row] = allByRole(shown.el, 'treeitem');
    row?.dispatchEvent(new KeyboardEvent('keydown', { key: '*', bubbles: true }));
    expect(shown.asked).toEqual([['toggle', a?.id, c?.id]]);
  });
});
