import { previewOf } from '../../core/builder/preview';
import type { Edit } from '../../core/edit/edit';
import type { Words } from '../../i18n/words';

/** More lines than this nobody checks one by one. */
const most = 200;

/** Draws what will stand where, line by line as the note will have it; with null nothing. */
export function drawPreview(
  el: HTMLElement,
  change: { readonly text: string; readonly edits: readonly Edit[] } | null,
  { builder }: Words,
): void {
  el.empty();
  if (!change) return;
  const lines = previewOf(change.text, change.edits);
  // A stretch that scrolls must be reached by the keyboard, too.
  const list = el.createEl('ol', {
    cls: 'syllabus-preview',
    attr: { 'aria-label': builder.preview, tabindex: '0' },
  });
  let before: number | null = null;
  for (const { line, raw, isNew } of lines.slice(0, most)) {
    const row = list.createEl('li', { cls: 'syllabus-preview-line', attr: { 'data-new': String(isNew) } });
    if (before !== null && line > before + 1) row.addClass('syllabus-preview-gap');
    row.createSpan({ cls: 'syllabus-preview-number', text: String(line + 1), attr: { 'aria-hidden': 'true' } });
    row.createSpan({ cls: 'syllabus-preview-text', text: raw, attr: { dir: 'auto' } });
    before = line;
  }
  const left = lines.length - most;
  if (left > 0) el.createDiv({ cls: 'syllabus-builder-status', text: builder.moreLines(left) });
}
