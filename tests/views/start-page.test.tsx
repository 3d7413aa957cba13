import { describe, expect, it } from 'vitest';
import { en } from '../../src/i18n/en';
import { allByRole, byRole } from './by-role';
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

describe('the start page', () => {
  it('asks for a sample note, and stands out with it only where no note is offered', () => {
    const button = (given: typeof offers): [HTMLElement, unknown[][]] => {
      const { el, asked } = show({}, { phase: 'nothing-tracked', offers: given });
      return [byRole(el, 'button', en.onboarding.create), asked];
    };
    const [first, asked] = button([]);
    first.click();
    expect(asked).toEqual([['createSample']]);
    expect(first.className).toBe('mod-cta');
    expect(button(offers)[0].className).toBe('');
  });
});

describe('the sample note', () => {
  it('shows a course of sections, lessons and a chapter, each begun, and one of links', () => {
    const { el } = show({ 'Sample.md': en.onboarding.note });
    const cards = allByRole(el, 'article').map((card) => card.textContent);
    expect(cards).toHaveLength(2);
    expect(cards[0]).toContain('2/7 · 28 %');
    expect(cards[0]).toContain('Chop an onion');
    expect(cards[1]).toContain('1/2 links · 50 %');
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
