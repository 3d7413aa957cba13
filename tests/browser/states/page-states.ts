import { drawing, links, resources, rust, shelf, slips } from './notes';
import * as reach from './reach';
import type { State } from './state';

/** The catalogue of links and the check-up. */
export const pageStates: readonly State[] = [
  {
    name: 'links of all notes',
    notes: { 'Lectures.md': links, 'Rust.md': rust, 'Shelf.md': shelf },
    reach: reach.catalogue,
    shows: ['.syllabus-catalogue .syllabus-link-row:nth-child(9)'],
    surface: '.syllabus-catalogue',
  },
  {
    name: 'links by provider, some of them',
    notes: { 'Shelf.md': shelf },
    reach: async (on, dashboard) => {
      await reach.catalogue(on, dashboard, { grouping: 'provider', query: 'example', kind: 'article' });
    },
    shows: ['.syllabus-catalogue .suggestion-highlight', '.syllabus-narrowed button'],
    surface: '.syllabus-catalogue',
  },
  {
    name: 'no link that was searched for',
    notes: { 'Shelf.md': shelf },
    reach: (on, dashboard) => reach.catalogue(on, dashboard, { query: 'zzz' }),
    shows: ['.syllabus-catalogue .syllabus-narrowed button'],
    surface: '.syllabus-catalogue',
  },
  {
    name: 'no links',
    notes: { 'Drawing.md': drawing },
    reach: reach.catalogue,
    shows: ['.syllabus-catalogue > .syllabus-calm'],
    surface: '.syllabus-catalogue',
  },
  {
    name: 'check-up',
    notes: { 'Sets.md': slips, 'Shelf.md': resources },
    data: { ignoredFindings: ['Sets.md/unknown-mark/- [~] Odd'] },
    reach: reach.checkUp,
    shows: ['.syllabus-finding:nth-child(5)', '.syllabus-check-up .is-collapsed'],
    surface: '.syllabus-check-up',
  },
  {
    name: 'nothing to look at',
    notes: { 'Drawing.md': drawing },
    reach: reach.checkUpOpened,
    shows: ['.syllabus-check-up .syllabus-calm'],
    surface: '.syllabus-check-up',
  },
  {
    name: 'no note to look at',
    notes: { 'Diary.md': 'Words.\n' },
    data: { notes: [] },
    reach: reach.checkUpOpened,
    shows: ['.syllabus-check-up .syllabus-calm'],
    surface: '.syllabus-check-up',
  },
  {
    name: 'what is ignored',
    notes: { 'Sets.md': slips },
    data: { ignoredFindings: ['Sets.md/unknown-mark/- [~] Odd'] },
    reach: async (on, dashboard) => {
      await reach.checkUp(on, dashboard);
      await on.page.locator('.syllabus-check-up .is-collapsed').last().click();
      await on.page.mouse.move(0, 0);
    },
    shows: ['.syllabus-check-up > .syllabus-note .syllabus-finding'],
    surface: '.syllabus-check-up',
  },
  {
    name: 'no note with links',
    notes: { 'Diary.md': 'Words.\n' },
    data: { notes: [] },
    reach: reach.catalogue,
    shows: ['.syllabus-catalogue .syllabus-calm'],
    surface: '.syllabus-catalogue',
  },
];
