import type { Locator } from 'playwright';
import { describe, expect, it } from 'vitest';
import { alone } from './alone';
import { disk, undo, written } from './course-page';
import type { PlaygroundPage, Visit } from './playground';
import { openedPerTest } from './visits';

const course = `Words.\r
\r
# Sets\r
- [ ] Maps\r
    - [x] Injections\r
- [x] Graphs\r
    - [x] Paths\r
    - [ ] Cycles\r
-[ ] Trees\r
\r
[# Numbers](https://example.org/n)\r
- [xx] Primes <b>bold</b>\r
- [ ] \r
- [~] Odd\r
\r
# Sets\r
- [ ] One`;

describe('the check-up', () => {
  const browser = openedPerTest();

  async function visit(given: Visit = {}, notes: readonly string[] = ['Course.md']): Promise<PlaygroundPage> {
    const files = { ...alone, 'Course.md': course, 'Other.md': '# Other\n-[ ] a\n', 'Free.md': '-[ ] a\n' };
    const data = JSON.stringify({ version: 1, notes });
    const on = await browser.visit({ files, data, clock: true, open: 'Course.md', ...given });
    await on.page.clock.fastForward(2_000);
    return on;
  }
  const rows = (on: PlaygroundPage): Locator => on.page.locator('.syllabus-check-up .syllabus-finding');
  const row = (on: PlaygroundPage, text: string): Locator => rows(on).filter({ hasText: text });
  const deed = (on: PlaygroundPage, text: string, name: string): Locator =>
    row(on, text).getByRole('button', { name: new RegExp(`^${name}`, 'u') });
  const agree = (on: PlaygroundPage): Promise<void> =>
    on.page.locator('.modal').getByRole('button', { name: 'Change the note' }).click();
  const settings = (on: PlaygroundPage): Promise<unknown> => on.data();

  async function checked(given: Visit = {}): Promise<PlaygroundPage> {
    const on = await visit(given);
    await on.runCommand('Check this note');
    await rows(on).first().waitFor();
    return on;
  }

  it('of one note lists what is read otherwise than meant, by line, and of all notes names each', async () => {
    const on = await visit({}, ['Course.md', 'Other.md']);
    await on.runCommand('Check this note');
    await expect
      .poll(() => rows(on).locator('.syllabus-trail').allInnerTexts())
      .toEqual([4, 6, 9, 11, 12, 13, 14, 16].map((line) => `Line ${line}`));
    await on.page.getByRole('button', { name: 'All notes' }).click();
    await expect
      .poll(() => on.page.locator('.syllabus-check-up .syllabus-note-title').allInnerTexts())
      .toEqual(['Course', 'Other']);
    expect(await on.page.locator('.syllabus-check-up [role=status]').innerText()).toBe(
      '10 things to look at in 2 notes',
    );
    expect(await disk(on)).toBe(course);
  });

  it('goes to the line of a finding, and to the other place that it is about', async () => {
    const on = await checked();
    const line = (): Promise<number | undefined> =>
      on.page.evaluate(() => window.app.workspace.activeEditor?.editor.getCursor().line);
    await row(on, 'looks like a heading').locator('.syllabus-finding-text').click();
    await expect.poll(line).toBe(10);
    await deed(on, 'is also called “Sets”', 'The first one is in line 3').click();
    await expect.poll(line).toBe(2);
  });

  const fixes = [
    ['“Numbers” looks like a heading', 'Make it a heading', '[# Numbers](', '# [Numbers]('],
    ['“-[ ] Trees” looks like a task', 'Make it a task', '-[ ] Trees', '- [ ] Trees'],
    ['Primes', 'Make it a task', '[xx] Primes', '[x] Primes'],
    ['This task has no text', 'Remove the line', '- [ ] \r\n- [~]', '- [~]'],
    ['Every lesson of “Maps” is done', 'Tick the chapter', '- [ ] Maps', '- [x] Maps'],
    ['“Graphs” is ticked', 'Tick what is open', '- [ ] Cycles', '- [x] Cycles'],
    ['“Graphs” is ticked', 'Reopen the chapter', '- [x] Graphs', '- [ ] Graphs'],
  ] as const;

  it('shows for each fix the line before and after, then writes exactly that, and *Undo* takes it back', async () => {
    const on = await checked();
    const line = (text: string): string => text.replace(/\r\n.*$/su, '').trimEnd();
    for (const [text, name, was, is] of fixes) {
      await deed(on, text, name).click();
      expect(await on.page.locator('.syllabus-changes del').innerText()).toContain(line(was));
      const after = on.page.locator('.syllabus-changes ins');
      expect(await after.allInnerTexts()).toEqual(was.includes('\r') ? [] : [expect.stringContaining(is)]);
      expect(await disk(on)).toBe(course);
      await agree(on);
      await expect.poll(() => disk(on)).toBe(course.replace(was, is));
      await undo(on);
      await expect.poll(() => disk(on)).toBe(course);
      await expect.poll(() => rows(on).count()).toBe(8);
    }
  });

  it('mends all lines of a note that are meant plainly in one step, and takes them all back in one', async () => {
    const on = await checked();
    await on.page.getByRole('button', { name: 'Mend 3 lines' }).click();
    await agree(on);
    const mended = course
      .replace('-[ ] Trees', '- [ ] Trees')
      .replace('[# Numbers](', '# [Numbers](')
      .replace('[xx]', '[x]');
    await expect.poll(() => disk(on)).toBe(mended);
    await expect.poll(() => rows(on).count()).toBe(5);
    await undo(on);
    await expect.poll(() => disk(on)).toBe(course);
    await expect.poll(() => rows(on).count()).toBe(8);
  });

  it('writes nothing where nobody agrees, and shows no markup of a note', async () => {
    const on = await checked();
    await deed(on, 'Primes', 'Make it a task').press('Enter');
    expect(await on.page.locator('.syllabus-changes b, .syllabus-check-up b').count()).toBe(0);
    expect(await on.page.locator('.syllabus-changes ins').innerText()).toContain('<b>bold</b>');
    await on.page.keyboard.press('Escape');
    await expect.poll(() => on.page.locator('.modal').count()).toBe(0);
    expect(await written(on)).toEqual([]);
  });

  it('refuses with a sentence where the line changed while it was shown', async () => {
    const on = await checked();
    await deed(on, 'Trees', 'Make it a task').click();
    const now = course.replace('-[ ] Trees', '-[ ] Woods');
    await on.page.evaluate((text) => window.app.vault.adapter.write('Course.md', text), now);
    await agree(on);
    await expect.poll(() => on.notices).toContainEqual(expect.stringContaining('changed since it was shown'));
    expect(await disk(on)).toBe(now);
  });

  it('leaves the focus where the finding was that is mended', async () => {
    const on = await checked();
    await deed(on, 'Trees', 'Make it a task').press('Enter');
    await on.page.keyboard.press('Enter');
    await expect.poll(() => rows(on).count()).toBe(7);
    await expect
      .poll(() => on.page.evaluate(() => document.activeElement?.closest('.syllabus-finding')?.textContent))
      .toContain('Numbers');
  });

  it('ignores a finding until its line is another one, follows its note, and takes that back', async () => {
    const on = await checked();
    await deed(on, 'Odd', 'Ignore')
      .or(deed(on, '“~”', 'Ignore'))
      .click();
    await expect.poll(() => rows(on).count()).toBe(7);
    await on.page.clock.fastForward(2_000);
    await expect.poll(() => settings(on)).toMatchObject({ ignoredFindings: ['Course.md/unknown-mark/- [~] Odd'] });
    await on.page.evaluate(async () => {
      const file = window.app.vault.getFileByPath('Course.md');
      if (file) await window.app.vault.rename(file, 'Course 2.md');
    });
    await on.page.clock.fastForward(2_000);
    await expect.poll(() => settings(on)).toMatchObject({ ignoredFindings: ['Course 2.md/unknown-mark/- [~] Odd'] });
    await expect.poll(() => on.page.locator('.syllabus-check-up .syllabus-chip').innerText()).toBe('Only “Course 2”');
    await on.page.getByRole('button', { name: '1 ignored' }).click();
    await deed(on, '“~”', 'Look at it again').click();
    await expect.poll(() => rows(on).count()).toBe(8);
    await on.page.clock.fastForward(2_000);
    await expect.poll(() => settings(on)).toMatchObject({ ignoredFindings: [] });
    expect(await written(on)).toEqual([]);
  });

  it('opens as a page of its own, and again where it is; a note that is not tracked is not checked', async () => {
    const on = await visit({ open: 'Free.md' });
    const offered = (): Promise<string[]> =>
      on.page.evaluate(() => window.app.commands.listCommands().map(({ id }) => id));
    expect(await offered()).not.toContain('syllabus:check-note');
    await on.runCommand('Open check-up');
    await expect.poll(() => rows(on).count()).toBe(8);
    await on.runCommand('Open check-up');
    expect(await on.page.evaluate(() => window.app.workspace.getLeavesOfType('syllabus-check-up').length)).toBe(1);
  });

  it('is in the menu of a tracked note, also in that of its course in the dashboard', async () => {
    const on = await visit();
    await on.runCommand('Open dashboard');
    await on.page.getByRole('button', { name: 'More options for Sets' }).first().click();
    await on.page.locator('.menu-item', { hasText: 'Check this note' }).click();
    await expect.poll(() => rows(on).count()).toBe(8);
  });
});
