import type { FrameLocator, Locator } from 'playwright';
import { describe, expect, it } from 'vitest';
import { alone } from './alone';
import { unfold } from './course-page';
import type { PlaygroundPage } from './playground';
import { openedPerTest } from './visits';

const many = Array.from({ length: 1_000 }, (_, n) => `- [ ] Lesson ${n}`).join('\n');
const text = `# One\n- [x] a\n- [ ] b\n# Long\n${many}\n`;

describe('the dashboard in other places', () => {
  const browser = openedPerTest();

  const visit = async (layout: 'desktop' | 'phone' = 'desktop'): Promise<PlaygroundPage> => {
    const files = { ...alone, 'A.md': text };
    const width = layout === 'phone' ? {} : { width: 1800 };
    const on = await browser.visit({ files, data: '{"version":1,"notes":["A.md"]}', layout, ...width });
    await on.page.evaluate(async () => {
      await window.app.workspace.ensureSideLeaf('syllabus-dashboard', 'right', { reveal: true });
    });
    await on.page.locator('.syllabus-course').first().waitFor();
    return on;
  };
  /** The menu of the pane, as the app opens it for a tab header; then one item of it, by the keyboard. */
  const move = async (on: PlaygroundPage, to: string): Promise<readonly string[]> => {
    await on.page.locator('.workspace-tab-header[data-type="syllabus-dashboard"]').click({ button: 'right' });
    const items = on.page.locator('.menu-item');
    await items.filter({ hasText: to }).waitFor();
    const offered = (await items.allInnerTexts()).filter((title) => title.startsWith('Move to'));
    await items.filter({ hasText: to }).click();
    return offered;
  };
  const dashboards = (on: PlaygroundPage): Promise<readonly unknown[]> =>
    on.page.evaluate(() => {
      const { workspace } = window.app;
      const { leftSplit, rightSplit, rootSplit } = workspace;
      const named = new Map<unknown, string>([
        [leftSplit, 'left'],
        [rightSplit, 'right'],
        [rootSplit, 'tab'],
      ]);
      return workspace
        .getLeavesOfType('syllabus-dashboard')
        .map((leaf) => [named.get(leaf.getRoot()), leaf.getViewState().state?.['filter']]);
    });

  it('goes from a sidebar to a tab and to the other sidebar by its pane menu, with what it shows', async () => {
    const on = await visit();
    await on.page.evaluate(() =>
      window.app.workspace
        .getLeavesOfType('syllabus-dashboard')[0]
        ?.setViewState({ type: 'syllabus-dashboard', state: { filter: 'active' } }),
    );
    expect(await move(on, 'Move to a tab')).toEqual(['Move to the left sidebar', 'Move to a tab']);
    await expect.poll(() => dashboards(on)).toEqual([['tab', 'active']]);
    expect(await move(on, 'left sidebar')).toEqual(['Move to the left sidebar', 'Move to the right sidebar']);
    await expect.poll(() => dashboards(on)).toEqual([['left', 'active']]);
    await on.page.locator('.mod-left-split .syllabus-course').first().waitFor();
  });

  it('leads to the other pages of Syllabus by its pane menu; a phone shows them, too', async () => {
    const on = await visit();
    for (const [item, page] of [
      ['Open catalogue of links', 'syllabus-catalogue'],
      ['Open check-up', 'syllabus-check-up'],
    ] as const) {
      await on.page.locator('.workspace-tab-header[data-type="syllabus-dashboard"]').click({ button: 'right' });
      await on.page.locator('.menu-item', { hasText: item }).click();
      await on.page.locator(`.mod-root .${page}`).waitFor();
    }
    const phone = await visit('phone');
    await phone.runCommand('Open check-up');
    await expect.poll(() => phone.page.evaluate(() => window.app.workspace.rightSplit.collapsed)).toBe(true);
    await phone.page.locator('.mod-root .syllabus-check-up').waitFor();
  });

  it('takes over the one that a sidebar has already', async () => {
    const on = await visit();
    await on.page.evaluate(() =>
      window.app.workspace
        .getLeaf('tab')
        .setViewState({ type: 'syllabus-dashboard', state: { filter: 'done' }, active: true }),
    );
    await on.page.locator('.mod-root .workspace-tab-header[data-type="syllabus-dashboard"]').click({ button: 'right' });
    await on.page.locator('.menu-item', { hasText: 'right sidebar' }).click();
    await expect.poll(() => dashboards(on)).toEqual([['right', 'done']]);
  });

  describe('in a window of its own', () => {
    const popout = async (): Promise<{ on: PlaygroundPage; inside: FrameLocator; leaf: Locator }> => {
      const on = await visit();
      await on.page.evaluate(() => {
        const { workspace } = window.app;
        const [leaf] = workspace.getLeavesOfType('syllabus-dashboard');
        if (leaf) workspace.moveLeafToPopout(leaf);
      });
      const inside = on.page.frameLocator('.playground-popout iframe');
      const leaf = inside.locator('.syllabus-leaf');
      await leaf.locator('[data-wide="true"]').waitFor();
      return { on, inside, leaf };
    };

    it('finds its width anew, opens a course beside the cards, and the focus goes there and back', async () => {
      const { leaf } = await popout();
      await leaf.getByRole('button', { name: 'Show the lessons of One' }).press('Enter');
      const row = leaf.getByRole('treeitem', { name: 'a', exact: true });
      expect(await row.evaluate((el) => el === el.ownerDocument.activeElement)).toBe(true);
      await row.press('Escape');
      const fold = leaf.getByRole('button', { name: 'Show the lessons of One' });
      await expect.poll(() => fold.evaluate((el) => el === el.ownerDocument.activeElement)).toBe(true);
    });

    it('draws what comes into view of a long course, and ticks', async () => {
      const { on, leaf } = await popout();
      const tree = await unfold(leaf, 'Long');
      await leaf.locator('.syllabus-beside').evaluate((el) => {
        el.scrollTop = el.scrollHeight / 2;
      });
      await tree.getByRole('treeitem', { name: 'Lesson 500' }).waitFor();
      await tree.getByRole('checkbox', { name: /Lesson 500/ }).click();
      await expect.poll(() => on.read('A.md'), { timeout: 6_000 }).toContain('- [x] Lesson 500');
    });
  });

  it('on a phone leaves the drawer for a tab, which nothing covers', async () => {
    const on = await visit('phone');
    await on.page.evaluate(() => {
      const [leaf] = window.app.workspace.getLeavesOfType('syllabus-dashboard');
      const items = leaf?.view.containerEl.querySelector<HTMLElement>('.view-action[aria-label="More options"]');
      items?.click();
    });
    await on.page.locator('.menu-item', { hasText: 'Move to a tab' }).click();
    await expect.poll(() => dashboards(on)).toEqual([['tab', undefined]]);
    await expect.poll(() => on.page.evaluate(() => window.app.workspace.rightSplit.collapsed)).toBe(true);
    await on.page.locator('.mod-root .syllabus-course').first().click({ trial: true });
  });
});
