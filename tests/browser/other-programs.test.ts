import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startPlayground, type RunningPlayground } from '../../docs/playground/server/server';
import { defaults } from '../../docs/playground/server/options';
import { en } from '../../src/i18n/en';
import { box, data, unfold } from './course-page';
import { PlaygroundBrowser, type PlaygroundPage, type Visit } from './playground';
import { isRefused } from './refused';

const course = '# Sets\n- [ ] Unions\n- [ ] Orders\n';

describe('a vault’s folder that other programs write to, too', () => {
  let browser: PlaygroundBrowser;
  let folder: string;
  let server: RunningPlayground;
  let on: PlaygroundPage;
  let dashboard: Locator;

  beforeAll(async () => {
    browser = await PlaygroundBrowser.start();
  });
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'playground-'));
    await writeFile(join(folder, 'Course.md'), course);
    server = await startPlayground({ ...defaults, vault: folder, write: true, port: 0 });
  });
  afterEach(async () => {
    await on.close();
    await server.close();
    await rm(folder, { recursive: true });
  });
  afterAll(async () => {
    await browser.stop();
  });

  async function visit(given: Visit = {}): Promise<Locator> {
    on = await browser.visit({ data: data(), ...given }, server.address);
    await on.page.evaluate(async () => {
      await window.app.workspace.ensureSideLeaf('syllabus-dashboard', 'right', { reveal: true });
    });
    dashboard = on.page.locator('.syllabus-leaf');
    await on.page.waitForTimeout(2_000); // So long nothing is written after the start.
    return unfold(dashboard, 'Sets');
  }
  const onDisk = (path = 'Course.md') => readFile(join(folder, path), 'utf8').catch(() => null);
  const edit = (text: string) => writeFile(join(folder, 'Course.md'), text);
  const log = () =>
    on.page.evaluate(() => window.playground.writeLog().map(({ by, kind, path }) => [by, kind, path].join(' ')));
  /** From here on the page hears nothing, as if the edit came in the same moment as the click. */
  const deaf = () => on.page.route('**/entry.json?*', (route) => route.abort(), { times: 1 });

  it('shows what was edited there, then ticks: both changes are there', async () => {
    const tree = await visit();
    await edit(`${course}- [ ] Theirs\n`);
    await box(tree, /^Theirs, open/).waitFor();
    await box(tree, /^Orders/).click();
    await expect.poll(() => onDisk()).toBe('# Sets\n- [ ] Unions\n- [x] Orders\n- [ ] Theirs\n');
    await on.page.waitForTimeout(300);
    // The page's own writing is no news to it.
    expect(await log()).toEqual(['outside write Course.md', 'plugin process Course.md']);
    expect(on.errors).toEqual([]);
  });

  it('ticks in the text that lies there, also when the page has not heard of it', async () => {
    const tree = await visit();
    await deaf();
    await edit(`Theirs\n\n${course}`);
    await on.page.waitForTimeout(500);
    expect(await on.read('Course.md')).toBe(course);
    await box(tree, /^Orders/).click();
    await expect.poll(() => onDisk()).toBe('Theirs\n\n# Sets\n- [ ] Unions\n- [x] Orders\n');
    await box(tree, /^Orders, done/).waitFor();
    expect(await log()).toEqual(['outside write Course.md', 'plugin process Course.md']);
  });

  it('writes nothing for a lesson that is no longer there, and shows the text that is', async () => {
    const tree = await visit();
    await deaf();
    await edit('# Sets\n- [ ] Unions\n');
    await on.page.waitForTimeout(500);
    await box(tree, /^Orders/).click();
    await isRefused(on, en.refusals['task-changed']('Orders', 'Course'));
    expect(await onDisk()).toBe('# Sets\n- [ ] Unions\n');
    expect(await log()).toEqual(['outside write Course.md']);
  });

  it('merges what came with what is being typed, heard of or not', async () => {
    await visit({ open: 'Course.md' });
    await on.typeAtEnd('mine');
    await edit(`Heard\n${course}`);
    await expect.poll(() => on.editor.innerText()).toContain('Heard');
    await expect.poll(() => onDisk()).toBe(`Heard\n${course}mine`);
    // The page hears of its own writing first: that is not what it is to be deaf to.
    await on.page.waitForTimeout(500);
    await on.typeAtEnd(' too');
    await deaf();
    await edit(`Unheard\nHeard\n${course}mine`);
    await expect.poll(() => onDisk()).toBe(`Unheard\nHeard\n${course}mine too`);
    await expect.poll(() => on.editor.innerText()).toContain('Unheard');
  });

  it('takes notes that come, go and move for what the app would take them', async () => {
    await visit();
    await on.page.evaluate(() => {
      const { vault } = window.app;
      const told: string[] = [];
      for (const name of ['create', 'delete', 'modify', 'rename'] as const)
        vault.on(name, (file: { path: string }) => void told.push(`${name} ${file.path}`));
      Object.assign(window, { told });
    });
    const told = () => on.page.evaluate(() => (window as unknown as { told: string[] }).told);
    await mkdir(join(folder, 'Sub'));
    await rename(join(folder, 'Course.md'), join(folder, 'Sub/Moved.md'));
    await expect.poll(told).toEqual(['delete Course.md', 'create Sub', 'create Sub/Moved.md']);
    await rm(join(folder, 'Sub'), { recursive: true });
    await expect.poll(async () => (await told()).slice(3).sort()).toEqual(['delete Sub', 'delete Sub/Moved.md']);
  });
});
