import type { App, Modal } from 'obsidian';
import type { ChangedLine } from '../../core/edit/changed-lines';
import type { Words } from '../../i18n/words';
import { ask } from '../ask';

/** Shows lines of a note as they are and as they would be, and asks whether to change them. */
export function previewChange(app: App, note: string, lines: readonly ChangedLine[], words: Words): Promise<boolean> {
  const { checkUp } = words;
  const show = ({ contentEl }: Modal): void => {
    const list = contentEl.createDiv('syllabus-changes');
    for (const { line, before, after } of lines) {
      const change = list.createDiv('syllabus-change');
      change.createDiv({ cls: 'syllabus-change-line', text: checkUp.line(line + 1) });
      // Read out as what they are; the colours are for the eye.
      const side = (tag: 'del' | 'ins', name: string, text: string): void => {
        const el = change.createEl(tag, { attr: { dir: 'auto' } });
        el.createSpan({ cls: 'syllabus-spoken', text: `${name}: ` });
        el.appendText(text);
      };
      side('del', checkUp.before, before);
      if (after === null) change.createDiv({ cls: 'syllabus-change-line', text: checkUp.removed });
      else side('ins', checkUp.after, after);
    }
  };
  return ask(app, { title: checkUp.preview(note), yes: checkUp.apply, show }, words);
}
