import { describe, expect, it } from 'vitest';
import { en } from '../../src/i18n/en';
import { alone } from './alone';
import type { PlaygroundPage } from './playground';
import { openedPerTest } from './visits';

const { onboarding, start } = en;
const sample = `${onboarding.name}.md`;

describe('the start page in the app', () => {
  const browser = openedPerTest();

  const visit = async (files: Record<string, string>): Promise<PlaygroundPage> => {
    const on = await browser.visit({ files: { ...alone, ...files }, enable: false });
    await on.page.evaluate(() => window.playground.enable());
    await on.page.getByRole('heading', { name: start.heading }).waitFor();
    return on;
  };
  const notesOn = (on: PlaygroundPage): Promise<string[]> =>
    on.page.evaluate(() => window.app.vault.getMarkdownFiles().map(({ path }) => path));

  it('shows with the first enabling how a course is written, and creates nothing by itself', async () => {
    const on = await visit({});
    const page = on.page.locator('.syllabus-start');
    for (const { text, means } of onboarding.format) {
      expect(await page.getByText(text, { exact: true }).isVisible()).toBe(true);
      expect(await page.getByText(means, { exact: true }).isVisible()).toBe(true);
    }
    expect(await notesOn(on)).toEqual([]);
    expect(await on.data()).toBeNull();
  });

  it('creates the sample note once, opens and tracks it; deleting the note leaves nothing behind', async () => {
    const on = await visit({});
    await on.page.getByRole('button', { name: onboarding.create }).dblclick();
    await on.page.getByRole('article', { name: 'Cooking for beginners' }).waitFor();
    const counts = on.page.locator('.syllabus-course-head .syllabus-count');
    expect(await counts.allInnerTexts()).toEqual(['2/7 · 28 %', '1/2 links · 50 %']);
    expect(await notesOn(on)).toEqual([sample]);
    expect(await on.read(sample)).toBe(onboarding.note);
    expect(await on.page.evaluate(() => window.app.workspace.getActiveFile()?.path)).toBe(sample);
    await expect.poll(() => on.data(), { timeout: 4_000 }).toMatchObject({ notes: [sample] });

    await on.page.evaluate(async (path) => {
      const file = window.app.vault.getFileByPath(path);
      if (file) await window.app.fileManager.trashFile(file);
    }, sample);
    await on.page.getByRole('button', { name: onboarding.create }).waitFor();
    await expect.poll(() => on.data(), { timeout: 4_000 }).toMatchObject({ notes: [] });
  });

  it('a note of that name stays as it is', async () => {
    const on = await visit({ [sample]: 'Mine.\n' });
    await on.page.getByRole('button', { name: onboarding.create }).click();
    await on.page.getByRole('article', { name: 'Cooking for beginners' }).waitFor();
    expect(await on.read(sample)).toBe('Mine.\n');
    expect(await on.read(`${onboarding.name} 2.md`)).toBe(onboarding.note);
  });
});
