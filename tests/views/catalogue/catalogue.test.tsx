import { describe, expect, it } from 'vitest';
import { noLinkWish } from '../../../src/core/catalogue/link-wish';
import { en } from '../../../src/i18n/en';
import { pseudo } from '../../i18n/pseudo';
import { allByRole, byRole, nameOf } from '../by-role';
import { fromElsewhere, textsOf } from '../on-screen';
import { showLinks } from './shown-links';

const notes = {
  'Course.md': '# Sets\n- [x] [Unions](https://sets.example/1)\n\nhttps://sets.example/\n',
  'Shelf.md':
    '## Old\n* **Maker**\n    * [Lines](https://maker.example/)\n## New\n* done [Lines too](https://maker.example)\n* [Sets](https://a.example/)\n',
};
const said = (el: HTMLElement, what: string): string => el.getAttribute(`aria-${what}`) ?? '';
const press = (el: HTMLElement, key: string): void => {
  el.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
};

describe('the catalogue', () => {
  it('is a tree of groups, and of links with their kind, who made them, where else they stand and their course', () => {
    const { el } = showLinks(notes);
    const rows = allByRole(byRole(el, 'tree', 'Links'), 'treeitem');
    expect(
      rows.map((row) => `${said(row, 'level')} ${nameOf(row)} ${said(row, 'checked')}${said(row, 'expanded')}`),
    ).toEqual([
      '1 Sets Course 2 links true',
      '2 Unions sets.example Page true',
      '2 sets.example Page false',
      '1 Old Shelf 1 link true',
      '2 Lines Maker Also in New › Lines too Page true',
      '1 New Shelf 1 link true',
      '2 Sets a.example Course: Sets. It is called like this link. Page false',
    ]);
    expect(allByRole(el, 'status').map(({ textContent }) => textContent)).toEqual(['4 links']);
  });

  it('a link opens its place, and its button the page; its box asks for the other state', () => {
    const { el, asked } = showLinks(notes);
    const row = byRole(el, 'treeitem', /^Lines/u);
    row.click();
    byRole(row, 'button', 'Open maker.example').click();
    byRole(row, 'checkbox').click();
    expect(asked).toEqual([
      ['open', { path: 'Shelf.md', line: 2 }],
      ['openLink', 'https://maker.example/', 'Shelf.md'],
      ['tick', 'Shelf.md→/https:\\/\\/maker.example', false],
    ]);
  });

  it('another place of a link, and its course, are a click away', () => {
    const { el, asked } = showLinks(notes);
    const [elsewhere, course] = [...el.querySelectorAll<HTMLElement>('.syllabus-trail .syllabus-link')];
    elsewhere?.click();
    course?.click();
    expect(asked).toEqual([
      ['open', { path: 'Shelf.md', line: 4 }],
      ['openCourse', { id: 'Course.md/sets', path: 'Course.md', title: 'Sets', isSame: false }],
    ]);
  });

  it('has the keys of a tree: a group folds, Space ticks, Enter goes to the note', () => {
    const { el, asked } = showLinks(notes, { active: 'link sets.example/1' });
    const row = byRole(el, 'treeitem', /^Unions/u);
    expect(row.tabIndex).toBe(0);
    press(row, 'Enter');
    press(row, ' ');
    press(row, 'ArrowLeft');
    const group = byRole(el, 'treeitem', /^Sets Course/u);
    expect(document.activeElement).toBe(group);
    press(group, 'ArrowLeft');
    press(group, 'Enter');
    expect(asked.map(([name]) => name)).toEqual(['open', 'tick', 'toggle', 'toggle']);
  });

  it('has no box for what is left out, and lists nothing that may not be opened', () => {
    const { el } = showLinks({ 'A.md': '[Run](javascript:alert(1))\n\n* [Gone](https://a.example) #no-course\n' });
    expect(allByRole(el, 'treeitem').map(nameOf)).toEqual(['A 1 link', 'Gone a.example Page']);
    expect(el.querySelector('[type=checkbox]')).toBeNull();
    expect(el.querySelector('a')).toBeNull();
  });

  it('says how many links are shown, of which course, and that nothing is like that', () => {
    const { el, asked } = showLinks(notes, { wish: { ...noLinkWish, within: 'Course.md/sets', kind: 'video' } });
    expect(byRole(el, 'status').textContent).toBe('0 of 4 links, in Sets');
    expect(el.textContent).toContain('No link here is like that.');
    byRole(el, 'button', 'Show: Videos').click();
    byRole(el, 'button', 'Group: By section').click();
    byRole(el, 'button', 'Show all').click();
    expect(asked).toEqual([['chooseFilter'], ['chooseGrouping'], ['showAll']]);
    expect(showLinks({ 'A.md': '# A\n- [ ] a\n' }).el.textContent).toBe(en.catalogue.none);
  });

  it('says nothing that is neither in the dictionary nor in a note', () => {
    const greek = {
      'Α.md': '# Άλγεβρα\n- [x] [Ένα](https://α.gr/1)\n\n[[Νότα]]\n![[β.png]]\n',
      'Β.md': '## Γ\n* **Δ**\n    * done [Ένα](https://α.gr/1)\n    * [Άλγεβρα](https://α.gr/2)\n',
    };
    for (const parts of [
      {},
      { phase: 'looking' },
      { wish: { ...noLinkWish, grouping: 'provider', query: 'Ένα' } },
    ] as const) {
      const texts = textsOf(showLinks(greek, parts, pseudo(en)).el).filter((text) => !/xn--/u.test(text));
      expect(fromElsewhere(texts)).toEqual([]);
      expect(texts.join('')).toContain('⟦');
    }
  });
});
