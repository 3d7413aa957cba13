import { describe, expect, it } from 'vitest';
import { alone } from './alone';
import type { PlaygroundPage } from './playground';
import { openedPerTest } from './visits';

const browser = openedPerTest();

/** A dashboard of one note, and all windows that the page wants to open. */
async function dashboardOf(text: string): Promise<{ on: PlaygroundPage; opened: () => Promise<string[]> }> {
  const files = { ...alone, 'A.md': text, 'Part [1].md': 'Words.\n' };
  const on = await browser.visit({ files, data: JSON.stringify({ version: 1, notes: ['A.md'] }) });
  await on.page.evaluate(() => {
    const opened: string[] = [];
    window.open = (url) => {
      opened.push(String(url));
      return null;
    };
    Object.assign(window, { opened });
  });
  await on.runCommand('Open dashboard');
  await on.page.getByRole('article', { name: 'A', exact: true }).waitFor();
  return { on, opened: () => on.page.evaluate(() => (window as unknown as { opened: string[] }).opened) };
}

const press = (on: PlaygroundPage, name: string): Promise<void> =>
  on.page.locator('.syllabus-resume').getByRole('button', { name, exact: true }).click();

describe('the button for what a lesson opens', () => {
  it('opens the page in the browser, at the address as the note has it, and names the host', async () => {
    const { on, opened } = await dashboardOf('# A\n- [ ] [Limits](https://www.youtube.com/watch?v=1&t=90)\n');
    await press(on, 'Open www.youtube.com');
    expect(await opened()).toEqual(['https://www.youtube.com/watch?v=1&t=90']);
  });

  it('asks first where the address may be taken for another one, under its true host', async () => {
    const { on, opened } = await dashboardOf('# A\n- [ ] [Bank](https://bank.example@evil.example/)\n');
    await press(on, 'Open evil.example');
    await expect.poll(() => on.page.locator('.modal').innerText()).toContain('Open evil.example?');
    expect(await opened()).toEqual([]);
    await on.page.locator('.modal').getByRole('button', { name: 'Open', exact: true }).click();
    await expect.poll(opened).toEqual(['https://bank.example@evil.example/']);
  });

  it('opens a note of the vault in the app, escaped or not, and makes none that is not there', async () => {
    const { on, opened } = await dashboardOf('# A\n- [ ] [Part](Part%20%5B1%5D.md)\n- [ ] [[Gone]]\n');
    await press(on, 'Open Part%20%5B1%5D.md');
    await expect.poll(() => on.page.evaluate(() => window.app.workspace.getActiveFile()?.path)).toBe('Part [1].md');
    await on.page.locator('.syllabus-resume').getByRole('button', { name: /^Skip/u }).click();
    await press(on, 'Open Gone');
    await expect.poll(() => on.page.locator('.notice').allInnerTexts()).toContain('“Gone” is no longer there.');
    expect(await on.page.evaluate(() => window.app.vault.getFileByPath('Gone.md'))).toBeNull();
    expect(await opened()).toEqual([]);
  });

  it('is not there where a lesson opens nothing, or nothing that may be opened', async () => {
    const { on } = await dashboardOf('# A\n- [ ] [Run](javascript:alert(1)) and [this](file:///etc/passwd)\n');
    expect(await on.page.locator('.syllabus-open').count()).toBe(0);
  });
});
