import { describe, expect, it } from 'vitest';
import { byRole } from './by-role';
import { show } from './shown';

const offers = [
  { path: 'a/Maths.md', title: 'Maths', tasks: 184, headings: 9 },
  { path: 'b/Rust.md', title: 'Rust', tasks: 5, headings: 1 },
];

describe('an offer', () => {
  it('can be sent away: it is no course', () => {
    const { el, asked } = show({}, { phase: 'nothing-tracked', offers });
    byRole(el, 'button', 'Rust is not a course').click();
    expect(asked).toEqual([['dismiss', 'b/Rust.md']]);
  });

  it('leaves the focus to its neighbour when it goes, so that the next one can go as well', () => {
    const { el } = show({}, { phase: 'nothing-tracked', offers });
    byRole(el, 'button', 'Maths is not a course').click();
    expect(el.ownerDocument.activeElement?.getAttribute('aria-label')).toBe('Rust is not a course');
    byRole(el, 'button', 'Rust is not a course').click();
    expect(el.ownerDocument.activeElement?.getAttribute('aria-label')).toBe('Maths is not a course');
  });
});

describe('a conflict copy', () => {
  it('is said not to be read, with what to do about it', () => {
    const path = 'Rust.sync-conflict-20260131-101112-ABCDEFG.md';
    const { el, asked } = show({ 'Rust.md': '- [ ] a' }, { copies: [path] });
    const button = byRole(byRole(el, 'region', 'Not shown'), 'button');
    expect(button.textContent).toContain(`“${path}” is a copy that syncing made of a conflict`);
    button.click();
    expect(asked).toEqual([['open', { path, line: 0 }]]);
  });
});
