import { describe, expect, it } from 'vitest';
import { en } from '../../src/i18n/en';
import { alone } from './alone';
import { data } from './course-page';
import { keys, press, selection, tabTo, tabToRow } from './keyboard';
import type { PlaygroundPage } from './playground';
import { openedPerTest } from './visits';

const { builder, commands } = en;
const course =
  '# Sets\n\n* [ ] Unions\n* [x] Orders\n\n# Maps\n\nhttps://example.org/maps\n\nhttps://example.org/more\n';

describe('whoever has no mouse, in the course builder', () => {
  const browser = openedPerTest();

  /** The note in its editor, where the command put the cursor: at its first lesson. */
  async function visit(copied: string, files: Record<string, string> = {}): Promise<PlaygroundPage> {
    const on = await browser.visit({
      files: { ...alone, 'Course.md': course, ...files },
      data: data(),
      open: 'Course.md',
    });
    await on.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await on.page.evaluate((text) => navigator.clipboard.writeText(text), copied);
    await on.runCommand(commands.nextLesson);
    await expect.poll(() => selection(on)).toBe('* [ ] Unions');
    return on;
  }
  const preview = (on: PlaygroundPage): Promise<string[]> =>
    on.page.locator('.syllabus-preview [data-new="true"] .syllabus-preview-text').allInnerTexts();

  it('inserts what was typed, what was pasted, and what a file lists', async () => {
    const on = await visit('1 Rings ..... 3\n1.1 Fields ..... 12', { 'videos.txt': '0:00 Intro\n1:30 Vectors\n' });
    // What is selected would be in the list.
    await keys(on, 'ArrowLeft');
    await on.runCommand(builder.insert);
    await tabTo(on, builder.list);
    await on.page.keyboard.type('Products');
    await press(on, builder.insertYes(1));
    const typed = course.replace('* [x] Orders\n', '* [x] Orders\n* [ ] Products\n');
    await expect.poll(() => text(on)).toBe(typed);
    await on.runCommand(builder.insert);
    await press(on, builder.paste);
    await expect.poll(() => preview(on)).toEqual(['* [ ] 1 Rings', '\t* [ ] 1.1 Fields']);
    await press(on, builder.insertYes(1));
    const pasted = typed.replace('* [ ] Products\n', '* [ ] Products\n* [ ] 1 Rings\n\t* [ ] 1.1 Fields\n');
    await expect.poll(() => text(on)).toBe(pasted);
    await on.runCommand(builder.insert);
    await tabTo(on, builder.from);
    await on.page.keyboard.type(builder.ways.file);
    await press(on, builder.chooseFile);
    await on.page.locator('.prompt-input').waitFor();
    await keys(on, 'Enter');
    await expect.poll(() => preview(on)).toEqual(['* [ ] Intro (1:30)', '* [ ] Vectors']);
    await keys(on, 'Control+Enter');
    await expect.poll(() => text(on)).toBe(pasted.replace('Fields\n', 'Fields\n* [ ] Intro (1:30)\n* [ ] Vectors\n'));
  });

  it('adds the selected links as lessons, and starts a course from a link that was copied', async () => {
    const on = await visit('https://example.org/rings');
    await keys(on, 'Control+End', 'Shift+ArrowUp', 'Shift+ArrowUp', 'Shift+ArrowUp');
    await on.runCommand(builder.addLinks);
    await press(on, builder.insertYes(2));
    const added = `${course}\n* [ ] https://example.org/maps\n* [ ] https://example.org/more\n`;
    await expect.poll(() => text(on)).toBe(added);
    await on.runCommand(builder.start);
    await tabTo(on, builder.courseTitle);
    await keys(on, 'Control+a');
    await on.page.keyboard.type('Rings');
    await press(on, builder.paste);
    await tabTo(on, builder.list);
    await on.page.keyboard.type('Ideals');
    await press(on, builder.startYes);
    await expect.poll(() => text(on)).toBe(`${added}\n# Rings\n\nhttps://example.org/rings\n\n* [ ] Ideals\n`);
  });

  it('says whether marked lessons lose their boxes, too', async () => {
    const on = await visit('');
    await keys(on, 'ArrowUp', 'ArrowUp');
    await on.runCommand(builder.toList);
    await expect.poll(() => preview(on)).toEqual(['* Unions']);
    await tabToRow(on, builder.alsoMarked(1));
    await keys(on, ' ');
    await expect.poll(() => preview(on)).toEqual(['* Unions', '* Orders']);
    await keys(on, ' ');
    await expect.poll(() => preview(on)).toEqual(['* Unions']);
    await keys(on, ' ');
    await press(on, builder.toListYes);
    await expect.poll(() => text(on)).toBe(course.replace('[ ] Unions', 'Unions').replace('[x] Orders', 'Orders'));
  });
});

/** What stands in the open editor. */
const text = (on: PlaygroundPage): Promise<string | undefined> =>
  on.page.evaluate(() => window.app.workspace.activeEditor?.editor.getValue());
