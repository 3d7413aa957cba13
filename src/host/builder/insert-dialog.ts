import { Setting } from 'obsidian';
import { noteTitle } from '../../core/course/courses-of';
import { planLessons } from '../../core/builder/insert-lessons';
import { countLessons, type LessonDraft } from '../../core/builder/lesson-draft';
import type { Proposal } from './apply-plan';
import { askLessons } from './ask-lessons';
import { marksOf, noteNow, type BuildParts } from './build-parts';
import { buildPlaces, PlaceSuggester, type BuildPlace } from './place';
import { PlanDialog } from './plan-dialog';

/** What is inserted: text to read lessons from, or lessons that are known already. */
interface Start {
  readonly title: string;
  readonly place: BuildPlace;
  readonly lessons:
    | { readonly given: string; readonly read?: (text: string) => readonly LessonDraft[] }
    | { readonly drafts: readonly LessonDraft[] };
}

/** Asks which lessons are to stand where, and inserts them. */
export function openInsertDialog(parts: BuildParts, { title, place: start, lessons }: Start): void {
  const { app, library, settings, words } = parts;
  const { builder } = words;
  let place = start;
  let drafts = (): readonly LessonDraft[] => ('drafts' in lessons ? lessons.drafts : []);

  const propose = (): Proposal | string => {
    const wanted = drafts();
    const note = noteNow(parts, place.path);
    if (!note) return builder.noNote;
    if (wanted.length === 0) return builder.noLessons;
    const count = countLessons(wanted);
    const marks = marksOf(settings.value);
    return {
      ...note,
      plan: (text, bytes) => planLessons(text, place.line, wanted, marks, bytes),
      yes: builder.insertYes(count),
      done: builder.inserted(count, note.file.basename),
    };
  };
  new PlanDialog(parts, {
    title,
    propose,
    ask: (el, changed) => {
      const where = new Setting(el).setName(builder.where);
      const say = (): void => {
        where.setDesc(builder.place(place.trail.join(' › '), noteTitle(place.path)));
      };
      say();
      where.addButton((button) =>
        button.setButtonText(builder.change).onClick(() => {
          new PlaceSuggester(app, buildPlaces(library.notes.value), words, (chosen) => {
            place = chosen;
            say();
            changed();
          }).open();
        }),
      );
      if ('given' in lessons) drafts = askLessons(parts, el, lessons, changed);
    },
  }).open();
}
