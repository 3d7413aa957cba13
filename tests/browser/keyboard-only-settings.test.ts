import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../src/core/settings';
import { en } from '../../src/i18n/en';
import { alone } from './alone';
import { data } from './course-page';
import { keys, press, tabTo, tabToRow } from './keyboard';
import type { PlaygroundPage } from './playground';
import { openedPerTest } from './visits';

const { marksTable, settings: said, settingsPages } = en;

describe('whoever has no mouse, in the settings', () => {
  const browser = openedPerTest();

  async function visit(more: object = {}): Promise<PlaygroundPage> {
    const files = { ...alone, 'Course.md': '# Sets\n- [/] Orders\n', 'Shelf/Maps.md': '# Maps\n- [ ] Paths\n' };
    const on = await browser.visit({ files, data: data(more) });
    await on.openSettings();
    return on;
  }
  const saved = (on: PlaygroundPage) => expect.poll(() => on.data());
  const toMarks = async (on: PlaygroundPage): Promise<void> => {
    await tabToRow(on, marksTable.name);
    await keys(on, 'Enter');
  };
  const marksIn = async (on: PlaygroundPage): Promise<Map<string, string>> =>
    new Map(((await on.data()) as { marks?: [string, string][] }).marks);

  it('resets all settings, after a question that can be answered with no', async () => {
    const on = await visit({ policy: 'after-latest', celebrate: false });
    await tabToRow(on, settingsPages.resetAll.name);
    await keys(on, 'Enter');
    await press(on, en.ticking.cancel);
    await on.page.locator('.mod-confirmation').waitFor({ state: 'detached' });
    expect(await on.data()).toMatchObject({ policy: 'after-latest', celebrate: false });
    await tabToRow(on, settingsPages.resetAll.name);
    await keys(on, 'Enter');
    await press(on, settingsPages.resetYes);
    await saved(on).toEqual({ version: 1, ...defaultSettings, notes: ['Course.md'] });
  });

  it('has the courses forgotten with it, where that is chosen', async () => {
    const on = await visit();
    await tabToRow(on, settingsPages.resetAll.name);
    await keys(on, 'Enter');
    await tabToRow(on, settingsPages.resetAlso);
    await keys(on, ' ');
    await press(on, settingsPages.resetYes);
    await saved(on).toEqual({ version: 1, ...defaultSettings });
  });

  it('takes a row off the marks, adds one, and has all of the beginning back', async () => {
    const on = await visit();
    await toMarks(on);
    await tabToRow(on, '[/]');
    await keys(on, 'Delete');
    await expect.poll(async () => (await marksIn(on)).has('x')).toBe(true);
    expect((await marksIn(on)).has('/')).toBe(false);
    await press(on, marksTable.add);
    await tabTo(on, marksTable.mark);
    await on.page.keyboard.type('y');
    await tabTo(on, marksTable.meaning);
    await on.page.keyboard.type(en.meanings.done);
    await press(on, marksTable.addYes);
    await expect.poll(async () => (await marksIn(on)).get('y')).toBe('done');
    await on.page.locator('.modal', { hasText: marksTable.markDesc }).waitFor({ state: 'detached' });
    await tabToRow(on, marksTable.reset);
    await keys(on, 'Enter');
    await press(on, marksTable.resetYes);
    await saved(on).toMatchObject({ marks: defaultSettings.marks });
  });

  it('tracks a folder, says how it is read, and takes a note off', async () => {
    const on = await visit();
    await press(on, said.addFolder);
    await on.page.locator('.prompt-input').waitFor();
    await on.page.keyboard.type('Shelf');
    await keys(on, 'Enter');
    await saved(on).toMatchObject({ folders: ['Shelf'] });
    await tabToRow(on, 'Shelf');
    await keys(on, 'Tab', 'ArrowDown');
    await saved(on).toMatchObject({ courseFolders: ['Shelf'] });
    await tabToRow(on, 'Course.md');
    await keys(on, 'Delete');
    await saved(on).toMatchObject({ notes: [] });
  });
});
