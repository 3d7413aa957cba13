import { Setting, type TextComponent } from 'obsidian';
import { planCourse } from '../../core/builder/start-course';
import { webAddress } from '../../core/note/address';
import { rulesOf } from '../../core/settings';
import { PathSuggester } from '../settings/path-suggester';
import { propertiesOf } from '../sources/note-facts';
import type { Proposal } from './apply-plan';
import { askLessons } from './ask-lessons';
import { marksOf, noteNow, type BuildParts } from './build-parts';
import { PlanDialog } from './plan-dialog';

/** What a new course is called, where it is taught, and the source that it comes to. */
interface Start {
  readonly title: string;
  readonly url: string;
  readonly path: string;
}

/** Asks for a course, and puts it at the end of a source. */
export function openCourseDialog(parts: BuildParts, start: Start): void {
  const { app, library, settings, words } = parts;
  const { builder, nameless } = words;
  let { title, url, path } = start;
  let lessons: ReturnType<typeof askLessons> = () => [];

  const propose = (): Proposal | string => {
    const note = noteNow(parts, path);
    if (!note) return builder.noNote;
    if (title.trim() === '') return builder.noTitle;
    if (url.trim() !== '' && !webAddress(url.trim())) return builder.noAddress;
    const rules = rulesOf(settings.value, nameless);
    const properties = propertiesOf(app.metadataCache.getFileCache(note.file));
    const home = { path, properties, rules, marks: marksOf(settings.value) };
    const draft = { title, url, lessons: lessons() };
    return {
      ...note,
      plan: (text, bytes) => planCourse({ ...home, text }, draft, bytes),
      yes: builder.startYes,
      done: builder.started(title, note.file.basename),
    };
  };
  new PlanDialog(parts, {
    title: builder.start,
    propose,
    ask: (el, changed) => {
      const addText = (setting: Setting, name: string, value: string, take: (value: string) => void): TextComponent => {
        let field: TextComponent | undefined;
        setting.setName(name).addText((text) => {
          text.inputEl.setAttr('aria-label', name);
          text.setValue(value).onChange((now) => {
            take(now);
            changed();
          });
          field = text;
        });
        return field as TextComponent;
      };
      addText(new Setting(el), builder.courseTitle, title, (now) => (title = now));
      const link = new Setting(el);
      const field = addText(link, builder.link, url, (now) => (url = now));
      link.addButton((button) =>
        button.setButtonText(builder.paste).onClick(async () => {
          url = (await navigator.clipboard.readText()).trim();
          field.setValue(url);
          changed();
        }),
      );
      const where = new Setting(el).setName(builder.note).setDesc(path);
      where.addButton((button) =>
        button.setButtonText(builder.change).onClick(() => {
          new PathSuggester(
            app,
            [...library.sources.value.keys()],
            (each) => each,
            (chosen) => {
              path = chosen;
              where.setDesc(path);
              changed();
            },
          ).open();
        }),
      );
      lessons = askLessons(parts, el, { given: '' }, changed);
    },
  }).open();
}
