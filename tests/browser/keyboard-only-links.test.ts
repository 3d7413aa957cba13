import { describe, expect, it } from 'vitest';
import { en } from '../../src/i18n/en';
import { alone } from './alone';
import { backTo, choose, focused, keys, press, selection, tabTo } from './keyboard';
import type { PlaygroundPage } from './playground';
import { watchVault } from './vault-bytes';
import { openedPerTest } from './visits';

const { catalogue, checkUp } = en;

describe('whoever has no mouse', () => {
  const browser = openedPerTest();

  async function visit(files: Record<string, string>, open: string): Promise<PlaygroundPage> {
    const data = JSON.stringify({ version: 1, notes: Object.keys(files) });
    const on = await browser.visit({ files: { ...alone, ...files }, data, clock: true, open });
    await on.page.clock.fastForward(2_000);
    return on;
  }

  it('groups the catalogue, and by the menu of a link goes to its other place and its course, and copies its address', async () => {
    const course = '# Sets\r\n- [ ] Unions\r\n\r\nhttps://sets.example/\r\n';
    const shelf = '## Old\n- [All of it](https://sets.example)\n## New\n- [Once more](https://www.sets.example/)\n';
    const on = await visit({ 'Aims.md': shelf, 'Course.md': course }, 'Course.md');
    await on.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const changed = await watchVault(on);
    const inMenuOfLink = async (item: string): Promise<void> => {
      await backTo(on, catalogue.open);
      await on.page.locator('.syllabus-catalogue [role=treeitem]').nth(1).waitFor();
      await tabTo(on, catalogue.grouping('provider'));
      await keys(on, 'Tab', 'End', 'ContextMenu');
      await choose(on, item);
    };
    await on.runCommand(catalogue.open);
    await press(on, catalogue.grouping('section'));
    await choose(on, catalogue.groupings.provider);
    await expect.poll(() => on.page.locator('.syllabus-group-row').allInnerTexts()).toHaveLength(1);
    await expect.poll(() => focused(on)).toBe(catalogue.grouping('provider'));
    await inMenuOfLink(catalogue.menu.copyAddress);
    await expect.poll(() => on.page.evaluate(() => navigator.clipboard.readText())).toBe('https://sets.example');
    await inMenuOfLink(catalogue.menu.goToIn('New › Once more'));
    await expect.poll(() => selection(on)).toContain('Once more');
    await inMenuOfLink(catalogue.menu.goToCourse('Sets'));
    await expect.poll(() => selection(on)).toBe('# Sets');
    expect(await changed()).toEqual([]);
  });

  it('goes from a finding to its line and to the other place, mends all lines of a note at once, and looks at all notes', async () => {
    const course = '# Sets\r\n-[ ] Trees\r\n- [ ] Maps\r\n- [xx] Rings\r\n\r\n# Sets\r\n- [ ] One';
    const on = await visit({ 'Course.md': course, 'Other.md': '# Other\n-[ ] a\n' }, 'Course.md');
    const rows = on.page.locator('.syllabus-finding');
    const check = async (): Promise<void> => {
      await backTo(on, checkUp.checkNote);
    };
    await check();
    await expect.poll(() => rows.count()).toBe(3);
    await press(on, `${checkUp.line(2)}${en.findings['not-a-task']('-[ ] Trees')}`);
    await expect.poll(() => selection(on)).toBe('-[ ] Trees');
    await check();
    await press(on, checkUp.other['duplicate-title'](1));
    await expect.poll(() => selection(on)).toBe('# Sets');
    await check();
    const changed = await watchVault(on);
    await press(on, checkUp.fixAll(2));
    await on.page.locator('.modal .syllabus-changes').waitFor();
    expect(await changed()).toEqual([]);
    await press(on, checkUp.apply);
    await expect.poll(changed).toEqual([
      { path: 'Course.md', offset: course.indexOf('[ ] Trees'), removed: '', inserted: ' ' },
      { path: 'Course.md', offset: course.indexOf('x] Rings'), removed: 'x', inserted: '' },
    ]);
    await press(on, checkUp.allNotes, 'Shift+Tab');
    await expect
      .poll(() => on.page.locator('.syllabus-check-up .syllabus-note-title').allInnerTexts())
      .toEqual(['Course', 'Other']);
  });
});
