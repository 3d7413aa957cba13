import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Plugin } from '../../docs/playground/obsidian/plugins/plugin';
import { startPlayground } from '../../docs/playground/server/server';
import { PlaygroundBrowser, type PlaygroundPage, type Visit } from './playground';
import { installProbe } from './probe';

const fixtures = resolve(import.meta.dirname, '../playground');

/** The probe writes down each event it was told of. */
type Probe = Plugin & { seen: string[][]; rewrite(path: string, from: string, to: string): Promise<void> };

describe('the playground, with a plugin it knows nothing of', () => {
  let probe: string;
  let browser: PlaygroundBrowser;
  let opened: PlaygroundPage | null = null;

  beforeAll(async () => {
    probe = await installProbe();
    browser = await PlaygroundBrowser.start({ vault: resolve(fixtures, 'vault'), plugin: probe });
  });
  afterEach(async () => {
    const errors = opened?.errors;
    const foreign = opened?.foreignRequests;
    await opened?.close();
    opened = null;
    expect(errors ?? []).toEqual([]);
    expect(foreign ?? []).toEqual([]);
  });
  afterAll(async () => {
    await browser.stop();
    await rm(probe, { recursive: true });
  });

  async function visit(given: Visit = {}): Promise<PlaygroundPage> {
    opened = await browser.visit(given);
    return opened;
  }
  const seen = (on: PlaygroundPage) =>
    on.page.evaluate(() => (window.app.plugins.plugins['probe'] as Probe).seen.map((one) => one.join(' ')));
  const forget = (on: PlaygroundPage) =>
    on.page.evaluate(() => void (window.app.plugins.plugins['probe'] as Probe).seen.splice(0));
  const openProbe = (on: PlaygroundPage) =>
    on.page.locator('.side-dock-ribbon-action[aria-label="Open probe"]').click();

  it('tells of every file before the layout is ready, and of none afterwards', async () => {
    const told = await seen(await visit());
    expect(told.filter((one) => one.startsWith('create'))).toHaveLength(5);
    expect(told.indexOf('layout-ready 4')).toBeGreaterThan(4);
    expect(told.slice(0, 5).every((one) => one.startsWith('create'))).toBe(true);
  });

  it('finds a command by a few of its letters and runs it', async () => {
    const on = await visit();
    await on.page.keyboard.press('Control+p');
    await on.page.locator('.prompt-input').fill('prgrt');
    expect(await on.page.locator('.suggestion-item.is-selected').innerText()).toBe('Probe: Greet');
    await on.page.keyboard.press('Enter');
    expect(await on.notices).toEqual(['Hello from the command']);
    expect(await on.page.locator('.notice').innerText()).toBe('Hello from the command');
  });

  it('offers neither a command that says it cannot run nor an editor’s command without an editor', async () => {
    const on = await visit();
    const offered = () => on.page.evaluate(() => window.app.commands.listCommands().map(({ id }) => id));
    expect(await offered()).not.toContain('probe:never');
    expect(await offered()).not.toContain('probe:stamp');
    await on.openNote('Other.md');
    expect(await offered()).toContain('probe:stamp');
  });

  it('picks from a fuzzy list with the arrow keys', async () => {
    const on = await visit();
    await on.runCommand('Pick a fruit');
    await on.page.keyboard.press('ArrowDown');
    await on.page.keyboard.press('Enter');
    await on.runCommand('Pick a fruit');
    await on.page.locator('.prompt-input').fill('cpie');
    await on.page.locator('.suggestion-item').click();
    expect(await on.notices).toEqual(['Picked Banana', 'Picked Cherry pie']);
  });

  it('opens a view from the ribbon and a menu with a submenu from the view', async () => {
    const on = await visit();
    await openProbe(on);
    await on.page.locator('.mod-right-split .probe-count').click({ button: 'right' });
    expect(await on.page.locator('.menu .menu-item-title').allInnerTexts()).toEqual(['Say hello', 'More']);
    await on.page.locator('.menu-item', { hasText: 'More' }).hover();
    await on.page.locator('.menu-item', { hasText: 'Deep' }).click();
    expect(await on.notices).toEqual(['Deep it is']);
    expect(await on.page.locator('.menu').count()).toBe(0);
  });

  it('shows a menu that was closed at once no second time', async () => {
    const on = await visit();
    await openProbe(on);
    await on.page.locator('.probe-count').click({ button: 'right', modifiers: ['Shift'] });
    await on.page.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
    expect(await on.page.locator('.menu').count()).toBe(0);
  });

  it('keeps a setting in data.json, hides what a rule hides, refuses what a check refuses', async () => {
    const on = await visit();
    const settings = await on.openSettings();
    expect(await on.setting('Folder').isVisible()).toBe(false);
    await on.setting('Loud').locator('.checkbox-container').click();
    await on.setting('Folder').waitFor();
    expect(await on.data()).toMatchObject({ loud: true });
    await on.setting('Name').locator('input').fill('no');
    expect(await settings.locator('.setting-item-error').innerText()).toBe('Not that one.');
    await on.setting('Name').locator('input').fill('nobody');
    await expect.poll(() => on.data()).toMatchObject({ name: 'nobody' });
    await on.setting('Note').locator('input').fill('inn');
    await on.page.locator('.suggestion-container .suggestion-item', { hasText: 'Folder/Inner.md' }).click();
    await expect.poll(() => on.data()).toMatchObject({ note: 'Folder/Inner.md' });
    await settings.locator('[aria-label="Add a word"]').click();
    await on.setting('word 1').locator('[aria-label="Delete"]').click();
    expect(await settings.locator('.setting-list-empty').innerText()).toBe('No words yet.');
    await on.setting('Advanced').click();
    await on.setting('Deep').locator('.checkbox-container').click();
    await settings.locator('.setting-page-back').click();
    expect(await on.setting('Advanced').locator('.setting-item-display-value').innerText()).toBe('on');
  });

  it('gives a plugin the data it had, and fails on data that is broken', async () => {
    const on = await visit({ data: '{"loud":true}' });
    expect(await on.page.evaluate(() => (window.app.plugins.plugins['probe'] as Probe).settings)).toMatchObject({
      loud: true,
    });
    const broken = await on.page.evaluate(async () => {
      window.playground.writeDataExternally('{"loud":');
      const plugin = window.app.plugins.plugins['probe'];
      return plugin?.loadData().then(String, (error: unknown) => (error as Error).name);
    });
    expect(broken).toBe('SyntaxError');
    expect(await seen(on)).toContain('settings-changed');
  });

  it('saves two seconds after the last key, and only then says that the note changed', async () => {
    const on = await visit({ open: 'Other.md' });
    await forget(on);
    await on.typeAtEnd('typed');
    expect((await seen(on)).filter((one) => one === 'editor-change Other.md')).toHaveLength(5);
    expect(await on.page.evaluate(() => (window.app.workspace.activeEditor as { dirty?: boolean } | null)?.dirty)).toBe(
      true,
    );
    expect(await seen(on)).not.toContain('modify Other.md');
    await expect.poll(() => seen(on), { timeout: 5000 }).toContain('resolved');
    const later = (await seen(on)).filter((one) => !one.startsWith('editor-change'));
    expect(later.map((one) => one.split(' ')[0])).toEqual(['modify', 'changed', 'resolved']);
    expect(await on.read('Other.md')).toBe('# One\n\ntext\n\n## Two\n\nmore\ntyped');
    const [write] = await on.page.evaluate(() => window.playground.writeLog());
    expect(write).toMatchObject({ path: 'Other.md', by: 'editor', kind: 'write', bytes: [26, 31] });
  });

  it('names the plugin as the writer of what it wrote, and shows it in an open editor without making that dirty', async () => {
    const on = await visit({ open: 'Other.md' });
    await on.page.evaluate(() => (window.app.plugins.plugins['probe'] as Probe).rewrite('Other.md', 'text', 'other'));
    const [write] = await on.page.evaluate(() => window.playground.writeLog());
    expect(write).toMatchObject({ path: 'Other.md', by: 'plugin', kind: 'process' });
    await expect.poll(() => on.editor.innerText()).toContain('other');
    expect(await on.page.evaluate(() => (window.app.workspace.activeEditor as { dirty?: boolean } | null)?.dirty)).toBe(
      false,
    );
  });

  it('merges what a sync brings into what is being typed', async () => {
    const on = await visit({ open: 'Other.md' });
    await on.typeAtEnd('mine');
    await on.page.evaluate(() => {
      window.playground.writeExternally('Other.md', '# Theirs\n\ntext\n\n## Two\n\nmore\n');
    });
    await expect.poll(() => on.read('Other.md'), { timeout: 5000 }).toBe('# Theirs\n\ntext\n\n## Two\n\nmore\nmine');
  });

  it('fails once where a test asked for it', async () => {
    const on = await visit();
    const outcomes = await on.page.evaluate(async () => {
      const { vault } = window.app;
      const file = vault.getFileByPath('Other.md');
      if (!file) return [];
      window.playground.failNext('process', 'Other.md', 'EIO: i/o error');
      const attempt = () =>
        vault
          .process(file, (text) => `${text}!`)
          .then(
            () => 'written',
            (error: unknown) => (error as Error).message,
          );
      return [await attempt(), await attempt()];
    });
    expect(outcomes).toEqual(['EIO: i/o error', 'written']);
  });

  it('tells of a renamed folder child by child, and never lets the cache change by it', async () => {
    const on = await visit();
    await forget(on);
    await on.page.evaluate(async () => {
      const folder = window.app.vault.getFolderByPath('Folder');
      if (folder) await window.app.fileManager.renameFile(folder, 'Moved');
      const file = window.app.vault.getFileByPath('Moved/Second.md');
      if (file) await window.app.fileManager.trashFile(file);
    });
    await on.page.waitForTimeout(100);
    expect(await seen(on)).toEqual([
      'rename Moved Folder',
      'rename Moved/Inner.md Folder/Inner.md',
      'rename Moved/Second.md Folder/Second.md',
      'deleted Moved/Second.md',
      'delete Moved/Second.md',
    ]);
    expect(await on.page.evaluate(() => window.app.metadataCache.getCache('Moved/Inner.md')?.listItems?.length)).toBe(
      1,
    );
  });

  it('opens a link at its heading, and in another tab when asked', async () => {
    const on = await visit({ open: 'Welcome.md' });
    await on.page.evaluate(() => window.app.workspace.openLinkText('Other#Two', 'Welcome.md', 'tab'));
    expect(await on.page.locator('.mod-root .workspace-tab-header').count()).toBe(2);
    expect(await on.page.evaluate(() => window.app.workspace.activeEditor?.editor.getCursor().line)).toBe(4);
    expect(await on.page.locator('.cm-line.is-flashing').innerText()).toBe('## Two');
    expect((await seen(on)).at(-1)).toBe('file-open Other.md');
  });

  it('renders a note to read, with the plugin’s processors, and ticks its tasks', async () => {
    const on = await visit({ open: 'Welcome.md' });
    await on.runCommand('Toggle reading view');
    expect(await on.page.locator('.block-language-probe .probe-block').innerText()).toBe('SHOUT');
    expect(await on.page.locator('em.probe-em').innerText()).toBe('emphasis');
    await on.page.locator('.task-list-item-checkbox').first().click();
    await expect.poll(() => on.read('Welcome.md')).toContain('- [x] First');
  });

  it('lets a plugin add to the menu of a file', async () => {
    const on = await visit();
    await on.page.locator('.nav-file-title', { hasText: 'Other' }).click({ button: 'right' });
    await on.page.locator('.menu-item', { hasText: 'Probe this' }).click();
    expect(await on.notices).toEqual(['Probed Other.md']);
  });

  it('has nothing left of a plugin that was disabled, and gives its view back when it returns', async () => {
    const on = await visit();
    await openProbe(on);
    await on.page.locator('.probe-count').click();
    await on.page.evaluate(() => {
      window.playground.disablePlugin();
    });
    await on.page.locator('.pane-empty').waitFor();
    expect(await on.page.evaluate(() => window.playground.leftovers())).toEqual({});
    expect(await on.page.locator('[class*="probe"]').count()).toBe(0);
    await on.page.evaluate(() => window.playground.enable());
    expect(await on.page.locator('.probe-count').innerText()).toBe('Counted 1');
  });

  it('loads a build that came meanwhile, under the same address', async () => {
    const on = await visit();
    const status = () => on.page.locator('.status-bar').innerText();
    expect(await status()).toBe('probing');
    const main = join(probe, 'main.js');
    const built = await readFile(main, 'utf8');
    await writeFile(main, built.replaceAll('probing', 'probing anew'));
    await on.page.evaluate(() => window.playground.reloadPlugin());
    await expect.poll(status).toBe('probing anew');
    await writeFile(main, built);
  });

  it('has as many nodes after ten reloads as after one', async () => {
    const on = await visit();
    await openProbe(on);
    const nodes = () =>
      on.page.evaluate(async () => {
        await window.playground.reloadPlugin();
        await sleep(50);
        return window.playground.counts();
      });
    const first = await nodes();
    for (let time = 0; time < 9; time++) await nodes();
    expect(await nodes()).toEqual(first);
  });

  it('opens a popout with a document and classes of its own', async () => {
    const on = await visit();
    const answers = await on.page.evaluate(async () => {
      const leaf = window.app.workspace.getLeaf('window');
      await leaf.setViewState({ type: 'probe-view', active: true });
      const { containerEl } = leaf.view;
      return [
        containerEl.doc !== document,
        containerEl.win !== window,
        containerEl.instanceOf(HTMLElement),
        leaf.getRoot() !== window.app.workspace.rootSplit,
      ];
    });
    expect(answers).toEqual([true, true, true, true]);
  });

  it('is light or dark, and on a phone has drawers and no status bar', async () => {
    const dark = await visit({ theme: 'dark' });
    const background = (on: PlaygroundPage) => on.page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(await background(dark)).toBe('rgb(30, 30, 30)');
    expect(await dark.page.locator('.status-bar').innerText()).toBe('probing');
    await dark.close();
    const phone = await visit({ layout: 'phone' });
    expect(await background(phone)).toBe('rgb(255, 255, 255)');
    expect(await phone.page.locator('body.is-mobile.is-phone').count()).toBe(1);
    expect(await phone.page.locator('.status-bar').count()).toBe(0);
    await phone.page.locator('.mobile-navbar [aria-label="Files"]').click();
    await openProbe(phone);
    expect(await phone.page.locator('.workspace-drawer.mod-right .probe-count').isVisible()).toBe(true);
  });

  it('writes to the folder when it was started so, in the order of the edits', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'playground-'));
    await writeFile(join(folder, 'Note.md'), 'one\n');
    const writing = await startPlayground({ vault: folder, plugin: probe, write: true, port: 0 });
    const on = await browser.visit({}, writing.address);
    await on.page.evaluate(async () => {
      const { vault } = window.app;
      const note = vault.getFileByPath('Note.md');
      if (!note) return;
      await vault.append(note, 'two\n');
      await vault.createFolder('Sub');
      await vault.rename(note, 'Sub/Moved.md');
      await vault.process(note, (text) => text.toUpperCase());
    });
    await expect.poll(() => readFile(join(folder, 'Sub/Moved.md'), 'utf8').catch(() => '')).toBe('ONE\nTWO\n');
    expect((await readdir(folder)).sort()).toEqual(['Sub']);
    await on.close();
    await writing.close();
    await rm(folder, { recursive: true });
  });

  it('lets no page of another name read the notes, and refuses changes where it was not asked to write', async () => {
    const { address } = browser.server;
    const page = await fetch(address);
    expect(page.headers.get('content-security-policy')).toContain("script-src 'self';");
    expect(page.headers.get('content-security-policy')).not.toContain('unsafe-eval');
    const changes = await fetch(`${address}changes`, {
      method: 'POST',
      headers: { origin: address.slice(0, -1) },
      body: '{}',
    });
    expect(changes.status).toBe(404);
  });
});
