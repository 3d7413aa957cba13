import type { Locator } from 'playwright';
import type { PlaygroundPage } from '../playground';

type Reach = (on: PlaygroundPage, dashboard: Locator) => Promise<void>;

/** The row of a lesson by its title. */
export const box = (title: string): string => `[role="treeitem"]:has(bdi:text-is("${title}"))`;

/** Every course is unfolded, or the last one opened beside the cards, and every chapter in it. */
export const unfolded: Reach = async (on, dashboard) => {
  await dashboard.locator('.syllabus-course').first().waitFor();
  const courses = dashboard.locator('.syllabus-main .syllabus-fold[aria-expanded]');
  for (let n = 0; n < (await courses.count()); n += 1) await courses.nth(n).click();
  const folds = dashboard.locator('[aria-expanded="false"] > .syllabus-row-sign');
  for (let left = await folds.count(); left > 0; left = await folds.count()) await folds.first().click();
  await on.page.mouse.move(0, 0);
};

/** Somebody searched for this, and its answer is there. */
export const searched =
  (text: string): Reach =>
  async (on, dashboard) => {
    await dashboard.locator('.syllabus-course').first().waitFor();
    await on.page.evaluate(() => window.app.commands.executeCommandById('syllabus:open-dashboard'));
    await dashboard.locator('.syllabus-course-title button').first().focus();
    await on.page.keyboard.press('Control+f');
    await on.page.keyboard.type(text);
    await dashboard.locator('.syllabus-narrowed .syllabus-link').waitFor();
  };

/** The settings, on the page that is named there in this place; 0-based. */
export const settingsPage =
  (n: number): Reach =>
  async (on) => {
    const settings = await on.openSettings();
    await settings.locator('.setting-item.mod-page').nth(n).click();
    await on.page.mouse.move(0, 0);
  };

/** The catalogue of links stands in the place of the dashboard. */
export const catalogue = (on: PlaygroundPage, _: Locator, state: object = {}): Promise<void> =>
  on.page.evaluate(async (given) => {
    const leaf = await window.app.workspace.ensureSideLeaf('syllabus-links', 'right', { reveal: true });
    await leaf.setViewState({ type: 'syllabus-links', state: { ...given } });
  }, state);

/** The check-up stands where the dashboard was. */
export const checkUpOpened: Reach = (on) =>
  on.page.evaluate(async () => {
    await window.app.workspace.ensureSideLeaf('syllabus-check-up', 'right', { reveal: true });
  });

/** The check-up stands where the dashboard was, and has something to say. */
export const checkUp: Reach = async (on, dashboard) => {
  await checkUpOpened(on, dashboard);
  await on.page.locator('.syllabus-finding').first().waitFor();
};

/** The note is read for as long as the picture takes, and longer. */
export const readingTakesLong =
  (path: string): Reach =>
  async (on) => {
    await again(on, path, { wait: 600_000 });
  };

/** The note cannot be read. */
export const readingFails =
  (path: string): Reach =>
  async (on) => {
    await again(on, path, 'EIO');
  };

/** Another program writes bytes that are no text. */
export const bytesAre =
  (path: string, bytes: readonly number[]): Reach =>
  async (on, dashboard) => {
    await on.page.evaluate(([to, given]) => window.app.vault.adapter.writeBinary(to, new Uint8Array(given).buffer), [
      path,
      bytes,
    ] as const);
    await dashboard.locator('.syllabus-lock').first().waitFor();
  };

/** Starts the plugin anew, with a fault for its first reading of a note. */
async function again(on: PlaygroundPage, path: string, fault: string | { wait: number }): Promise<void> {
  await on.page.evaluate(
    async ([of, given]) => {
      const { app, playground } = window;
      playground.disablePlugin();
      playground.failNext('read', of, given);
      await playground.enable(undefined, false);
      await app.workspace.ensureSideLeaf('syllabus-dashboard', 'right', { reveal: true });
    },
    [path, fault] as const,
  );
}
