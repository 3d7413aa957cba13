import { describe, expect, it } from 'vitest';
import { en } from '../../src/i18n/en';
import { alone } from './alone';
import { data, disk, ticked } from './course-page';
import { choose, keys, press, tabTo } from './keyboard';
import type { PlaygroundPage, Visit } from './playground';
import { openedPerTest } from './visits';

const { builder, catalogue, checkUp } = en;
const course = `# Sets
- [ ] [Unions](https://sets.example/1)
- [ ] Orders
-[ ] Trees

https://sets.example/
`;

describe('whoever has no mouse, beside the dashboard', () => {
  const browser = openedPerTest();

  async function visit(given: Visit = {}): Promise<PlaygroundPage> {
    const files = { ...alone, 'Course.md': course };
    const on = await browser.visit({ files, data: data(), clock: true, open: 'Course.md', ...given });
    await on.page.clock.fastForward(2_000);
    return on;
  }

  it('walks the catalogue, ticks there, opens a link and its place by the menu, folds, searches, filters and groups', async () => {
    const on = await visit();
    await on.page.evaluate(() => {
      window.open = (url) => {
        Object.assign(window, { opened: String(url) });
        return null;
      };
    });
    await on.runCommand(catalogue.open);
    const rows = on.page.locator('.syllabus-catalogue [role=treeitem]');
    await expect.poll(() => rows.count()).toBe(3);
    await tabTo(on, catalogue.filter('all', 'any'));
    await keys(on, 'Tab', 'Tab', 'Home', 'ArrowDown', ' ');
    await expect.poll(() => disk(on)).toBe(ticked(course, '- [ ] [Unions]'));
    await keys(on, 'ContextMenu');
    await choose(on, en.openLink.open('sets.example'));
    await expect
      .poll(() => on.page.evaluate(() => (window as unknown as { opened?: string }).opened))
      .toBe('https://sets.example/1');
    await keys(on, 'Home', 'ArrowLeft');
    await expect.poll(() => rows.count()).toBe(1);
    await keys(on, 'ArrowRight');
    await expect.poll(() => rows.count()).toBe(3);
    await press(on, catalogue.filter('all', 'any'));
    await choose(on, catalogue.states.done);
    await expect.poll(() => rows.count()).toBe(2);
    await tabTo(on, catalogue.search);
    await on.page.keyboard.type('nothing');
    await expect.poll(() => rows.count()).toBe(0);
  });

  it('goes to a finding, mends it after the preview, ignores another and has it back', async () => {
    const on = await visit({ files: { ...alone, 'Course.md': `${course}- [~] Odd\n` } });
    await on.runCommand(checkUp.open);
    const rows = on.page.locator('.syllabus-finding');
    await expect.poll(() => rows.count()).toBe(2);
    await tabTo(on, `${checkUp.fixes['make-task']}, line 4`);
    await keys(on, 'Enter');
    await on.page.locator('.modal .syllabus-changes').waitFor();
    await press(on, checkUp.apply);
    await expect.poll(() => disk(on)).toContain('\n- [ ] Trees\n');
    await press(on, `${checkUp.ignore}, line 7`);
    await press(on, checkUp.ignored(1));
    await press(on, `${checkUp.heed}, line 7`);
    await expect.poll(() => on.page.locator('.syllabus-check-up').innerText()).not.toContain(checkUp.ignored(1));
  });

  it('inserts lessons by a pattern at another place, and turns a list into lessons', async () => {
    const on = await visit({ clock: false });
    await on.runCommand(builder.insert);
    await press(on, builder.change);
    await on.page.locator('.prompt-input').waitFor();
    await on.page.keyboard.type('Sets');
    await keys(on, 'Enter');
    await tabTo(on, builder.from);
    await on.page.keyboard.type(builder.ways.pattern);
    await tabTo(on, builder.last);
    await keys(on, 'Control+a', '2');
    await press(on, builder.insertYes(2));
    await expect.poll(() => text(on)).toContain('- [ ] Lecture 1\n- [ ] Lecture 2\n');
    await keys(on, 'Control+z');
    await expect.poll(() => text(on)).toBe(course);
    await on.runCommand(builder.toList);
    await press(on, builder.toListYes);
    await expect.poll(() => text(on)).toContain('\n- Orders\n');
    await on.runCommand(builder.toLessons);
    await press(on, builder.toLessonsYes);
    await expect.poll(() => text(on)).toBe(course);
  });
});

/** What stands in the open editor. */
const text = (on: PlaygroundPage): Promise<string | undefined> =>
  on.page.evaluate(() => window.app.workspace.activeEditor?.editor.getValue());
