import type { Locator } from 'playwright';
import type { PlaygroundPage } from '../playground';
import { chapters, drawing, rust, shelf } from './notes';
import * as reach from './reach';
import type { State } from './state';

const three = { 'Drawing.md': drawing, 'Rust.md': rust, 'Sets.md': chapters };

/** Opens the menu of a choice above the cards: 0 is the filter, 1 the order. */
const choices = (n: number) => async (on: PlaygroundPage, dashboard: Locator) => {
  await dashboard.locator('.syllabus-choices button').nth(n).click();
  await on.page.mouse.move(0, 0);
};

/** Every menu that Syllabus fills. */
export const menuStates: readonly State[] = [
  {
    name: 'menu of a course',
    notes: { 'Rust.md': rust, 'Sets.md': chapters },
    data: { pinned: ['Rust.md/learning rust', 'Sets.md/sets'] },
    reach: async (_, dashboard) => {
      await dashboard.locator('.syllabus-pinned .syllabus-more').first().click();
    },
    shows: ['.menu .menu-item'],
    surface: '.menu',
  },
  {
    name: 'menu of a lesson',
    notes: { 'Rust.md': rust },
    reach: async (on, dashboard) => {
      await reach.unfolded(on, dashboard);
      await dashboard.locator('[role="treeitem"] .syllabus-row-title').nth(1).click({ button: 'right' });
    },
    shows: ['.menu .menu-item'],
    surface: '.menu',
  },
  {
    name: 'menu of what is shown',
    notes: three,
    reach: choices(0),
    shows: ['.menu .menu-item'],
    surface: '.menu',
  },
  {
    name: 'menu of orders',
    notes: three,
    reach: choices(1),
    shows: ['.menu .menu-item'],
    surface: '.menu',
  },
  {
    name: 'menu of a link',
    notes: { 'Shelf.md': shelf },
    reach: async (on, dashboard) => {
      await reach.catalogue(on, dashboard);
      await on.page.locator('.syllabus-link-row').first().click({ button: 'right' });
      await on.page.mouse.move(0, 0);
    },
    shows: ['.menu .menu-item'],
    surface: '.menu',
  },
  {
    name: 'menu of the status bar',
    isForDesktop: true,
    notes: { 'Rust.md': rust },
    reach: async (on) => {
      await on.page.locator('.syllabus-status').click({ button: 'right' });
      await on.page.mouse.move(0, 0);
    },
    shows: ['.menu .menu-item'],
    surface: '.menu',
  },
];
