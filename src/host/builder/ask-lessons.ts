import { Setting, type App, type TFile } from 'obsidian';
import { draftsFromFile, draftsFromPasted, lessonFiles } from '../../core/builder/drafts-from-file';
import { draftsFromPattern, type Pattern } from '../../core/builder/drafts-from-pattern';
import type { LessonDraft } from '../../core/builder/lesson-draft';
import type { ImportFault } from '../../core/import/imported';
import type { Words } from '../../i18n/words';
import { PathSuggester } from '../settings/path-suggester';

/** What stands in the list at first, and how a list is read. */
interface Given {
  readonly given: string;
  readonly read?: (text: string) => readonly LessonDraft[];
}

const ways = ['text', 'pattern', 'file'] as const;

/** Asks which lessons are meant: pasted or typed, counted by a pattern, or listed in a file of the vault. Gives what is meant by now. */
export function askLessons(
  { app, words: { builder, importing } }: { readonly app: App; readonly words: Words },
  el: HTMLElement,
  { given, read = draftsFromPasted }: Given,
  changed: () => void,
): () => readonly LessonDraft[] {
  let way: (typeof ways)[number] = 'text';
  let text = given;
  let pattern: Pattern = { line: builder.patternGiven, from: 1, to: 10, step: 1 };
  let listed: { readonly path: string; readonly drafts: readonly LessonDraft[] | ImportFault } | null = null;

  new Setting(el).setName(builder.from).addDropdown((dropdown) => {
    dropdown
      .addOptions(Object.fromEntries(ways.map((each) => [each, builder.ways[each]])))
      .setValue(way)
      .onChange((value) => {
        way = ways.find((each) => each === value) ?? way;
        draw();
        changed();
      });
    dropdown.selectEl.setAttr('aria-label', builder.from);
  });
  const fields = el.createDiv();

  const drawText = (): void => {
    const setting = new Setting(fields)
      .setName(builder.list)
      .setDesc(builder.listDesc)
      .setClass('syllabus-builder-list');
    setting.addTextArea((area) => {
      area.setValue(text).onChange((value) => {
        text = value;
        changed();
      });
      area.inputEl.setAttrs({ 'aria-label': builder.list, rows: '6' });
      setting.addButton((button) =>
        button.setButtonText(builder.paste).onClick(async () => {
          text = await navigator.clipboard.readText();
          area.setValue(text);
          changed();
        }),
      );
    });
  };
  const drawNumber = (name: string, key: 'from' | 'to' | 'step', into: HTMLElement): void => {
    new Setting(into).setName(name).addText((field) => {
      field.inputEl.type = 'number';
      field.inputEl.setAttr('aria-label', name);
      field.setValue(String(pattern[key])).onChange((value) => {
        pattern = { ...pattern, [key]: value.trim() === '' ? NaN : Number(value) };
        changed();
      });
    });
  };
  const drawPattern = (): void => {
    new Setting(fields)
      .setName(builder.pattern)
      .setDesc(builder.patternDesc)
      .addText((field) => {
        field.inputEl.setAttr('aria-label', builder.pattern);
        field.setValue(pattern.line).onChange((line) => {
          pattern = { ...pattern, line };
          changed();
        });
      });
    const numbers = fields.createDiv('syllabus-builder-numbers');
    drawNumber(builder.first, 'from', numbers);
    drawNumber(builder.last, 'to', numbers);
    drawNumber(builder.step, 'step', numbers);
  };
  const drawFile = (): void => {
    const setting = new Setting(fields).setName(builder.file);
    const say = (): void => {
      setting.setDesc(listed?.path ?? builder.fileDesc);
      setting.setErrorMessage(typeof listed?.drafts === 'string' ? importing.faults[listed.drafts] : null);
    };
    say();
    setting.addButton((button) =>
      button.setButtonText(builder.chooseFile).onClick(() => {
        const files = app.vault.getFiles().filter(({ extension }) => lessonFiles.has(extension.toLowerCase()));
        const read = async (file: TFile): Promise<void> => {
          listed = { path: file.path, drafts: draftsFromFile(await app.vault.cachedRead(file), file.extension) };
          say();
          changed();
        };
        const paths = files.map(({ path }) => path);
        new PathSuggester(
          app,
          paths,
          (path) => path,
          (path) => {
            const file = app.vault.getFileByPath(path);
            if (file) void read(file);
          },
        ).open();
      }),
    );
  };
  const draw = (): void => {
    fields.empty();
    if (way === 'text') drawText();
    else if (way === 'pattern') drawPattern();
    else drawFile();
  };
  draw();
  return () => {
    if (way === 'text') return read(text);
    return way === 'pattern' ? draftsFromPattern(pattern) : typeof listed?.drafts === 'object' ? listed.drafts : [];
  };
}
