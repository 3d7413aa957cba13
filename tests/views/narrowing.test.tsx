import { describe, expect, it } from 'vitest';
import type { Match } from '../../src/core/shown/match';
import { searchFor } from '../../src/core/shown/search-course';
import { noWish } from '../../src/core/shown/wish';
import { allByRole, byRole, nameOf } from './by-role';
import { show } from './shown';

const notes = {
  'A.md': '# Algebra\n- [ ] Vectors\n# Sets\n- [x] Unions\n',
  'B.md': '# Reading\n## Old\n- [ ] On Vectors\n',
};
const vectors: Match = (title) => {
  const at = title.indexOf('Vectors');
  return at < 0 ? null : { score: -at, matches: [[at, at + 7]] };
};
const searched = { wish: { ...noWish, query: 'Vectors' }, typed: 'Vectors', search: searchFor([vectors]) };

describe('search, filter and order', () => {
  it('are there from three courses on, or while one of them says something', () => {
    const few = { 'A.md': '# A\n- [ ] a\n# B\n- [ ] b\n' };
    const there = (el: HTMLElement): boolean => el.querySelector('[role=search]') !== null;
    expect(there(show(few).el)).toBe(false);
    expect(there(show(notes).el)).toBe(true);
    expect(there(show(few, { typed: '' }).el)).toBe(true);
    expect(there(show(few, { wish: { ...noWish, filter: 'done' } }).el)).toBe(true);
  });

  it('say how many courses are shown, and show all again, while some are not', () => {
    const { el, asked } = show(notes, { wish: { ...noWish, filter: 'done' } });
    expect(allByRole(el, 'article').map(nameOf)).toEqual(['Sets']);
    expect(allByRole(el, 'status').map(({ textContent }) => textContent)).toEqual(['1 of 3 courses']);
    byRole(el, 'button', 'Show all').click();
    expect(asked).toEqual([['showAll']]);
    expect(allByRole(show(notes).el, 'status').map(({ textContent }) => textContent)).toEqual(['']);
  });

  it('say what is chosen, and that nothing is like that', () => {
    const { el, asked } = show(notes, { wish: { ...noWish, filter: 'links', order: 'left' } });
    byRole(el, 'button', 'Show: Links').click();
    byRole(el, 'button', 'Order: Fewest lessons left first').click();
    expect(asked).toEqual([['chooseFilter'], ['chooseOrder']]);
    expect(el.textContent).toContain('No course here is like that.');
  });

  it('a search shows what it found in place of what is next, with the way to it, and where in the title', () => {
    const { el, asked } = show(notes, searched);
    expect(allByRole(el, 'article').map(nameOf)).toEqual(['Algebra', 'Reading B']);
    byRole(byRole(el, 'article', 'Reading B'), 'button', 'On Vectors Old').click();
    expect(asked).toEqual([['open', { path: 'B.md', course: 'B.md/reading', line: 2 }]]);
    expect([...el.querySelectorAll('.suggestion-highlight')].map(({ textContent }) => textContent)).toEqual([
      'Vectors',
      'Vectors',
    ]);
    expect(el.querySelector('.syllabus-next')).toBeNull();
  });

  it('Escape empties the box, and leaves it once it is empty; so does the cross', () => {
    const { el, asked, again } = show(notes, searched);
    const box = el.querySelector('input');
    const escape = (): void => {
      box?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }));
    };
    box?.focus();
    escape();
    byRole(el, 'button', 'Clear search').click();
    expect(document.activeElement).toBe(box);
    again({ typed: '', wish: noWish, search: null });
    escape();
    expect(document.activeElement).not.toBe(box);
    expect(asked).toEqual([
      ['search', ''],
      ['search', ''],
      ['search', null],
    ]);
  });

  it('in an order of their own courses name their notes, and no note stands above them', () => {
    const { el } = show(notes, { wish: { ...noWish, order: 'left' } });
    expect(allByRole(el, 'article').map(nameOf)).toEqual(['Algebra A', 'Reading B', 'Sets A']);
    expect(el.querySelector('.syllabus-note-head')).toBeNull();
    expect([...el.querySelectorAll('.syllabus-trail')].map(({ textContent }) => textContent)).toContain('B');
  });
});
