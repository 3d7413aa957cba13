import { describe, expect, it } from 'vitest';
import { en } from '../../src/i18n/en';
import { alone } from './alone';
import { data, disk, undo, visitCourse } from './course-page';
import type { PlaygroundPage, Visit } from './playground';
import { openedPerTest } from './visits';

const { builder } = en;
const course = '# Sets\n\n* [ ] Unions\n* [x] Orders\n\n# Maps\n\nhttps://example.org/maps\n\n1. Kernels\n2. Images\n';

describe('the course builder', () => {
  const browser = openedPerTest();

  const visit = (text = course, given: Visit = {}): ReturnType<typeof visitCourse> =>
    visitCourse(browser, text, { open: 'Course.md', ...given });
  /** Every line of the open note as its editor has it. */
  const buffer = (on: PlaygroundPage): Promise<string | undefined> =>
    on.page.evaluate(() =>
      window.app.workspace
        .getLeavesOfType('markdown')
        .map(({ view }) => (view as unknown as { getViewData(): string }).getViewData())
        .at(0),
    );
  const select = (on: PlaygroundPage, from: number, to = from, ch = 0): Promise<void> =>
    on.page.evaluate(
      ([first, last, end]) => {
        window.app.workspace.activeEditor?.editor.setSelection({ line: first, ch: 0 }, { line: last, ch: end });
      },
      [from, to, ch] as const,
    );
  const undoInEditor = (on: PlaygroundPage): Promise<void> =>
    on.page.evaluate(() => {
      const [leaf] = window.app.workspace.getLeavesOfType('markdown');
      (leaf?.view as unknown as { editor: Record<'undo', () => void> } | undefined)?.editor.undo();
    });
  const button = (on: PlaygroundPage, name: string): ReturnType<PlaygroundPage['page']['getByRole']> =>
    on.page.getByRole('dialog').getByRole('button', { name, exact: true });
  const preview = (on: PlaygroundPage): Promise<string[]> =>
    on.page.locator('.syllabus-preview [data-new="true"] .syllabus-preview-text').allInnerTexts();

  it('*Insert lessons* shows what will stand where, writes exactly that, and one step takes it back', async () => {
    const { on } = await visit();
    await select(on, 2);
    await on.runCommand(builder.insert);
    await on.page.getByLabel(builder.list).fill('Products\n\tProofs\n[Graphs](https://a.b/c) (12:34)');
    const lines = ['* [ ] Products', '\t* [ ] Proofs', '* [ ] [Graphs](https://a.b/c) (12:34)'];
    expect(await preview(on)).toEqual(lines);
    await button(on, builder.insertYes(2)).click();
    const built = course.replace('* [x] Orders\n', `* [x] Orders\n${lines.join('\n')}\n`);
    await expect.poll(() => buffer(on)).toBe(built);
    expect(await on.page.getByRole('dialog').count()).toBe(0);
    expect(await on.notices).toEqual([builder.inserted(2, 'Course')]);
    await undoInEditor(on);
    expect(await buffer(on)).toBe(course);
  });

  it('by a pattern, into a section of a note that is not open, with its line ends; the notice takes it back', async () => {
    const windows = course.replaceAll('\n', '\r\n');
    const files = { ...alone, 'Course.md': windows, 'Diary.md': 'Words.\n' };
    const { on } = await visit(windows, { files, open: 'Diary.md' });
    await on.runCommand(builder.insert);
    await button(on, builder.change).click();
    await on.page.locator('.prompt-input').fill('Maps');
    await on.page.keyboard.press('Enter');
    await on.page.getByLabel(builder.from).selectOption({ label: builder.ways.pattern });
    await on.page.getByLabel(builder.last, { exact: true }).fill('2');
    await button(on, builder.insertYes(2)).click();
    await expect.poll(() => disk(on)).toBe(`${windows}3. [ ] Lecture 1\r\n4. [ ] Lecture 2\r\n`);
    await undo(on);
    await expect.poll(() => disk(on)).toBe(windows);
  });

  it('a list from a text file of the vault, and from the clipboard', async () => {
    const files = { ...alone, 'Course.md': course, 'videos.txt': '0:00 Intro\n1:30 Vectors\n' };
    const { on } = await visit(course, { files });
    await on.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await on.page.evaluate(() => navigator.clipboard.writeText('1 Rings ..... 3\n1.1 Fields ..... 12'));
    await on.runCommand(builder.insert);
    await button(on, builder.paste).click();
    await expect.poll(() => preview(on)).toEqual(['* [ ] 1 Rings', '\t* [ ] 1.1 Fields']);
    await on.page.getByLabel(builder.from).selectOption({ label: builder.ways.file });
    await button(on, builder.chooseFile).click();
    await on.page.keyboard.press('Enter');
    await expect.poll(() => preview(on)).toEqual(['* [ ] Intro (1:30)', '* [ ] Vectors']);
    await on.page.keyboard.press('Escape');
    expect(await buffer(on)).toBe(course);
  });

  it('*Add links as lessons* takes each of the links that are selected, once', async () => {
    const links =
      '- https://example.org/a\r\n- Read [Kernels](https://example.org/b)\r\n- https://www.example.org/a/\r\n';
    const { on } = await visit(`# Maps\r\n${links}\r\n# Sets\r\n- [ ] One\r\n`);
    await select(on, 1, 4);
    await on.runCommand(builder.addLinks);
    await button(on, builder.insertYes(2)).click();
    const added = '- [ ] https://example.org/a\r\n- [ ] [Read Kernels](https://example.org/b)\r\n';
    await expect.poll(() => disk(on)).toBe(`# Maps\r\n${links}${added}\r\n# Sets\r\n- [ ] One\r\n`);
  });

  it('a list turns into lessons and back, byte by byte', async () => {
    const { on } = await visit();
    await select(on, 5);
    await on.runCommand(builder.toLessons);
    expect(await preview(on)).toEqual(['1. [ ] Kernels', '2. [ ] Images']);
    await button(on, builder.toLessonsYes).click();
    await expect.poll(() => buffer(on)).toBe(course.replace('1. ', '1. [ ] ').replace('2. ', '2. [ ] '));
    await on.runCommand(builder.toList);
    await button(on, builder.toListYes).click();
    await expect.poll(() => buffer(on)).toBe(course);
  });

  it('selected lines of text turn into lessons in their place', async () => {
    const text = '# Book\n\n1 Sets .... 3\n1.1 Unions .... 5\n\nThe end.\n';
    const { on } = await visit(text);
    await select(on, 2, 3, 5);
    await on.runCommand(builder.toLessons);
    await button(on, builder.toLessonsYes).click();
    await expect.poll(() => buffer(on)).toBe('# Book\n\n- [ ] 1 Sets\n\t- [ ] 1.1 Unions\n\nThe end.\n');
    await undoInEditor(on);
    expect(await buffer(on)).toBe(text);
  });

  it('what is ticked keeps its box unless it is given away', async () => {
    const { on } = await visit();
    await select(on, 0);
    await on.runCommand(builder.toList);
    expect(await preview(on)).toEqual(['* Unions']);
    await on.page.getByLabel(builder.alsoMarked(1)).click();
    expect(await preview(on)).toEqual(['* Unions', '* Orders']);
    await button(on, builder.toListYes).click();
    await expect.poll(() => buffer(on)).toBe(course.replace('[ ] Unions', 'Unions').replace('[x] Orders', 'Orders'));
  });

  it('*Start a course from a link* takes the link of the line, and the course stands at the end', async () => {
    const { on, dashboard } = await visit();
    await select(on, 7);
    await on.runCommand(builder.start);
    await on.page.getByLabel(builder.courseTitle).fill('More *maps*');
    await on.page.getByLabel(builder.list, { exact: true }).fill('One\nTwo');
    await button(on, builder.startYes).click();
    const more = '\n# More \\*maps\\*\n\nhttps://example.org/maps\n\n* [ ] One\n* [ ] Two\n';
    await expect.poll(() => buffer(on)).toBe(course + more);
    await dashboard.getByRole('article', { name: 'More *maps*' }).waitFor();
  });

  it('a note that changed behind the preview is not written, the dialog stays, and code is no place for lessons', async () => {
    const files = { ...alone, 'Course.md': course, 'Diary.md': 'Words.\n' };
    const { on } = await visit(course, { files, open: 'Diary.md' });
    await on.runCommand(builder.insert);
    await button(on, builder.change).click();
    await on.page.locator('.prompt-input').fill('Sets');
    await on.page.keyboard.press('Enter');
    await on.page.getByLabel(builder.list).fill('New');
    await on.page.evaluate((text) => {
      window.playground.writeExternally('Course.md', `Typed.\n\n${text}`);
    }, course);
    await button(on, builder.insertYes(1)).click();
    await expect.poll(() => on.notices).toEqual([en.refusals['note-changed']('Course', 'Course')]);
    expect(await disk(on)).toBe(`Typed.\n\n${course}`);
    await button(on, en.ticking.cancel).click();
    const { on: other } = await visit('# Sets\n```\ncode\n', { data: data() });
    await other.runCommand(builder.insert);
    await other.page.getByLabel(builder.list).fill('New');
    await other.page.getByText(en.refusals['reads-otherwise']('Course', 'Course')).waitFor();
    expect(await button(other, builder.insertYes(1)).isDisabled()).toBe(true);
  });
});
