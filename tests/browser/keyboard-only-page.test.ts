import { describe, expect, it } from 'vitest';
import { en } from '../../src/i18n/en';
import { alone } from './alone';
import { data, disk } from './course-page';
import { backTo, focused, keys, press, selection, tabTo } from './keyboard';
import type { PlaygroundPage, Visit } from './playground';
import { openedPerTest } from './visits';

const { commands, dashboard, onboarding } = en;
const course = `# Sets\r
- [ ] Unions\r
- [x] [Orders](https://example.org/orders)\r
- [ ] Maps\r
- [ ] Mirrors\r
# Rings\r
- [ ] Ideals\r
`;

describe('whoever has no mouse, in the dashboard', () => {
  const browser = openedPerTest();

  async function visit(command: string, given: Visit = {}): Promise<PlaygroundPage> {
    const on = await browser.visit({ files: { ...alone, 'Course.md': course }, data: data(), width: 1600, ...given });
    await on.runCommand(command);
    await on.page.getByRole('article').nth(1).waitFor();
    return on;
  }

  it('goes on after the latest by the chip, sees the links of a course, and finds a row by its letters', async () => {
    const on = await visit(commands.openDashboard);
    await press(on, dashboard.afterLatestWith('Maps'));
    await expect.poll(() => selection(on)).toBe('- [ ] Maps');
    await backTo(on, commands.openDashboard);
    await press(on, dashboard.unfold('Sets'));
    await tabTo(on, 'Unions');
    await on.page.keyboard.type('mm');
    await expect.poll(() => focused(on)).toBe('Mirrors');
    await keys(on, 'Enter');
    await expect.poll(() => selection(on)).toBe('- [ ] Mirrors');
    await backTo(on, commands.openDashboard);
    await press(on, en.catalogue.showOf(en.catalogue.many(1), 'Sets'));
    await expect.poll(() => on.page.locator('.syllabus-catalogue .syllabus-link-row').count()).toBe(1);
    expect(await disk(on)).toBe(course);
  });

  it('opens a lesson in a new tab by Mod and Enter, and leaves the course beside the cards by Escape', async () => {
    const on = await visit(commands.openPage);
    await on.page.locator('.mod-root [data-wide="true"]').waitFor();
    await press(on, dashboard.unfold('Sets'));
    await expect.poll(() => focused(on)).toBe('Unions');
    const tabs = (): Promise<number> => on.page.evaluate(() => window.app.workspace.getLeavesOfType('markdown').length);
    await keys(on, 'Escape');
    await expect.poll(() => focused(on)).toBe(dashboard.unfold('Sets'));
    expect(await on.page.getByRole('tree').count()).toBe(0);
    await keys(on, 'Enter');
    await expect.poll(() => focused(on)).toBe('Unions');
    const before = await tabs();
    await keys(on, 'Control+Enter');
    await expect.poll(() => selection(on)).toBe('- [ ] Unions');
    expect(await tabs()).toBe(before + 1);
    expect(await disk(on)).toBe(course);
  });

  it('creates the sample note', async () => {
    const on = await browser.visit({ files: alone, data: '{"version":1}' });
    await on.runCommand(commands.openDashboard);
    await press(on, onboarding.create);
    await expect.poll(() => on.read(`${onboarding.name}.md`)).toBe(onboarding.note);
  });

  it('takes a numbered list as the order of the courses', async () => {
    const plan = '# Plan\n\n1. Rings\n2. Sets\n';
    const files = { ...alone, 'Course.md': course, 'Plan.md': `${plan}- [ ] Begin\n` };
    const on = await browser.visit({ files, data: data({ notes: ['Course.md', 'Plan.md'] }), open: 'Plan.md' });
    await on.runCommand(commands.nextLesson);
    await expect.poll(() => selection(on)).toBe('- [ ] Begin');
    await keys(on, 'ArrowUp', 'ArrowUp');
    await on.runCommand(en.courseOrder.command);
    await press(on, en.courseOrder.yes);
    await expect.poll(() => on.data()).toMatchObject({ pinned: ['Course.md/rings', 'Course.md/sets'] });
    expect(await on.read('Plan.md')).toBe(files['Plan.md']);
  });
});
