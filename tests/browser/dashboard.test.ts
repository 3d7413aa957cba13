import type { Locator } from 'playwright';
import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../src/core/settings';
import { alone } from './alone';
import type { PlaygroundPage, Visit } from './playground';
import { openedPerTest } from './visits';

const maths = `# 3blue 1 brown

## linear algebra
- [x] Vectors
- [ ] Cramer's rule
    - [ ] What is Cramer's rule?
    - [x] Geometric explanation
- [x] Change of basis

# khan academy
https://www.khanacademy.org/math/calculus done
https://www.khanacademy.org/math/linear-algebra

# stats110
- [x] Lecture 1
- [ ] Lecture 2
- [ ] Lecture 3
`;
const vault = { ...alone, 'Maths.md': maths, 'Diary.md': 'Nothing to learn here.\n' };

describe('the dashboard in the app', () => {
  const browser = openedPerTest();

  const visit = (given: Visit = {}): Promise<PlaygroundPage> => browser.visit({ files: vault, ...given });
  const openDashboard = async (on: PlaygroundPage): Promise<Locator> => {
    await on.page
      .getByRole('button', { name: 'Open dashboard' })
      .or(on.page.getByLabel('Open dashboard'))
      .first()
      .click();
    const dashboard = on.page.locator('.syllabus-leaf');
    await dashboard.waitFor();
    return dashboard;
  };
  const tracked = async (given: Visit = {}): Promise<{ on: PlaygroundPage; dashboard: Locator; status: Locator }> => {
    const on = await visit(given);
    const dashboard = await openDashboard(on);
    await dashboard.getByRole('button', { name: 'Track Maths' }).click();
    await dashboard.getByRole('article').first().waitFor();
    return { on, dashboard, status: on.page.locator('.syllabus-status') };
  };
  const selection = (on: PlaygroundPage): Promise<string | undefined> =>
    on.page.evaluate(() => window.app.workspace.activeEditor?.editor.getSelection());
  const counts = (dashboard: Locator): Promise<string[]> =>
    dashboard.locator('.syllabus-course-head .syllabus-count').allInnerTexts();

  it('offers the note that looks like a course and, a click later, shows its numbers everywhere', async () => {
    const { on, dashboard, status } = await tracked();
    expect(await dashboard.getByRole('article').evaluateAll((cards) => cards.length)).toBe(3);
    expect(await counts(dashboard)).toEqual(['3/4 · 75 %', '1/2 links · 50 %', '1/3 · 33 %']);
    expect(await status.innerText()).toBe("3blue 1 brown 75 % · What is Cramer's rule?");
    await expect.poll(() => on.data(), { timeout: 4_000 }).toMatchObject({ version: 1, notes: ['Maths.md'] });
    expect(await on.read('Maths.md')).toBe(maths);
  });

  it('a tick typed into the note changes sidebar and status bar', async () => {
    const { on, dashboard, status } = await tracked({ open: 'Maths.md' });
    await on.editor.click();
    await on.page.evaluate(() => {
      window.app.workspace.activeEditor?.editor.setSelection({ line: 5, ch: 7 }, { line: 5, ch: 8 });
    });
    await on.page.keyboard.type('x');
    // The app saves, and tells, two seconds after the last key.
    await expect.poll(() => counts(dashboard), { timeout: 6_000 }).toContain('4/4 · 100 %');
    await expect.poll(() => status.innerText()).toBe('3blue 1 brown 100 %');
    expect(await dashboard.getByRole('progressbar', { name: '3blue 1 brown' }).getAttribute('aria-valuetext')).toBe(
      '4 of 4 lessons done, 100 percent',
    );
  });

  it('*Next lesson* opens the note with the lesson selected and in view: of the course one is in, else of the queue', async () => {
    const { on } = await tracked({ open: 'Diary.md' });
    await on.runCommand('Next lesson');
    await expect.poll(() => selection(on)).toBe("    - [ ] What is Cramer's rule?");
    expect(await on.page.locator('.cm-line', { hasText: "What is Cramer's rule?" }).isVisible()).toBe(true);
    await on.page.evaluate(() => {
      window.app.workspace.activeEditor?.editor.setCursor({ line: 14, ch: 0 });
    });
    await on.runCommand('Next lesson');
    await expect.poll(() => selection(on)).toBe('- [ ] Lecture 2');
  });

  it('the status bar follows the cursor, and its click goes on there', async () => {
    const { on, status } = await tracked({ open: 'Maths.md' });
    await on.editor.click();
    await on.page.keyboard.press('Control+End');
    await expect.poll(() => status.innerText()).toBe('stats110 33 % · Lecture 2');
    await status.click();
    await expect.poll(() => selection(on)).toBe('- [ ] Lecture 2');
    await status.click({ button: 'right' });
    expect(await on.page.locator('.menu-item-title').allInnerTexts()).toEqual([
      'Complete lesson and go on',
      "3blue 1 brown 75 % · What is Cramer's rule?",
      'khan academy 50 % links · khanacademy.org/math/linear-algebra',
    ]);
    await on.page.locator('.menu-item').nth(1).click();
    await expect.poll(() => selection(on)).toBe("    - [ ] What is Cramer's rule?");
  });

  it('where nothing is left anywhere, the status bar has no menu instead of an empty one', async () => {
    const on = await visit({
      files: { ...alone, 'Done.md': '# Done\n- [x] a\n' },
      data: '{"version":1,"notes":["Done.md"]}',
    });
    const status = on.page.locator('.syllabus-status');
    await expect.poll(() => status.innerText()).toBe('Done 100 %');
    // The page's menus show nothing when they are empty; one that was made at all takes the click for itself.
    const isTaken = await status.evaluate(
      (el) => !el.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true })),
    );
    expect(isTaken).toBe(false);
  });

  it('*Next lesson in another course* searches all courses and opens the one chosen', async () => {
    const { on } = await tracked();
    await on.runCommand('Next lesson in another course');
    await on.page.locator('.prompt-input').fill('stats');
    await on.page.keyboard.press('Enter');
    await expect.poll(() => selection(on)).toBe('- [ ] Lecture 2');
  });

  it('a number shows what is left behind it, what was skipped first, to search by chapter and to go to', async () => {
    const { on, dashboard } = await tracked();
    const titles = (): Promise<string[]> => on.page.locator('.prompt .suggestion-title').allInnerTexts();
    await dashboard.getByRole('button', { name: '1/3 · 33 %, 2 left' }).click();
    expect(await titles()).toEqual(['Lecture 2', 'Lecture 3']);
    await on.page.locator('.prompt-input').fill('3');
    await on.page.keyboard.press('Enter');
    await expect.poll(() => selection(on)).toBe('- [ ] Lecture 3');
    await dashboard.getByRole('button', { name: '4/7 · 57 %, 3 left' }).click();
    expect(await titles()).toEqual(["What is Cramer's rule?", 'Lecture 2', 'Lecture 3']);
    expect(await on.page.locator('.prompt .suggestion-flair').allInnerTexts()).toEqual(['Skipped']);
    await on.page.locator('.prompt-input').fill('linear');
    await expect.poll(titles).toEqual(["What is Cramer's rule?"]);
    await on.page.keyboard.press('Escape');
    await on.runCommand('What is left');
    await expect.poll(titles).toEqual(['Lecture 2', 'Lecture 3']);
  });

  it('what is left of a note is that of its courses, what is left of all notes is that of them all, links apart', async () => {
    const files = {
      ...alone,
      'A.md': '# A\n- [ ] a\n\n# Links\nhttps://example.org/1 done\nhttps://example.org/2\n',
      'B.md': '# B\n- [ ] b\n- [x] done\n\n# C\n- [ ] c\n',
    };
    const on = await visit({ files, data: '{"version":1,"notes":["A.md","B.md"]}' });
    const dashboard = await openDashboard(on);
    const behind = async (number: string): Promise<string[]> => {
      await dashboard.getByRole('button', { name: number, exact: true }).first().click();
      const titles = await on.page.locator('.prompt .suggestion-title').allInnerTexts();
      await on.page.keyboard.press('Escape');
      return titles;
    };
    expect(await behind('1/4 · 25 %, 3 left')).toEqual(['b', 'a', 'c']);
    expect(await behind('1/3 · 33 %, 2 left')).toEqual(['b', 'c']);
    expect(await behind('0/1 · 0 %, 1 left')).toEqual(['a']);
    expect(await behind('1/2 links · 50 %, 1 left')).toEqual(['example.org/2']);
  });

  it('a row of the tree opens its line, the keys fold and walk, and what is unfolded stays so after a reload', async () => {
    const { on, dashboard } = await tracked();
    await dashboard.getByRole('button', { name: 'Show the lessons of 3blue 1 brown' }).click();
    const tree = dashboard.getByRole('tree', { name: '3blue 1 brown' });
    expect(await tree.getByRole('treeitem').count()).toBe(4);
    await tree.getByRole('treeitem', { name: /^Cramer's rule/ }).focus();
    for (const key of ['ArrowRight', 'ArrowDown', 'ArrowDown', 'Enter']) await on.page.keyboard.press(key);
    await expect.poll(() => selection(on)).toBe('    - [x] Geometric explanation');
    await on.page.evaluate(() => window.playground.reloadPlugin());
    await on.runCommand('Open dashboard');
    await expect.poll(() => tree.getByRole('treeitem').count()).toBe(6);
    expect(JSON.stringify(await on.data())).not.toContain('toggled');
  });

  it('on a phone a chapter says its chip and its fraction in one line, and its box is 44 pixels wide and high', async () => {
    const ready = '# Sets\n- [ ] Relations\n    - [x] Orders\n    - [x] Graphs\n- [ ] Maps\n';
    const on = await visit({
      layout: 'phone',
      files: { ...alone, 'Sets.md': ready },
      data: '{"version":1,"notes":["Sets.md"]}',
    });
    await on.runCommand('Open dashboard');
    const dashboard = on.page.locator('.syllabus-leaf');
    await dashboard.getByRole('button', { name: 'Show the lessons of Sets' }).click();
    const row = dashboard.getByRole('treeitem', { name: /^Relations Ready to tick/ });
    expect((await row.boundingBox())?.height).toBe(44);
    const { width, height } = (await row.locator('.syllabus-box').boundingBox()) ?? { width: 0, height: 0 };
    expect([width, height]).toEqual([44, 44]);
  });

  it('Mod and the middle button open a row in another tab', async () => {
    const { on, dashboard } = await tracked({ open: 'Diary.md' });
    const tabs = (): Promise<number> =>
      on.page.evaluate(() => {
        let leaves = 0;
        window.app.workspace.iterateRootLeaves(() => {
          leaves += 1;
        });
        return leaves;
      });
    const title = dashboard.getByRole('button', { name: 'stats110', exact: true });
    await title.click({ modifiers: ['Control'] });
    await expect.poll(tabs).toBe(2);
    await title.click({ button: 'middle' });
    await expect.poll(tabs).toBe(3);
    await title.click();
    await expect.poll(() => selection(on)).toBe('# stats110');
    expect(await tabs()).toBe(3);
  });

  it('a renamed note stays tracked, a deleted one is gone, and without notes the status bar is hidden', async () => {
    const { on, dashboard, status } = await tracked();
    await on.page.evaluate(async () => {
      const { vault: files, fileManager } = window.app;
      const file = files.getFileByPath('Maths.md');
      if (file) await fileManager.renameFile(file, 'Mathematics.md');
    });
    await expect.poll(() => on.data(), { timeout: 4_000 }).toMatchObject({ notes: ['Mathematics.md'] });
    expect(await counts(dashboard)).toEqual(['3/4 · 75 %', '1/2 links · 50 %', '1/3 · 33 %']);
    await on.page.evaluate(async () => {
      const { vault: files, fileManager } = window.app;
      const file = files.getFileByPath('Mathematics.md');
      if (file) await fileManager.trashFile(file);
    });
    await dashboard.getByRole('region', { name: 'Track your first course' }).waitFor();
    expect(await status.isVisible()).toBe(false);
    await expect.poll(() => on.data(), { timeout: 4_000 }).toMatchObject({ notes: [] });
  });

  it('*Track this note* and *Stop tracking this note* are offered one at a time, and never write the note', async () => {
    const on = await visit({ open: 'Diary.md' });
    const offered = (): Promise<string[]> =>
      on.page.evaluate(() =>
        window.app.commands
          .listCommands()
          .map(({ id }) => id)
          .filter((id) => id.startsWith('syllabus:') && id.includes('track')),
      );
    expect(await offered()).toEqual(['syllabus:track-note']);
    await on.runCommand('Track this note');
    await expect.poll(offered).toEqual(['syllabus:stop-tracking-note']);
    await expect.poll(() => on.data(), { timeout: 4_000 }).toMatchObject({ notes: ['Diary.md'] });
    await on.runCommand('Stop tracking this note');
    await expect.poll(offered).toEqual(['syllabus:track-note']);
    await expect.poll(() => on.data(), { timeout: 4_000 }).toMatchObject({ notes: [], ignored: [] });
    expect(await on.read('Diary.md')).toBe(vault['Diary.md']);
  });

  it('a note that cannot be read is named, and the others are shown', async () => {
    const on = await visit({
      data: '{"version":1,"notes":["Maths.md","Diary.md"]}',
      enable: false,
    });
    await on.page.evaluate(async () => {
      window.playground.failNext('read', 'Diary.md', 'EIO');
      await window.playground.enable(undefined, false);
    });
    const dashboard = await openDashboard(on);
    await dashboard.getByRole('button', { name: '“Diary.md” could not be read' }).waitFor();
    expect(await counts(dashboard)).toHaveLength(3);
  });

  it('fifty reloads leave no listener, timer or element behind', async () => {
    // No note is open: an editor has listeners of its own, which come and go when it likes.
    const { on } = await tracked();
    const [second, last, left] = await on.page.evaluate(async () => {
      const { app, playground } = window;
      playground.disablePlugin();
      const reload = async (): Promise<Record<string, number>> => {
        await playground.enable(undefined, false);
        await app.workspace.ensureSideLeaf('syllabus-dashboard', 'right');
        playground.disablePlugin();
        return { ...playground.counts() };
      };
      await reload();
      const early = await reload();
      for (let n = 2; n < 49; n += 1) await reload();
      return [early, await reload(), playground.leftovers()];
    });
    expect(last).toEqual(second);
    expect(left).toEqual({});
    expect(await on.page.locator('[class*="syllabus-"]').count()).toBe(0);
  });
});

describe('settings that are damaged', () => {
  const browser = openedPerTest();

  it.each([
    ['broken JSON', '{"version":1,"notes":["Maths.md"', 'are damaged'],
    ['conflict markers', '<<<<<<< HEAD\n{"version":1}\n=======\n{"version":1}\n>>>>>>> x', 'are damaged'],
    ['an array', '[]', 'are damaged'],
    ['null', 'null', 'could not read its settings'],
    ['nothing', '', 'could not read its settings'],
    ['a later version', '{"version":999,"future":{"a":1}}', 'later version'],
  ])('%s: a sentence, the plugin goes on, and nothing is written over it', async (_, data, sentence) => {
    const on = await browser.visit({ files: vault, data, open: 'Maths.md' });
    await expect.poll(() => on.notices).toContainEqual(expect.stringContaining(sentence) as string);
    await on.runCommand('Track this note');
    await expect.poll(() => on.page.locator('.syllabus-status').innerText()).toContain('3blue 1 brown 75 %');
    await on.page.waitForTimeout(1_500);
    await on.page.evaluate(() => {
      window.playground.disablePlugin();
    });
    expect(await on.page.evaluate(() => window.playground.data())).toBe(data);
    const copies = await on.page.evaluate(() =>
      window.playground
        .files()
        .filter((path) => path.includes('data.broken-'))
        .map((path) => window.playground.read(path)),
    );
    expect(copies).toEqual(sentence === 'are damaged' ? [data] : []);
    expect(on.errors).toEqual([]);
    await on.close();
  });

  it('reset keeps a copy and saves every setting by its name again', async () => {
    const on = await browser.visit({ files: vault, data: '{', open: 'Maths.md' });
    await on.page.getByRole('button', { name: 'Reset settings' }).click();
    await expect.poll(() => on.data().catch(() => null)).toEqual({ version: 1, ...defaultSettings });
    await on.runCommand('Track this note');
    await expect.poll(() => on.data(), { timeout: 4_000 }).toMatchObject({ notes: ['Maths.md'] });
    await on.close();
  });

  it('a change from outside is taken over and not written back', async () => {
    const on = await browser.visit({ files: vault, data: '{"version":1}' });
    await on.page.evaluate(() => {
      window.playground.writeDataExternally('{"zz":1,"notes":["Maths.md"],"version":1}');
    });
    await expect.poll(() => on.page.locator('.syllabus-status').innerText()).toContain('3blue 1 brown');
    await on.page.waitForTimeout(1_500);
    expect(await on.page.evaluate(() => window.playground.data())).toBe('{"zz":1,"notes":["Maths.md"],"version":1}');
    await on.close();
  });

  it('notes and folders are added and taken off in the settings', async () => {
    const on = await browser.visit({ files: vault, data: '{"version":1}' });
    const settings = await on.openSettings();
    await settings.getByLabel('Add a note').click();
    await on.page.locator('.prompt-input').fill('Maths');
    await on.page.keyboard.press('Enter');
    await expect.poll(() => on.data(), { timeout: 4_000 }).toMatchObject({ notes: ['Maths.md'] });
    await expect.poll(() => on.page.locator('.syllabus-status').innerText()).toContain('3blue 1 brown');
    await on.setting('Maths.md').getByLabel('Delete').click();
    await settings.getByLabel('Add a folder').click();
    await on.page.locator('.prompt-input').fill('Whole vault');
    await on.page.keyboard.press('Enter');
    await expect.poll(() => on.data(), { timeout: 4_000 }).toMatchObject({ notes: [], folders: ['/'] });
    expect(await settings.innerText()).toContain('Whole vault');
    await on.close();
  });

  it('the settings are drawn, and what is typed there counts', async () => {
    const on = await browser.visit({ files: vault, data: '{"version":1,"notes":["Maths.md"]}', open: 'Maths.md' });
    await on.openSettings();
    await on.setting('Counting').click();
    await on.setting('What is counted').locator('select').selectOption('chapters');
    await expect.poll(() => on.page.locator('.syllabus-status').innerText()).toContain('66 %');
    await expect.poll(() => on.data(), { timeout: 4_000 }).toMatchObject({ counted: 'chapters' });
    await on.close();
  });
});
