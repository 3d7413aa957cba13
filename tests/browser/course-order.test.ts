import { describe, expect, it } from 'vitest';
import { alone } from './alone';
import type { PlaygroundPage } from './playground';
import { openedPerTest } from './visits';

const plan = `# Plan

1. Start with <b>Rust</b> for a while
2. [[Maths#Sets]]
3. Something else

- Rust
`;
const files = {
  ...alone,
  'Maths.md': '# Numbers\n- [ ] a\n\n# Sets\n- [ ] b\n',
  'Rust.md': '# Rust\n- [ ] c\n',
  'Plan.md': plan,
};

describe('*Use this list as my course order*', () => {
  const browser = openedPerTest();
  const command = 'Use this list as my course order';

  async function visit(): Promise<PlaygroundPage> {
    const data = JSON.stringify({ version: 1, notes: ['Maths.md', 'Rust.md'], pinned: ['Maths.md/numbers'] });
    const on = await browser.visit({ files, data, open: 'Plan.md' });
    await on.runCommand('Open dashboard');
    await on.page.getByRole('article', { name: 'Sets' }).waitFor();
    return on;
  }
  /** Puts the cursor into a line of the note; whether the command is there then. */
  const isOffered = (on: PlaygroundPage, line: number): Promise<boolean> =>
    on.page.evaluate((at) => {
      const { workspace, commands } = window.app;
      const leaf = workspace.getLeavesOfType('markdown')[0];
      if (leaf) workspace.setActiveLeaf(leaf, { focus: true });
      workspace.activeEditor?.editor.setCursor({ line: at, ch: 0 });
      return commands.listCommands().some(({ id }) => id === 'syllabus:use-list-as-order');
    }, line);
  const titles = (on: PlaygroundPage): Promise<string[]> =>
    on.page.locator('.syllabus-course-title button').allInnerTexts();

  it('is there in a numbered list without boxes alone', async () => {
    const on = await visit();
    const offered: boolean[] = [];
    for (const line of [0, 2, 4, 6]) offered.push(await isOffered(on, line));
    expect(offered).toEqual([false, true, true, false]);
  });

  it('shows what each item names, then pins in that order, writes no note, and can be taken back', async () => {
    const on = await visit();
    await isOffered(on, 3);
    await on.runCommand(command);
    const items = on.page.locator('.modal .syllabus-order li');
    await expect
      .poll(() => items.allInnerTexts())
      .toEqual([
        expect.stringMatching(/^Start with .*Rust.*\nRust$/u),
        'Maths > Sets\nSets',
        'Something else\nNames none of your courses',
      ]);
    expect(await on.page.locator('.modal b').count()).toBe(0);
    await on.page.keyboard.press('Enter');
    await expect.poll(() => titles(on)).toEqual(['Rust', 'Sets', 'Numbers']);
    await expect.poll(() => on.data()).toMatchObject({ pinned: ['Rust.md/rust', 'Maths.md/sets', 'Maths.md/numbers'] });
    expect(await on.read('Plan.md')).toBe(plan);
    await on.page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => titles(on)).toEqual(['Numbers', 'Sets', 'Rust']);
  });

  it('changes nothing where nobody agrees', async () => {
    const on = await visit();
    await isOffered(on, 3);
    await on.runCommand(command);
    await on.page.locator('.modal .syllabus-order').waitFor();
    await on.page.keyboard.press('Escape');
    await expect.poll(() => on.page.locator('.modal').count()).toBe(0);
    expect(await titles(on)).toEqual(['Numbers', 'Sets', 'Rust']);
  });
});
