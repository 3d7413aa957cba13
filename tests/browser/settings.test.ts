import type { Locator } from 'playwright';
import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../src/core/settings';
import { en } from '../../src/i18n/en';
import { alone } from './alone';
import type { PlaygroundPage, Visit } from './playground';
import { openedPerTest } from './visits';

const course = '# Rust\n- [x] One\n- [/] Two\n- [🟢] Three\n';
const { marksTable, settingsPages } = en;

describe('the settings in the app', () => {
  const browser = openedPerTest();

  const visit = async (given: Visit = {}): Promise<{ on: PlaygroundPage; settings: Locator }> => {
    const on = await browser.visit({
      files: { ...alone, 'Rust.md': course },
      data: JSON.stringify({ version: 1, notes: ['Rust.md'], policy: 'after-latest' }),
      ...given,
    });
    return { on, settings: await on.openSettings() };
  };
  const saved = (on: PlaygroundPage) => expect.poll(() => on.data(), { timeout: 4_000 });
  const marksIn = async (on: PlaygroundPage): Promise<Map<string, string>> =>
    new Map(((await on.data()) as { marks: [string, string][] }).marks);

  it('marks are added, given another meaning and taken away on a page of their own, and count at once', async () => {
    const { on, settings } = await visit();
    await on.setting(marksTable.name).click();
    await settings.getByLabel(marksTable.add).click();
    const modal = on.page.locator('.modal', {
      has: on.page.getByRole('button', { name: marksTable.addYes, exact: true }),
    });
    const field = modal.getByLabel(marksTable.mark, { exact: true });
    await field.fill('xx');
    await field.press('Enter');
    expect(await modal.getByRole('alert').innerText()).toContain('“xx”');
    await field.fill('/');
    await field.press('Enter');
    expect(await modal.getByRole('alert').innerText()).toContain('already');
    await field.fill('🟢');
    await modal.getByLabel(marksTable.meaning).selectOption('done');
    await modal.getByRole('button', { name: marksTable.addYes, exact: true }).click();
    await modal.waitFor({ state: 'detached' });

    const meaning = settings.getByLabel(marksTable.meaningOf('/'));
    await meaning.focus();
    await meaning.selectOption('dropped');
    expect(await meaning.evaluate((el) => el === document.activeElement)).toBe(true);
    expect(await on.setting(marksTable.reset).isVisible()).toBe(true);
    const slash = settings.locator('.setting-item', { hasText: '[/]' });
    expect(await slash.innerText()).toContain(marksTable.means.dropped);
    await settings.locator('.setting-item', { hasText: '[?]' }).locator('.setting-list-delete').click();
    await expect.poll(async () => (await marksIn(on)).get('🟢'), { timeout: 4_000 }).toBe('done');
    expect((await marksIn(on)).get('/')).toBe('dropped');
    expect((await marksIn(on)).has('?')).toBe(false);

    await on.page.keyboard.press('Escape');
    await on.runCommand('Open dashboard');
    await expect
      .poll(() => on.page.locator('.syllabus-course-head .syllabus-count').allInnerTexts())
      .toEqual(['2/2 · 100 %']);
  });

  it('the marks of the beginning come back, after a question', async () => {
    const { on, settings } = await visit({ data: '{"version":1,"notes":["Rust.md"],"marks":[["y","done"]]}' });
    await on.setting(marksTable.name).click();
    await on.setting(marksTable.reset).click();
    await on.page.getByRole('button', { name: marksTable.resetYes, exact: true }).click();
    await saved(on).toMatchObject({ marks: defaultSettings.marks });
    await settings.getByLabel(marksTable.meaningOf('x'), { exact: true }).waitFor();
    expect(await on.setting(marksTable.reset).isVisible()).toBe(false);
  });

  it('where the Tasks plugin says something else about a mark, its row says so', async () => {
    const { on, settings } = await visit();
    await on.page.evaluate(() => {
      const statusSettings = { customStatuses: [{ symbol: '/', type: 'DONE' }] };
      const plugins = window.app.plugins.plugins as unknown as Record<string, unknown>;
      plugins['obsidian-tasks-plugin'] = { loadData: () => Promise.resolve({ statusSettings }) };
      window.dispatchEvent(new Event('focus'));
    });
    await on.setting(marksTable.name).click();
    await on.setting(marksTable.tasks).waitFor();
    const slash = settings.locator('.setting-item', { hasText: '[/]' });
    expect(await slash.innerText()).toContain(marksTable.tasksSays('Done'));
  });

  it('reset asks, keeps the courses unless they are to go, too, and leaves a copy', async () => {
    const { on } = await visit();
    const reset = async (also: boolean): Promise<void> => {
      await on.setting(settingsPages.resetAll.name).click();
      if (also) await on.page.getByLabel(settingsPages.resetAlso).click();
      await on.page.getByRole('button', { name: settingsPages.resetYes, exact: true }).click();
    };
    await reset(false);
    await saved(on).toEqual({ version: 1, ...defaultSettings, notes: ['Rust.md'] });
    expect(await on.notices).toContain(settingsPages.wasReset);
    await reset(true);
    await saved(on).toEqual({ version: 1, ...defaultSettings });
    expect(await on.read('Rust.md')).toBe(course);
  });
});
