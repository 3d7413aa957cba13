import { Notice, Setting } from 'obsidian';
import { planLinesAsLessons } from '../../core/builder/turn-lines';
import { countMarked, planBoxes, planNoBoxes, type Lines } from '../../core/builder/turn-list';
import type { Bytes, Plan } from '../../core/edit/plan';
import { nameToggle } from '../name-toggle';
import { marksOf, noteNow, type BuildParts } from './build-parts';
import { PlanDialog } from './plan-dialog';

/** Some lines of a note. */
interface Stretch {
  readonly path: string;
  readonly lines: Lines;
  /** Whether the user selected them; else they are the section. */
  readonly isSelected: boolean;
}

/** Shows what becomes of a list with boxes, or of selected lines of text, and turns it into lessons. */
export function openBoxesDialog(parts: BuildParts, { path, lines, isSelected }: Stretch): void {
  const { builder } = parts.words;
  const marks = marksOf(parts.settings.value);
  const note = noteNow(parts, path);
  if (!note) return;
  const asItems = (text: string, bytes: Bytes): Plan => planBoxes(text, lines, marks.open, bytes);
  const asLines = (text: string, bytes: Bytes): Plan => planLinesAsLessons(text, lines, marks, bytes);
  const utf8 = { isUtf8: true };
  const plan = isSelected && asItems(note.text, utf8).type === 'noop' ? asLines : asItems;
  if (plan(note.text, utf8).type === 'noop') {
    new Notice(builder.noList);
    return;
  }
  const done = builder.turned(note.file.basename);
  new PlanDialog(parts, {
    title: builder.toLessons,
    ask: () => undefined,
    propose: () => ({ ...note, plan, yes: builder.toLessonsYes, done }),
  }).open();
}

/** Shows what becomes of lessons without their boxes, and turns them into a plain list. */
export function openNoBoxesDialog(parts: BuildParts, { path, lines }: Stretch): void {
  const { builder } = parts.words;
  const { open } = marksOf(parts.settings.value);
  const note = noteNow(parts, path);
  if (!note) return;
  const marked = countMarked(note.text, lines, open);
  let alsoMarked = false;
  if (planNoBoxes(note.text, lines, { open, alsoMarked: true }, { isUtf8: true }).type === 'noop') {
    new Notice(builder.noBoxes);
    return;
  }
  new PlanDialog(parts, {
    title: builder.toList,
    ask: (el, changed) => {
      if (marked === 0) return;
      new Setting(el)
        .setName(builder.alsoMarked(marked))
        .setDesc(builder.alsoMarkedDesc)
        .addToggle((toggle) => {
          nameToggle(toggle, builder.alsoMarked(marked));
          toggle.setValue(alsoMarked).onChange((value) => {
            alsoMarked = value;
            changed();
          });
        });
    },
    propose: () => {
      const wish = { open, alsoMarked };
      return {
        ...note,
        plan: (text, bytes) => planNoBoxes(text, lines, wish, bytes),
        yes: builder.toListYes,
        done: builder.unturned(note.file.basename),
      };
    },
  }).open();
}
