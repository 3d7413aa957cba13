import type { Locator } from 'playwright';
import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../src/core/settings';
import { fromElsewhere, latinWords, textsOf } from '../views/on-screen';
import { alone } from './alone';
import { PlaygroundBrowser, type PlaygroundPage, type Visit } from './playground';
import { pseudoPlugin } from './pseudo-plugin';
import { allStates } from './states/all-states';
import { clippedIn } from './states/clipped';
import { chapters, rust } from './states/notes';
import { unfolded } from './states/reach';
import { openedPerTest } from './visits';

/** Every note of every state in one vault, each text once, in folders because many are called alike. */
const paths = new Map(
  allStates.flatMap((state, n) => Object.entries(state.notes).map(([path, text]) => [text, `${n}/${path}`] as const)),
);
const notes = Object.fromEntries([...paths].map(([text, path]) => [path, text]));
/** What the app says around what is ours, and what is the same in every language. */
const ofTheApp = 'Community plugins Syllabus Back Close Delete';
/** A chapter of so many lessons that it is asked before all of them are ticked. */
const many = `# Many\n- [ ] All of it\n${Array.from({ length: 51 }, (_, n) => `    - [ ] Part ${n}\n`).join('')}`;
const known = new Set(latinWords(JSON.stringify([notes, many, ofTheApp, defaultSettings.marks])));

describe('in a language of long sentences, every word is from the dictionary or a note, and none is clipped', () => {
  const browser = openedPerTest(async () => PlaygroundBrowser.start({ plugin: await pseudoPlugin() }));

  async function opened(given: Visit): Promise<{ on: PlaygroundPage; dashboard: Locator }> {
    const on = await browser.visit({
      clock: '2026-03-02T10:00:00',
      isStill: true,
      sidebar: 300,
      height: 1000,
      ...given,
    });
    await on.page.evaluate(async () => {
      await window.app.workspace.ensureSideLeaf('syllabus-dashboard', 'right', { reveal: true });
    });
    await on.page.locator('.syllabus-dashboard[aria-busy="false"], .syllabus-start').first().waitFor();
    await on.page.clock.fastForward(2_000);
    return { on, dashboard: on.page.locator('.syllabus-leaf') };
  }
  async function isRight(surface: Locator): Promise<void> {
    await surface.first().waitFor();
    const texts = await surface.first().evaluate(textsOf);
    expect(texts.join('')).toContain('⟦');
    expect.soft(fromElsewhere(texts, known)).toEqual([]);
    expect.soft(await surface.first().evaluate(clippedIn)).toEqual([]);
  }

  it('on the start page', async () => {
    const { dashboard } = await opened({ files: { ...alone, ...notes }, data: '{"version":1}' });
    await dashboard.locator('.syllabus-offer').first().waitFor();
    await isRight(dashboard);
  });

  it('on the dashboard, folded and unfolded, with everything that can be on a card', async () => {
    const data = JSON.stringify({ version: 1, notes: Object.keys(notes), pinned: [], hidden: [] });
    const { on, dashboard } = await opened({ files: { ...alone, ...notes }, data, height: 6_000 });
    await dashboard.locator('.syllabus-troubles').waitFor();
    await isRight(dashboard);
    await unfolded(on, dashboard);
    // Further down, the heads of courses stand over their rows.
    await dashboard.evaluate((el) => {
      el.scrollTop = 0;
    });
    await isRight(dashboard);
  });

  it('in the status bar, in menus and lists, in questions, in notices and in every page of the settings', async () => {
    const files = { ...alone, 'Sets.md': chapters, 'Rust.md': rust, 'Many.md': many };
    const pinned = ['Rust.md/learning rust', 'Sets.md/sets'];
    const data = JSON.stringify({ version: 1, notes: ['Sets.md', 'Rust.md', 'Many.md'], pinned });
    const { on, dashboard } = await opened({ files, data });
    const { page } = on;
    await page.context().grantPermissions(['clipboard-write']);
    const menu = page.locator('.menu');
    const list = page.locator('.prompt');
    const run = (command: string): Promise<unknown> =>
      page.evaluate((id) => window.app.commands.executeCommandById(`syllabus:${id}`), command);
    const closes = async (surface: Locator): Promise<void> => {
      await isRight(surface);
      await page.keyboard.press('Escape');
      await surface.waitFor({ state: 'detached' });
    };

    await isRight(page.locator('.syllabus-status'));
    await page.locator('.syllabus-status').click({ button: 'right' });
    await closes(menu);
    await unfolded(on, dashboard);
    for (const opener of await dashboard.locator('[aria-haspopup="menu"]').all()) {
      await opener.click();
      await closes(menu);
    }
    for (const row of await dashboard.locator('.syllabus-pinned .syllabus-row-title').all()) {
      await row.click({ button: 'right' });
      await closes(menu);
    }
    await dashboard.locator('.syllabus-total button').click();
    await closes(list);
    await run('next-lesson-elsewhere');
    await closes(list);

    await dashboard.locator('[role="treeitem"]:has(bdi:text-is("All of it")) > .syllabus-box').click();
    await closes(page.locator('.modal'));
    await dashboard.locator('.syllabus-next .syllabus-box').first().click();
    await isRight(page.locator('.notice'));
    await dashboard.locator('.syllabus-more').first().click();
    await menu.locator('.menu-item', { has: page.locator('.lucide-link') }).click();
    await expect.poll(() => page.locator('.notice').count()).toBe(2);
    await isRight(page.locator('.notice-container'));

    const settings = await on.openSettings();
    await isRight(settings);
    const pages = settings.locator('.setting-item.mod-page');
    expect(await pages.count()).toBe(3);
    for (let n = 0; n < 3; n += 1) {
      await pages.nth(n).click();
      await isRight(settings);
      if (n < 2) await settings.locator('.setting-page-back').click();
    }
  });
});
