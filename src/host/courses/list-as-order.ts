import { Notice, type App, type Editor, type Modal } from 'obsidian';
import { courseOrder, isOrderAt, type OrderItem } from '../../core/course/course-order';
import { readNote } from '../../core/note/read-note';
import type { Words } from '../../i18n/words';
import type { Library } from '../../library/library';
import { actionNotice } from '../action-notice';
import { ask } from '../ask';
import type { Arrangement } from './arrangement';

interface Parts {
  readonly app: App;
  readonly library: Pick<Library, 'notes'>;
  readonly arrangement: Pick<Arrangement, 'pinInOrder'>;
  readonly words: Words;
}

const toAnswer = 8_000; // milliseconds

/**
 * *Use this list as my course order*: what takes the list under the cursor as the order of the pinned courses, once it was shown which item
 * names which course. Null where there is no such list, or no course.
 */
export function useListAsOrder(
  editor: Editor,
  { app, library, arrangement, words }: Parts,
): (() => Promise<void>) | null {
  const notes = library.notes.value;
  const { line } = editor.getCursor();
  const tree = readNote(editor.getValue());
  if (notes.length === 0 || !isOrderAt(tree, line)) return null;
  return async () => {
    const { courseOrder: said, ticking } = words;
    const items = courseOrder(tree, line, notes) ?? [];
    const ids = items.flatMap(({ courses }) => courses.map(({ id }) => id));
    if (ids.length === 0) new Notice(said.nothing);
    if (ids.length === 0 || !(await askFor(app, items, words))) return;
    const run = arrangement.pinInOrder(ids);
    actionNotice(said.done(ids.length), [{ text: ticking.undo, run }], toAnswer);
  };
}

/** Shows which item names which course, and asks whether to take the order. */
function askFor(app: App, items: readonly OrderItem[], words: Words): Promise<boolean> {
  const { title, yes, how, noCourse } = words.courseOrder;
  const show = ({ contentEl }: Modal): void => {
    contentEl.createEl('p', { text: how });
    const list = contentEl.createEl('ol', 'syllabus-order');
    for (const item of items) {
      const el = list.createEl('li');
      el.createEl('bdi', { text: item.title });
      if (item.courses.length === 0) el.createDiv({ cls: 'syllabus-change-line', text: noCourse });
      for (const course of item.courses) {
        el.createDiv('syllabus-order-course').createEl('bdi', { text: course.title });
      }
    }
  };
  return ask(app, { title, yes, show }, words);
}
