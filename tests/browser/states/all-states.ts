import { box } from './reach';
import * as reach from './reach';
import { chapters, complete, drawing, films, links, long, resources, rightToLeft, rust } from './notes';
import { dialogStates } from './dialog-states';
import { menuStates } from './menu-states';
import { pageStates } from './page-states';
import type { State } from './state';

const bytesThatAreNoText = [...new TextEncoder().encode('# Rust\n- [ ] Macros\n'), 0xff, 0x0a];

/** Every state there is, once: what has no violation of accessibility, stands in the contact sheet and is compared pixel by pixel. */
export const allStates: readonly State[] = [
  {
    name: 'looking',
    notes: { 'Rust.md': rust },
    reach: reach.readingTakesLong('Rust.md'),
    shows: ['[aria-busy="true"] .syllabus-calm'],
  },
  {
    name: 'nothing tracked, with offers',
    notes: { 'Rust.md': rust, 'Maps and sets.md': chapters, 'Long.md': `${long}- [ ] a\n- [ ] b\n- [ ] c\n` },
    data: { notes: [] },
    shows: ['.syllabus-start .syllabus-offer'],
  },
  {
    name: 'nothing tracked, no offers',
    notes: { 'Diary.md': 'Nothing to learn here.\n' },
    data: { notes: [] },
    shows: ['.syllabus-format + .syllabus-calm'],
  },
  { name: 'one note, under way', notes: { 'Rust.md': rust }, shows: ['.syllabus-resume-actions', '.syllabus-next'] },
  {
    name: 'several notes',
    notes: { 'Drawing.md': drawing, 'Rust.md': rust, 'Sourdough.md': complete, 'Sets.md': chapters },
    shows: ['.syllabus-note:nth-child(4)', '[data-state="complete"]'],
  },
  { name: 'not started', notes: { 'Drawing.md': drawing }, shows: ['[data-state="open"] .syllabus-next'] },
  {
    name: 'all done',
    notes: { 'Sourdough.md': complete, 'Drawing.md': drawing.replaceAll('[ ]', '[x]') },
    shows: ['.syllabus-resume > .syllabus-calm', '[data-state="complete"]'],
  },
  { name: 'empty', notes: { 'Empty.md': '# Later\n\n# Ideas\nNo lessons yet.\n' }, shows: ['[data-state="empty"]'] },
  {
    name: 'links, some finished and all finished',
    notes: { 'Lectures.md': links },
    reach: reach.unfolded,
    shows: ['[data-state="complete"]', '[data-type="link"]'],
  },
  { name: 'links alone', notes: { 'Shelf.md': resources }, shows: ['.syllabus-note-head .syllabus-count'] },
  {
    name: 'only deferred lessons',
    notes: { 'Sets.md': '# Sets\n- [x] Maps\n- [>] Graphs\n' },
    shows: ['.syllabus-chip'],
  },
  {
    name: 'later on',
    notes: { 'Sets.md': '# Sets\n- [x] Maps\n- [ ] Graphs 🛫 2999-01-01\n' },
    shows: ['.syllabus-course > .syllabus-calm'],
  },
  {
    name: 'skipped',
    notes: { 'Drawing.md': '# Drawing\n- [ ] Lines\n- [ ] Shapes\n- [x] Shadows\n- [ ] Light\n' },
    shows: ['.syllabus-chips .syllabus-link'],
  },
  {
    name: 'time left',
    notes: { 'Drawing.md': '# Drawing\n- [x] Lines (20 min)\n- [ ] Shapes (30 min)\n- [ ] Shadows (1 h)\n' },
    shows: ['.syllabus-chip'],
  },
  {
    name: 'conflict copy',
    notes: { 'Rust (conflicted copy 2026-01-01).md': rust },
    shows: ['.syllabus-lock', '.syllabus-box input:disabled'],
  },
  {
    name: 'merge markers',
    notes: { 'Rust.md': `<<<<<<< HEAD\n${rust}=======\n>>>>>>> other\n` },
    shows: ['.syllabus-lock', '.syllabus-box input:disabled'],
  },
  {
    name: 'not UTF-8',
    notes: { 'Rust.md': rust },
    reach: reach.bytesAre('Rust.md', bytesThatAreNoText),
    shows: ['.syllabus-lock', '.syllabus-box input:disabled'],
  },
  {
    name: 'not shown',
    notes: {
      'Drawing.md': drawing,
      'Shelf/Rust (conflicted copy 2026-01-01).md': rust,
      'Long.md': `# Long\n${'words\n'.repeat(2_100)}`,
      'Deep.md': `${'> '.repeat(70)}- [ ] deep\n`,
      'Gone.md': rust,
    },
    data: { folders: ['Shelf'] },
    reach: reach.readingFails('Gone.md'),
    shows: ['.syllabus-troubles li:nth-child(4)'],
  },
  {
    name: 'folder as a course',
    notes: {
      'Ideas/1 Why ask.md': '---\nstatus: done\n---\nA note without tasks.\n',
      'Ideas/2 Socrates.md': '# Texts\n- [x] Apology\n- [ ] Meno\n',
      'Ideas/3 What now.md': '---\ndone: false\n---\n',
    },
    data: { notes: [], folders: ['Ideas'], courseFolders: ['Ideas'] },
    reach: reach.unfolded,
    shows: ['[role="treeitem"]:nth-child(4)'],
  },
  {
    name: 'notes taken in',
    notes: {
      'Plan.md': '# Plan\n- [x] Start\n\n![[Shelf/Rust]]\n\n- [ ] End\n',
      'Shelf/Rust.md': '# Rust\n- [ ] Macros\n',
    },
    data: { notes: ['Plan.md'] },
    reach: async (on, dashboard) => {
      await reach.unfolded(on, dashboard);
      await dashboard.locator(box('Macros')).first().waitFor();
      await reach.bytesAre('Shelf/Rust.md', bytesThatAreNoText)(on, dashboard);
    },
    shows: ['.syllabus-course > .syllabus-lock', '.syllabus-tree input:disabled'],
  },
  { name: 'unfolded', notes: { 'Rust.md': rust }, reach: reach.unfolded, shows: ['[role="treeitem"]:nth-child(13)'] },
  {
    name: 'chapters ticked early and ready to tick',
    notes: { 'Sets.md': chapters },
    reach: reach.unfolded,
    shows: ['.syllabus-row .syllabus-chip'],
  },
  { name: 'long titles', notes: { 'Long.md': long }, reach: reach.unfolded, shows: ['[role="treeitem"]:nth-child(3)'] },
  {
    name: 'titles from right to left',
    notes: { 'Hebrew.md': rightToLeft },
    reach: reach.unfolded,
    shows: ['[role="treeitem"]:nth-child(6)'],
  },
  {
    name: 'what is left',
    notes: { 'Drawing.md': '# Drawing\n- [ ] Lines\n- [ ] Shapes\n- [x] Shadows\n- [ ] Light\n', 'Rust.md': rust },
    reach: async (on, dashboard) => {
      await dashboard.locator('.syllabus-total button').click();
      await on.page.mouse.move(0, 0);
    },
    shows: ['.prompt .suggestion-item'],
    surface: '.prompt',
    ours: '.prompt .suggestion-item',
  },
  {
    name: 'pinned and hidden courses',
    notes: { 'Drawing.md': drawing, 'Rust.md': rust, 'Sets.md': chapters },
    data: { pinned: ['Sets.md/sets', 'Rust.md/learning rust'], hidden: ['Drawing.md/drawing'] },
    reach: async (on, dashboard) => {
      await dashboard.locator('.syllabus-hidden [aria-expanded="false"]').first().click();
      await on.page.mouse.move(0, 0);
    },
    shows: ['.syllabus-pinned .syllabus-course:nth-child(3)', '.syllabus-hidden .syllabus-course'],
  },
  {
    name: 'a search that finds',
    notes: { 'Drawing.md': drawing, 'Rust.md': rust, 'Sets.md': chapters },
    reach: reach.searched('tr'),
    shows: ['.syllabus-hit .suggestion-highlight', '.syllabus-search-clear', '.syllabus-narrowed .syllabus-link'],
  },
  {
    name: 'a search that finds nothing',
    notes: { 'Drawing.md': drawing, 'Rust.md': rust },
    reach: reach.searched('zzz'),
    shows: ['.syllabus-narrowing > .syllabus-calm'],
  },
  {
    name: 'some courses, in another order',
    notes: { 'Drawing.md': drawing, 'Rust.md': rust, 'Sets.md': chapters },
    reach: async (on) => {
      await on.page.evaluate(async () => {
        const [leaf] = window.app.workspace.getLeavesOfType('syllabus-dashboard');
        await leaf?.setViewState({ type: 'syllabus-dashboard', state: { filter: 'active', order: 'left' } });
      });
    },
    shows: ['.syllabus-narrowed', '.syllabus-note:nth-child(2) .syllabus-course-title .syllabus-trail'],
  },
  {
    name: 'a playlist, and a lesson with a link of its own',
    notes: { 'Films.md': films },
    shows: ['.syllabus-resume .syllabus-in-playlist', '.syllabus-course .syllabus-open'],
  },
  {
    name: 'a tick can be undone',
    notes: { 'Drawing.md': drawing },
    reach: async (_, dashboard) => {
      await dashboard.locator('.syllabus-next .syllabus-box').click();
    },
    shows: ['.notice .syllabus-notice-actions button'],
    surface: '.notice-container',
  },
  {
    name: 'a tick is refused',
    notes: { 'Drawing.md': drawing },
    reach: async (on, dashboard) => {
      await dashboard.locator('.syllabus-next .syllabus-box').waitFor();
      await on.page.evaluate(() => {
        window.playground.failNext('read', 'Drawing.md', 'EIO');
      });
      await dashboard.locator('.syllabus-next .syllabus-box').click();
    },
    shows: ['.notice'],
    surface: '.notice-container',
  },
  ...menuStates,
  ...pageStates,
  ...dialogStates,
  {
    name: 'status bar',
    isForDesktop: true,
    notes: { 'Rust.md': rust },
    shows: ['.syllabus-status:not(.syllabus-hidden)'],
    surface: '.status-bar',
  },
  {
    name: 'settings',
    notes: { 'Rust.md': rust, 'Ideas/Note.md': drawing },
    data: { folders: ['Ideas'] },
    reach: async (on) => {
      await on.openSettings();
    },
    shows: ['.modal.mod-settings .setting-item:nth-child(2)'],
    surface: '.modal.mod-settings',
    ours: '.modal.mod-settings .setting-item-info',
  },
  {
    name: 'settings, with playlists',
    notes: { 'Rust.md': rust },
    data: { importPlaylists: true },
    reach: async (on) => {
      const settings = await on.openSettings();
      await settings.locator('.setting-item').last().scrollIntoViewIfNeeded();
    },
    shows: ['.modal.mod-settings .setting-item:nth-child(2)'],
    surface: '.modal.mod-settings',
    ours: '.modal.mod-settings .setting-item-info',
  },
  ...['counting', 'marks', 'notes as lessons'].map((page, n) => ({
    name: `settings, ${page}`,
    notes: { 'Rust.md': rust },
    reach: reach.settingsPage(n),
    shows: ['.setting-page .setting-item-control select, .setting-page .setting-item-control input'],
    surface: '.modal.mod-settings',
    ours: '.modal.mod-settings .setting-item-info',
  })),
  {
    name: 'a mark that cannot be one',
    notes: { 'Rust.md': rust },
    reach: async (on, dashboard) => {
      await reach.settingsPage(1)(on, dashboard);
      const isPhone = await on.page.locator('.setting-page .mod-add').isVisible();
      const add = isPhone ? '.mod-add' : '.setting-item-heading .clickable-icon';
      await on.page.locator(`.setting-page ${add}`).first().click();
      await on.page.keyboard.type('xx');
      await on.page.keyboard.press('Enter');
    },
    shows: ['.modal [role="alert"]:not(:empty)'],
    surface: '.modal:has([role="alert"])',
    ours: '.modal:has([role="alert"]) .setting-item-description',
  },
];
