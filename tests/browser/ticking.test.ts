import { describe, expect, it } from 'vitest';
import { en } from '../../src/i18n/en';
import { alone } from './alone';
import { box, data, disk, ticked, undo, unfold, visitCourse, written } from './course-page';
import type { PlaygroundPage, Visit } from './playground';
import { isRefused, isSaidOnce } from './refused';
import { openedPerTest } from './visits';

const course = `# Sets
- [ ] Basics
    - [x] Unions
    - [ ] Exercises
- [ ] Relations
    - [ ] Exercises
    - [ ] Orders

# Maps
- [x] Exercises
- [/] Graphs
- [ ] Exercises
`;
describe('ticking in the app', () => {
  const browser = openedPerTest();

  const visit = (text = course, given: Visit = {}): ReturnType<typeof visitCourse> => visitCourse(browser, text, given);
  /** The open note as its editor has it, wherever the focus is. */
  const buffer = (on: PlaygroundPage): Promise<string | undefined> =>
    on.page.evaluate(() =>
      window.app.workspace
        .getLeavesOfType('markdown')
        .map(({ view }) => (view as unknown as { getViewData(): string }).getViewData())
        .at(0),
    );
  const inEditor = (on: PlaygroundPage, act: 'undo' | 'redo'): Promise<void> =>
    on.page.evaluate((name) => {
      const [leaf] = window.app.workspace.getLeavesOfType('markdown');
      (leaf?.view as unknown as { editor: Record<'undo' | 'redo', () => void> } | undefined)?.editor[name]();
    }, act);
  const place = (on: PlaygroundPage, line: number): Promise<void> =>
    on.page.evaluate((at) => {
      window.app.workspace.activeEditor?.editor.setCursor({ line: at, ch: 0 });
    }, line);

  it('a double click ticks once, in a row, on a card and in *Resume*', async () => {
    const { on, dashboard } = await visit();
    const tree = await unfold(dashboard, 'Maps');
    await box(tree, /^Graphs/).dblclick();
    const graphs = ticked(course, '- [/] Graphs');
    await expect.poll(() => disk(on)).toBe(graphs);
    await dashboard.getByRole('article', { name: 'Sets' }).getByRole('checkbox').first().dblclick();
    const exercises = ticked(graphs, '    - [ ] Exercises');
    await expect.poll(() => disk(on)).toBe(exercises);
    await dashboard.getByRole('button', { name: /^Done with/ }).dblclick();
    await on.page.waitForTimeout(300);
    expect(await written(on)).toHaveLength(3);
  });

  it('a click on a box does not open the note, the space bar ticks, and the box says how it stands', async () => {
    const { on, dashboard } = await visit();
    const tree = await unfold(dashboard, 'Maps');
    const row = tree.getByRole('treeitem', { name: /^Graphs/ });
    expect(await box(tree, /^Graphs, doing$/).isChecked()).toBe(false);
    await row.press(' ');
    await box(tree, /^Graphs, done$/).waitFor();
    expect(await box(tree, /^Graphs/).isChecked()).toBe(true);
    // A press that follows at once would not count, as the second click of a double click does not.
    await on.page.clock.runFor(1_000);
    await tree.getByRole('treeitem', { name: /^Graphs/ }).press(' ');
    await expect.poll(() => disk(on)).toBe(ticked(course, '- [/] Graphs', ' '));
    expect(await on.page.locator('.mod-root .cm-content').count()).toBe(0);
  });

  it('a chapter: its open lessons and itself at once, one step of undo in the editor, and a notice that offers it', async () => {
    const { on, dashboard } = await visit(course, { open: 'Course.md' });
    const tree = await unfold(dashboard, 'Sets');
    await box(tree, /^Relations/).click();
    const all = ['- [ ] Relations', '- [ ] Exercises\n    - [ ] Orders', '    - [ ] Orders'].reduce(
      (text, line) => ticked(text, line),
      course,
    );
    await expect.poll(() => buffer(on)).toBe(all);
    expect(await on.notices).toEqual(['2 lessons ticked in “Relations”.']);
    await inEditor(on, 'undo');
    expect(await buffer(on)).toBe(course);
    await inEditor(on, 'redo');
    await undo(on);
    await expect.poll(() => buffer(on)).toBe(course);
  });

  it('more than fifty lessons are ticked only after a question', async () => {
    const many = `- [ ] Chapter\n${'    - [ ] Lesson\n'.repeat(51)}`;
    const { on, dashboard } = await visit(many);
    const tree = await unfold(dashboard, 'Course');
    await box(tree, /^Chapter/).click();
    await on.page.getByRole('button', { name: 'Cancel' }).click();
    expect(await disk(on)).toBe(many);
    await box(tree, /^Chapter/).click();
    await on.page.getByRole('button', { name: 'Tick all' }).click();
    await expect.poll(() => disk(on)).toBe(many.replaceAll('[ ]', '[x]'));
  });

  it('after the last lesson of a chapter a notice offers to tick it', async () => {
    const { on, dashboard } = await visit();
    await dashboard
      .getByRole('article', { name: 'Sets' })
      .getByRole('checkbox', { name: /^Exercises/ })
      .click();
    await on.page.getByRole('button', { name: 'Tick the chapter' }).click();
    const basics = ticked(ticked(course, '    - [ ] Exercises'), '- [ ] Basics');
    await expect.poll(() => disk(on)).toBe(basics);
    expect((await on.notices)[0]).toBe('Every lesson of “Basics” is done.');
  });

  it('ticked by itself, a chapter goes with its last lesson and is opened again with it', async () => {
    const { on, dashboard } = await visit(course, { data: data({ completeChapters: 'auto' }) });
    await dashboard
      .getByRole('article', { name: 'Sets' })
      .getByRole('checkbox', { name: /^Exercises/ })
      .click();
    const basics = ticked(ticked(course, '    - [ ] Exercises'), '- [ ] Basics');
    await expect.poll(() => disk(on)).toBe(basics);
    expect(await on.notices).toEqual(['“Basics” is ticked too.']);
    const tree = await unfold(dashboard, 'Sets');
    await tree.getByRole('treeitem', { name: /^Basics/ }).press('ArrowRight');
    await box(tree, /^Exercises/).click();
    await expect.poll(() => disk(on)).toBe(course);
    expect(await written(on)).toHaveLength(2);
  });

  it('in its first two seconds it writes nothing: what was clicked is disabled until then, and written after', async () => {
    const { on, dashboard } = await visit();
    await on.page.evaluate(() => window.playground.reloadPlugin());
    await on.runCommand('Open dashboard');
    const tree = await unfold(dashboard, 'Maps');
    await box(tree, /^Graphs/).click();
    expect(await box(tree, /^Graphs, doing/).getAttribute('aria-disabled')).toBe('true');
    expect(await written(on)).toEqual([]);
    await on.page.clock.fastForward(2_000);
    await expect.poll(() => disk(on)).toBe(ticked(course, '- [/] Graphs'));
  });

  it('*Complete lesson and go on* ticks the next lesson of the course one is in, then opens the one after it', async () => {
    const { on } = await visit(course, { open: 'Course.md' });
    await place(on, 9);
    await on.runCommand('Complete lesson and go on');
    const graphs = ticked(course, '- [/] Graphs');
    await expect.poll(() => buffer(on)).toBe(graphs);
    const selection = (): Promise<string | undefined> =>
      on.page.evaluate(() => window.app.workspace.activeEditor?.editor.getSelection());
    await expect.poll(selection).toBe('- [ ] Exercises');
    await on.runCommand('Complete lesson and go on');
    await expect.poll(() => on.notices).toContainEqual('Nothing is left to do in “Maps”.');
  });

  it('refused, one stays where one is', async () => {
    const flat = '# Sets\n- [x] Unions\n- [ ] Orders\n';
    const { on, dashboard } = await visit(flat, {
      files: { ...alone, 'Course.md': flat, 'Diary.md': 'Words.\n' },
      open: 'Diary.md',
    });
    await unfold(dashboard, 'Sets');
    await on.page.evaluate(() => {
      window.playground.failNext('process', 'Course.md', 'EIO');
    });
    await on.runCommand('Complete lesson and go on');
    await isRefused(on, en.refusals['read-failed']('Orders', 'Course'));
    expect(await on.page.evaluate(() => window.app.workspace.getActiveFile()?.path)).toBe('Diary.md');
  });

  it('the commands mean the line under the cursor, also below words that are not saved yet', async () => {
    const { on } = await visit(course, { open: 'Course.md' });
    await on.editor.click();
    await on.page.keyboard.press('Control+Home');
    await on.page.keyboard.type('Typed.\n\n');
    const typed = `Typed.\n\n${course}`;
    await place(on, 8);
    await on.runCommand('Complete lesson');
    await expect.poll(() => buffer(on)).toBe(ticked(typed, '    - [ ] Orders'));
    await on.runCommand('Reopen lesson');
    await expect.poll(() => buffer(on)).toBe(typed);
    for (const [name, mark] of [
      ['Mark lesson as doing', '/'],
      ['Defer lesson', '>'],
      ['Drop lesson', '-'],
    ] as const) {
      await on.runCommand(name);
      await expect.poll(() => buffer(on)).toBe(ticked(typed, '    - [ ] Orders', mark));
    }
  });

  it('in a course that is finished nothing is offered to tick: a lesson of another course is not meant', async () => {
    const { on } = await visit(
      course.replace('[/] Graphs', '[x] Graphs').replace(/\[ \] Exercises\n$/u, '[x] Exercises\n'),
      {
        open: 'Course.md',
      },
    );
    const offered = (): Promise<string[]> =>
      on.page.evaluate(() =>
        window.app.commands
          .listCommands()
          .map(({ id }) => id.replace('syllabus:', ''))
          .filter((id) => /lesson(?!s)/u.test(id) && !id.includes('next-')),
      );
    await place(on, 0);
    await expect.poll(offered).toContain('complete-lesson');
    await place(on, 8);
    await expect.poll(offered).toEqual([]);
  });

  it('*Skip for now* goes on to another lesson, writes nothing, and lasts over a reload', async () => {
    const { on, dashboard } = await visit(course, { open: 'Course.md' });
    const sets = dashboard.getByRole('article', { name: 'Sets' });
    await on.runCommand('Skip for now');
    await sets.getByRole('button', { name: 'Next Exercises Relations' }).waitFor();
    await on.page.evaluate(() => window.playground.reloadPlugin());
    await on.runCommand('Open dashboard');
    await sets.getByRole('button', { name: 'Next Exercises Relations' }).waitFor();
    expect(await written(on)).toEqual([]);
    await on.page.evaluate(() => {
      const text = window.playground.read('Course.md') ?? '';
      window.playground.writeExternally('Course.md', text.replace('    - [ ] Exercises', '    - [/] Exercises'));
    });
    await sets.getByRole('button', { name: 'Next Exercises Basics' }).waitFor();
  });

  it('the menu of a row offers what can be done with it', async () => {
    const { on, dashboard } = await visit();
    const tree = await unfold(dashboard, 'Maps');
    await tree.getByRole('treeitem', { name: /^Graphs/ }).click({ button: 'right' });
    const items = await on.page.locator('.menu-item-title').allInnerTexts();
    expect(items.slice(0, 6)).toEqual([
      'Complete lesson',
      'Reopen lesson',
      'Defer lesson',
      'Drop lesson',
      'Skip for now',
      'Go to lesson',
    ]);
    await on.page.locator('.menu-item', { hasText: 'Defer lesson' }).click();
    await expect.poll(() => disk(on)).toBe(ticked(course, '- [/] Graphs', '>'));
  });

  it('the menu of the status bar completes the next lesson and goes on', async () => {
    const { on } = await visit(course, { open: 'Course.md' });
    await on.page.locator('.syllabus-status').click({ button: 'right' });
    await on.page.locator('.menu-item', { hasText: 'Complete lesson and go on' }).click();
    await expect.poll(() => buffer(on)).toBe(ticked(course, '    - [ ] Exercises'));
  });

  it('the next link of a course that counts links is marked with the word its note uses, and back', async () => {
    const links = '# Videos\n- https://example.org/a watched\n- https://example.org/b\n# Sets\n- [ ] One\n';
    const { on, dashboard } = await visit(links);
    await dashboard.getByRole('article', { name: 'Videos' }).getByRole('checkbox').click();
    await expect.poll(() => disk(on)).toBe(links.replace('/b', '/b watched'));
    await undo(on);
    await expect.poll(() => disk(on)).toBe(links);
  });

  it('a note with conflict markers says so, and its boxes are disabled', async () => {
    const torn = `# Sets\n<<<<<<< HEAD\n- [ ] Ours\n=======\n- [x] Theirs\n>>>>>>> x\n- [ ] Other\n`;
    const { on, dashboard } = await visit(torn);
    await dashboard.locator('.syllabus-notes').getByText('This note holds the marks of an unfinished merge.').waitFor();
    const tree = await unfold(dashboard, 'Sets');
    expect(await tree.getByRole('checkbox').first().isDisabled()).toBe(true);
    await on.runCommand('Complete lesson');
    expect(await written(on)).toEqual([]);
  });

  it('a done date is written and taken away with the tick', async () => {
    const { on, dashboard } = await visit(course, { data: data({ doneDate: 'emoji' }) });
    const tree = await unfold(dashboard, 'Maps');
    await box(tree, /^Graphs/).click();
    await expect.poll(() => disk(on)).toMatch(/^- \[x\] Graphs ✅ \d{4}-\d{2}-\d{2}$/m);
    await box(tree, /^Graphs, done/).click();
    await expect.poll(() => disk(on)).toBe(ticked(course, '- [/] Graphs', ' '));
  });

  it('where the Tasks plugin is enabled, it decides what the line becomes', async () => {
    const practice = '# Sets\r\n- [ ] Practice 🔁 every day\r\n- [ ] Odd\r\n- [ ] Last';
    const { on, dashboard } = await visit(practice);
    await on.page.evaluate(() => {
      const executeToggleTaskDoneCommand = (line: string): string => {
        if (line.includes('Odd')) return 'no task';
        const done = line.replace('[ ]', '[x]');
        return line.includes('🔁') ? `${line}\n${done} ✅ 2026-01-31` : `${done} ✅ 2026-01-31`;
      };
      const plugins = window.app.plugins.plugins as unknown as Record<string, unknown>;
      plugins['obsidian-tasks-plugin'] = { apiV1: { executeToggleTaskDoneCommand } };
    });
    const tree = await unfold(dashboard, 'Sets');
    await box(tree, /^Last/).click();
    const last = `${practice.replace('- [ ] Last', '- [x] Last')} ✅ 2026-01-31`;
    await expect.poll(() => disk(on)).toBe(last);
    const heard = await on.notices;
    await box(tree, /^Odd/).click();
    await isSaidOnce(on, en.refusals['tasks-plugin']('Odd', 'Course'), heard);
    expect(await box(tree, /^Odd, open/).isChecked()).toBe(false);
    expect(await disk(on)).toBe(last);
    await box(tree, /^Practice/).click();
    const twice = '- [ ] Practice 🔁 every day\r\n- [x] Practice 🔁 every day ✅ 2026-01-31\r\n';
    await expect.poll(() => disk(on)).toBe(last.replace('- [ ] Practice 🔁 every day\r\n', twice));
  });
});
