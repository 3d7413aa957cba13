import { describe, expect, it } from 'vitest';
import { allByRole, byRole } from './by-role';
import { modelOf, show } from './shown';

const notes = { 'Rust.md': '# Rust\n- [x] a\n- [ ] b\n# Macros\n- [ ] c\n' };
const [rust, macros] = modelOf(notes).notes[0]?.courses ?? [];
if (!rust || !macros) throw new Error('The note has no two courses.');
const opened = { isWide: true, open: rust.id };

describe('a course that is opened beside the cards', () => {
  it('has its tree there and nowhere else, and its card says that it is unfolded', () => {
    const { el } = show(notes, { ...opened, toggled: new Set([macros.id]) });
    const pane = byRole(el, 'region', 'Rust, beside the other courses');
    expect(allByRole(el, 'tree')).toEqual([byRole(pane, 'tree', 'Rust')]);
    expect(byRole(el, 'button', 'Hide the lessons of Rust').getAttribute('aria-expanded')).toBe('true');
    expect(byRole(el, 'button', 'Show the lessons of Macros').getAttribute('aria-expanded')).toBe('false');
  });

  it('is closed by its button, by the triangle of its card, and by Escape from anywhere', () => {
    const { el, asked } = show(notes, opened);
    byRole(el, 'button', 'Close Rust').click();
    byRole(el, 'button', 'Hide the lessons of Rust').click();
    for (const from of [byRole(el, 'treeitem', /^a/u), byRole(el, 'button', 'Show the lessons of Macros')]) {
      from.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    }
    expect(asked).toEqual([
      ['unfold', rust.id, false],
      ['unfold', rust.id, false, false],
      ['unfold', rust.id, false],
      ['unfold', rust.id, false],
    ]);
  });

  it('is unfolded in its card where there is no room', () => {
    const { el } = show(notes, { ...opened, isWide: false });
    expect(allByRole(el, 'region').map(({ className }) => className)).not.toContain('syllabus-beside');
    byRole(byRole(el, 'article', 'Rust'), 'tree', 'Rust');
  });

  it('goes when the course is gone, and Escape then does nothing', () => {
    const { el, asked } = show({ 'Macros.md': '# Macros\n- [ ] c\n' }, opened);
    expect(el.querySelector('.syllabus-beside')).toBeNull();
    el.querySelector('button')?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    expect(asked).toEqual([]);
  });
});
