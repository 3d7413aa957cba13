import { render } from 'preact';
import { describe, expect, it } from 'vitest';
import { en } from '../../src/i18n/en';
import { Dashboard } from '../../src/views/dashboard';
import { firstCourses, isAll } from '../../src/views/first-courses';
import { allByRole } from './by-role';
import { modelOf, show } from './shown';

const three = '# One\n- [ ] a\n# Two\n- [ ] b\n# Three\n- [ ] c\n';
const notes = { 'A.md': three, 'B.md': '- https://example.org/\n', 'C.md': three };
const model = modelOf(notes, { unreadable: ['D.md'] });
const shape = (many: number): number[] => firstCourses(model.notes, many).map(({ courses }) => courses.length);

describe('the first courses', () => {
  it('end in the middle of a note where they have to', () => {
    expect([shape(2), shape(3), shape(6), shape(7)]).toEqual([[2], [3], [3, 0, 2], [3, 0, 3]]);
  });

  it('are the very notes where they reach to their ends, so that nothing is drawn again', () => {
    expect(firstCourses(model.notes, 100)).toEqual(model.notes);
    expect(firstCourses(model.notes, 4)[0]).toBe(model.notes[0]);
  });

  it.each([0, 1, 3, 6])('are not all, when they are %i of seven', (many) => {
    expect(isAll(model.notes, many)).toBe(false);
  });

  it('are all, when they are seven of seven, or none of none', () => {
    expect([isAll(model.notes, 7), isAll([], 0)]).toEqual([true, true]);
  });
});

describe('a dashboard of which some is drawn', () => {
  const drawing = () => {
    const { el } = show({});
    const actions = new Proxy({}, { get: () => () => undefined }) as Parameters<typeof Dashboard>[0]['actions'];
    const draw = (many: number): void => {
      render(<Dashboard model={model} id="some" actions={actions} words={en} many={many} />, el);
    };
    const articles = (): string[] =>
      allByRole(el, 'article').map((card) => card.querySelector('h4')?.textContent ?? '');
    return { el, draw, articles };
  };

  it('says that it is busy, with the sums of everything, and nothing below that would have to move', () => {
    const { el, draw, articles } = drawing();
    draw(2);
    expect(articles()).toEqual(['One', 'Two']);
    expect(el.firstElementChild?.getAttribute('aria-busy')).toBe('true');
    expect(
      [...el.querySelectorAll('.syllabus-note-head .syllabus-count')].map(({ textContent }) => textContent),
    ).toEqual(['0/3 · 0 %']);
    expect(el.querySelector('.syllabus-troubles')).toBeNull();
  });

  it('keeps what is there, and its focus, while the others follow', () => {
    const { el, draw, articles } = drawing();
    draw(2);
    const [first] = allByRole(el, 'article');
    const button = first?.querySelector('button');
    button?.focus();
    draw(100);
    expect([allByRole(el, 'article')[0], document.activeElement]).toEqual([first, button]);
    expect(articles().filter((name) => name === 'Three')).toHaveLength(2);
    expect(el.firstElementChild?.getAttribute('aria-busy')).toBe('false');
    expect(el.querySelector('.syllabus-troubles')).not.toBeNull();
  });
});
