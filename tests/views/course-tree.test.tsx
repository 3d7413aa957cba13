import { describe, expect, it } from 'vitest';
import { allByRole, byRole, nameOf } from './by-role';
import { modelOf, show, type Shown } from './shown';

const text = `# Rust
## Basics
- [x] Ownership
    - [x] Moves
    - [ ] Borrows
- [/] Structs
- [-] Macros
- [ ] Old #no-course
`;
const notes = { 'Rust.md': text };
const [course] = modelOf(notes).notes.flatMap(({ courses }) => courses);
const idOf = (title: string): string => {
  const all = [...(course?.children ?? [])];
  for (const node of all) all.push(...node.children);
  return all.find((node) => node.title === title)?.id ?? `no ${title}`;
};
const unfolded = new Set([course?.id ?? '']);
const allUnfolded = new Set([...unfolded, idOf('Ownership')]);

const rows = ({ el }: Shown): HTMLElement[] => allByRole(el, 'treeitem');
const row = ({ el }: Shown, name: RegExp): HTMLElement => byRole(el, 'treeitem', name);
const press = (el: HTMLElement, key: string, more: KeyboardEventInit = {}): void => {
  el.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }));
};

describe('the tree of a course', () => {
  it('is folded away until asked for', () => {
    const { el, asked } = show(notes);
    expect(allByRole(el, 'tree')).toEqual([]);
    const fold = byRole(el, 'button', 'Show the lessons of Rust');
    expect(fold.getAttribute('aria-expanded')).toBe('false');
    fold.click();
    expect(asked).toEqual([['unfold', course?.id, true, false]]);
  });

  it('unfolds to its sections and chapters with their fractions, said in words', () => {
    const shown = show(notes, { toggled: unfolded });
    expect(nameOf(byRole(shown.el, 'tree'))).toBe('Rust');
    expect(rows(shown).map(nameOf)).toEqual([
      'Basics 1/3 · 33 %, 2 left',
      'Ownership Ticked, 1 open 1/2 · 50 %, 1 left',
      'Structs Doing',
      'Macros Dropped',
      'Old Not counted',
    ]);
  });

  it('gives each row its level, place, and whether it is unfolded or done', () => {
    const shown = show(notes, { toggled: allUnfolded });
    const facts = rows(shown).map((el) =>
      ['aria-level', 'aria-posinset', 'aria-setsize', 'aria-expanded', 'aria-checked'].map((name) =>
        el.getAttribute(name),
      ),
    );
    expect(facts).toEqual([
      ['1', '1', '1', 'true', null],
      ['2', '1', '4', 'true', null],
      ['3', '1', '2', null, 'true'],
      ['3', '2', '2', null, 'false'],
      ['2', '2', '4', null, 'false'],
      ['2', '3', '4', null, 'false'],
      ['2', '4', '4', null, 'false'],
    ]);
  });

  it('a row opens the note at its line, its triangle only folds', () => {
    const shown = show(notes, { toggled: unfolded });
    row(shown, /^Structs/u).click();
    row(shown, /^Ownership/u)
      .querySelector<HTMLElement>('.collapse-icon')
      ?.click();
    expect(shown.asked).toEqual([
      ['open', { path: 'Rust.md', course: 'Rust.md/rust', line: 5 }],
      ['toggle', idOf('Ownership')],
    ]);
  });

  it('is entered by Tab at one row: the one that had the focus last, else the first', () => {
    const shown = show(notes, { toggled: unfolded });
    const stops = (): string[] =>
      rows(shown)
        .filter(({ tabIndex }) => tabIndex === 0)
        .map(nameOf);
    expect(stops()).toEqual(['Basics 1/3 · 33 %, 2 left']);
    row(shown, /^Macros/u).focus();
    expect(shown.asked).toEqual([['focus', idOf('Macros')]]);
    shown.again({ active: idOf('Macros') });
    expect(stops()).toEqual(['Macros Dropped']);
    shown.again({ active: 'a row that is gone' });
    expect(stops()).toEqual(['Basics 1/3 · 33 %, 2 left']);
  });

  it('a key that was for a menu above the row is not one for the row', () => {
    const shown = show(notes, { toggled: unfolded });
    const taken = (event: Event): void => {
      event.preventDefault();
    };
    window.addEventListener('keydown', taken, true);
    press(row(shown, /^Structs/u), 'Enter');
    press(row(shown, /^Structs/u), ' ');
    window.removeEventListener('keydown', taken, true);
    expect(shown.asked).toEqual([]);
  });

  it('the arrows move the focus, Enter opens, left and right fold', () => {
    const shown = show(notes, { toggled: unfolded });
    const first = rows(shown)[0];
    first?.focus();
    press(row(shown, /^Basics/u), 'ArrowDown');
    expect(document.activeElement).toBe(row(shown, /^Ownership/u));
    press(row(shown, /^Ownership/u), 'ArrowRight');
    press(row(shown, /^Ownership/u), 'Enter');
    press(row(shown, /^Ownership/u), 'End');
    expect(document.activeElement).toBe(row(shown, /^Old/u));
    press(row(shown, /^Old/u), 'ArrowLeft');
    expect(document.activeElement).toBe(first);
    expect(shown.asked.filter(([name]) => name !== 'focus')).toEqual([
      ['toggle', idOf('Ownership')],
      ['open', { path: 'Rust.md', course: 'Rust.md/rust', line: 2 }],
    ]);
  });

  it('leaves keys with Ctrl to the app', () => {
    const shown = show(notes, { toggled: unfolded });
    rows(shown)[0]?.focus();
    press(row(shown, /^Basics/u), 'End', { ctrlKey: true });
    expect(document.activeElement).toBe(rows(shown)[0]);
  });
});
