import type { PlaygroundPage } from '../playground';
import { chapters, drawing, rust, slips } from './notes';
import * as reach from './reach';
import type { State } from './state';

const run = async (on: PlaygroundPage, command: string): Promise<void> => {
  await on.page.evaluate((id) => {
    const { workspace, commands } = window.app;
    // On a page the dashboard stands before the note that the command is about.
    const [note] = workspace.getLeavesOfType('markdown');
    if (note) workspace.setActiveLeaf(note, { focus: true });
    commands.executeCommandById(`syllabus:${id}`);
  }, command);
  await on.page.locator('.modal').waitFor();
  await on.page.mouse.move(0, 0);
};

const many = `# Many\n- [ ] All of it\n${Array.from({ length: 51 }, (_, n) => `    - [ ] Part ${n}\n`).join('')}`;

/** What a command or a click asks before it does anything. */
export const dialogStates: readonly State[] = [
  {
    name: 'lessons about to be inserted',
    notes: { 'Drawing.md': drawing },
    visit: { open: 'Drawing.md' },
    reach: async (on) => {
      await run(on, 'insert-lessons');
      await on.page
        .locator('.syllabus-builder textarea')
        .fill('Hands\n\tThumbs\n[Faces](https://example.org/a) (12:34)');
    },
    shows: ['.syllabus-preview-line[data-new="true"]'],
    surface: '.syllabus-builder',
    ours: '.syllabus-preview',
  },
  {
    name: 'lessons by a pattern',
    notes: { 'Drawing.md': drawing },
    visit: { open: 'Drawing.md' },
    reach: async (on) => {
      await run(on, 'insert-lessons');
      await on.page.locator('.syllabus-builder select').selectOption({ index: 1 });
    },
    shows: ['.syllabus-builder-numbers', '.syllabus-preview-line[data-new="true"]'],
    surface: '.syllabus-builder',
    ours: '.syllabus-preview',
  },
  {
    name: 'a list about to become lessons',
    notes: { 'Drawing.md': drawing, 'Plan.md': '# Cooking\n- Knives\n    - Onions\n- Pans\n' },
    visit: { open: 'Plan.md' },
    reach: (on) => run(on, 'turn-list-into-lessons'),
    shows: ['.syllabus-preview-line[data-new="true"]'],
    surface: '.syllabus-builder',
    ours: '.syllabus-preview',
  },
  {
    name: 'a course about to begin',
    notes: { 'Drawing.md': drawing, 'Plan.md': 'See [Cooking](https://example.org/cooking).\n' },
    visit: { open: 'Plan.md' },
    reach: async (on) => {
      await run(on, 'start-course-from-link');
      await on.page.locator('.syllabus-builder textarea').fill('Knives\nPans');
    },
    shows: ['.syllabus-preview-line[data-new="true"]'],
    surface: '.syllabus-builder',
    ours: '.syllabus-preview',
  },
  {
    name: 'an order of courses',
    notes: { 'Rust.md': rust, 'Sets.md': chapters, 'Plan.md': '1. Sets\n2. Something else\n3. Learning Rust\n' },
    visit: { open: 'Plan.md' },
    reach: (on) => run(on, 'use-list-as-order'),
    shows: ['.modal .syllabus-order li:nth-child(3)'],
    surface: '.modal',
    ours: '.modal .syllabus-order',
  },
  {
    name: 'a playlist to import',
    notes: { 'Drawing.md': drawing },
    data: { importPlaylists: true },
    visit: { open: 'Drawing.md' },
    reach: (on) => run(on, 'import-playlist'),
    shows: ['.modal input'],
    surface: '.modal',
    ours: '.modal .setting-item-info',
  },
  {
    name: 'an address that may be taken for another one',
    notes: { 'Bank.md': '- [ ] [Money](https://bank.example@evil.example/)\n' },
    reach: async (on, dashboard) => {
      await dashboard.locator('.syllabus-resume .syllabus-open').click();
      await on.page.mouse.move(0, 0);
    },
    shows: ['.modal'],
    surface: '.modal',
    ours: '.modal .modal-content',
  },
  {
    name: 'lines before and after',
    notes: { 'Sets.md': slips },
    reach: async (on, dashboard) => {
      await reach.checkUp(on, dashboard);
      await on.page.locator('.syllabus-fix-all').click();
    },
    shows: ['.modal .syllabus-change:nth-child(2)'],
    surface: '.modal',
    ours: '.modal .syllabus-changes',
  },
  {
    name: 'a playlist that cannot be asked for',
    notes: { 'Drawing.md': drawing },
    data: { importPlaylists: true },
    visit: { open: 'Drawing.md' },
    reach: async (on) => {
      await run(on, 'import-playlist');
      await on.page.locator('.modal input').fill('https://example.org/');
      await on.page.keyboard.press('Enter');
    },
    shows: ['.modal [role="alert"]:not(:empty)'],
    surface: '.modal',
    ours: '.modal .setting-item-description',
  },
  {
    name: 'more than fifty lessons at once',
    notes: { 'Many.md': many },
    reach: async (on, dashboard) => {
      await reach.unfolded(on, dashboard);
      await dashboard.locator('[role="treeitem"][aria-level="1"] > .syllabus-box').first().click();
      await on.page.mouse.move(0, 0);
    },
    shows: ['.modal'],
    surface: '.modal',
    ours: '.modal .modal-content',
  },
  {
    name: 'settings about to be reset',
    notes: { 'Rust.md': rust },
    reach: async (on) => {
      const settings = await on.openSettings();
      await settings.locator('.setting-item').last().click();
      await on.page.mouse.move(0, 0);
    },
    shows: ['.modal:not(.mod-settings) .checkbox-container'],
    surface: '.modal:not(.mod-settings)',
    ours: '.modal:not(.mod-settings) .setting-item-info',
  },
];
