import { describe, expect, it } from 'vitest';
import { en } from '../../src/i18n/en';
import { allByRole, byRole, nameOf } from './by-role';
import { modelOf, show } from './shown';

const text = `# Rust
- [ ] Ownership
    - [x] Moves
    - [ ] Borrows
- [/] Structs
- [ ] Traits
# Links
- https://example.org/a done
- https://example.org/b
`;
const notes = { 'Rust.md': text };
const { courses } = modelOf(notes).notes[0] ?? { courses: [] };
const [rust, links] = courses;
const toggled = new Set([rust?.id ?? '']);
const idOf = (title: string): string => rust?.children.find((node) => node.title === title)?.id ?? '';
const press = (el: HTMLElement, key: string, repeat = false): boolean =>
  el.dispatchEvent(new KeyboardEvent('keydown', { key, repeat, bubbles: true, cancelable: true }));
/** An event at a moment, in milliseconds. */
const at = <Kind extends Event>(moment: number, event: Kind): Kind =>
  Object.defineProperty(event, 'timeStamp', { value: moment });
/** What the app makes of a key that is pressed on a button or a box: a click of no mouse. */
const click = (el: HTMLElement, moment: number): boolean =>
  el.dispatchEvent(at(moment, new MouseEvent('click', { bubbles: true, cancelable: true })));

describe('boxes', () => {
  it('stand before every lesson and chapter, and say what they are for and how it stands', () => {
    const { el } = show(notes, { toggled });
    expect(allByRole(byRole(el, 'tree'), 'checkbox').map(nameOf)).toEqual([
      'Ownership, open',
      'Structs, doing',
      'Traits, open',
    ]);
  });

  it('ask for the other state and show the note’s, without opening it', () => {
    const { el, asked } = show(notes, { toggled });
    const box = byRole(byRole(el, 'tree'), 'checkbox', 'Structs, doing') as HTMLInputElement;
    box.click();
    expect(asked).toEqual([['tick', idOf('Structs'), true]]);
    expect(box.checked).toBe(false);
    expect(box.dataset['task']).toBe('/');
  });

  it('the second click of a double click does nothing', () => {
    const { el, asked } = show(notes, { toggled });
    const box = byRole(byRole(el, 'tree'), 'checkbox', 'Structs, doing');
    box.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, detail: 2 }));
    expect(asked).toEqual([]);
  });

  it('rest while the note is being written', () => {
    const { el, asked } = show(notes, { toggled, pending: new Set([idOf('Structs')]) });
    const box = byRole(byRole(el, 'tree'), 'checkbox', 'Structs, doing');
    expect(box.getAttribute('aria-disabled')).toBe('true');
    box.click();
    press(byRole(el, 'treeitem', /^Structs/u), ' ');
    byRole(el, 'button', 'Done with Structs').click();
    expect(asked).toEqual([]);
  });

  it('are disabled with the reason where the note is read only', () => {
    const { el, asked } = show(notes, { toggled, locks: new Map([['Rust.md', 'not-utf8']]) });
    expect(el.textContent).toContain('This note is not valid UTF-8');
    const box = byRole(byRole(el, 'tree'), 'checkbox', 'Traits, open') as HTMLInputElement;
    expect(box.disabled).toBe(true);
    expect(box.closest('label')?.getAttribute('aria-label')).toContain('not valid UTF-8');
    press(byRole(el, 'treeitem', /^Traits/u), ' ');
    byRole(el, 'button', 'Done with Structs').click();
    expect(asked).toEqual([]);
  });

  it('the space bar ticks the row that has the focus', () => {
    const { el, asked } = show(notes, { toggled });
    press(byRole(el, 'treeitem', /^Ownership/u), ' ');
    expect(asked).toEqual([['tick', idOf('Ownership'), true]]);
  });

  it('a key that is held does nothing more, and still walks', () => {
    const { el, asked } = show(notes, { toggled });
    const row = byRole(el, 'treeitem', /^Structs/u);
    // The click of a button follows from the key, unless that is prevented.
    expect([press(row, ' ', true), press(row, 'Enter', true)]).toEqual([false, false]);
    const isDone = byRole(el, 'button', 'Done with Structs');
    expect([press(isDone, 'Enter', true), press(isDone, ' ', true), press(isDone, 'Enter')]).toEqual([
      false,
      false,
      true,
    ]);
    expect(asked).toEqual([]);
    row.focus();
    press(row, 'ArrowDown', true);
    expect(document.activeElement).toBe(byRole(el, 'treeitem', /^Traits/u));
  });

  it('the presses that follow one at once mean what was there then, whatever is there by now', () => {
    const { el, asked } = show(notes, { toggled });
    const row = byRole(el, 'treeitem', /^Structs/u);
    const [next = el] = allByRole(el, 'checkbox');
    const isDone = byRole(el, 'button', 'Done with Structs');
    for (const moment of [1_000, 1_060, 1_120, 1_500]) {
      row.dispatchEvent(at(moment, new KeyboardEvent('keydown', { key: ' ', bubbles: true })));
      click(next, moment);
      click(isDone, moment);
    }
    expect(asked).toEqual(Array.from({ length: 3 }, () => ['tick', idOf('Structs'), true]));
    click(next, 2_100);
    row.dispatchEvent(at(2_100, new KeyboardEvent('keydown', { key: ' ', bubbles: true })));
    expect(asked).toHaveLength(5);
  });

  it('a card ticks its next lesson or link, and Resume is done with it or skips it', () => {
    const { el, asked } = show(notes);
    byRole(byRole(el, 'article', 'Links'), 'checkbox').click();
    byRole(byRole(el, 'article', 'Rust'), 'checkbox', 'Structs, doing').click();
    byRole(el, 'button', 'Done with Structs').click();
    byRole(el, 'button', 'Skip Structs for now').click();
    expect(asked).toEqual([
      ['tick', links?.next?.id, true],
      ['tick', idOf('Structs'), true],
      ['tick', idOf('Structs'), true],
      ['skip', idOf('Structs')],
    ]);
  });

  it('the only lesson that is left cannot be skipped', () => {
    const { el } = show({ 'A.md': '- [x] One\n- [ ] Two\n' });
    expect(allByRole(el, 'button', /^Skip/u)).toEqual([]);
  });

  describe('of a note that is taken in and is read only', () => {
    const taking = { 'Course.md': '# Sets\n- [ ] Own\n\n## More\n![[Guest]]\n' };
    const guests = { 'Guest.md': '- [ ] Theirs\n' };
    const [sets] = modelOf(taking, {}, guests).notes[0]?.courses ?? [];
    const locks = new Map([['Guest.md', 'conflict-markers']] as const);
    const reason = 'This note holds the marks of an unfinished merge.';

    it('are disabled, and the card says of which note and why; those of the course’s own note are not', () => {
      const { el, asked } = show(taking, { toggled: new Set([sets?.id ?? '']), locks }, guests);
      const tree = byRole(el, 'tree');
      const theirs = byRole(tree, 'checkbox', 'Theirs, open') as HTMLInputElement;
      expect(theirs.disabled).toBe(true);
      expect(theirs.closest('label')?.getAttribute('aria-label')).toContain(reason);
      expect([...el.querySelectorAll('article .syllabus-lock')].map((line) => line.textContent)).toEqual([
        `Guest: ${en.ticking.locks['conflict-markers']}`,
      ]);
      press(byRole(tree, 'treeitem', /^Theirs/u), ' ');
      expect(asked).toEqual([]);
      press(byRole(tree, 'treeitem', /^Own/u), ' ');
      expect(asked).toHaveLength(1);
    });

    it('next on the card and in *Resume* it is not ticked either, and both say why', () => {
      const done = { 'Course.md': taking['Course.md'].replace('[ ]', '[x]') };
      const { el, asked } = show(done, { locks }, guests);
      expect((byRole(byRole(el, 'article', 'Sets'), 'checkbox') as HTMLInputElement).disabled).toBe(true);
      const resume = byRole(el, 'region', 'Resume');
      expect(resume.textContent).toContain(reason);
      const isDone = byRole(resume, 'button', 'Done with Theirs');
      expect(isDone.getAttribute('aria-disabled')).toBe('true');
      isDone.click();
      expect(asked).toEqual([]);
    });

    it('where the course’s own note is read only, theirs are ticked', () => {
      const own = new Map([['Course.md', 'not-utf8']] as const);
      const { el, asked } = show(taking, { toggled: new Set([sets?.id ?? '']), locks: own }, guests);
      press(byRole(el, 'treeitem', /^Theirs/u), ' ');
      press(byRole(el, 'treeitem', /^Own/u), ' ');
      expect(asked).toEqual([['tick', sets?.children[1]?.children[0]?.children[0]?.id, true]]);
      expect(el.querySelectorAll('article .syllabus-lock')).toHaveLength(0);
    });
  });
});
