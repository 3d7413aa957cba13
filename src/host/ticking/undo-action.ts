import type { Words } from '../../i18n/words';
import type { NoticeAction } from '../action-notice';
import type { Written } from '../note-writer/written';
import type { About } from './job';
import type { MarksWriter } from './marks-writer';

/** The button that takes back what was written, wherever the note is by then. */
export function undoAction(
  { change }: Pick<MarksWriter, 'change'>,
  of: About,
  { file, undo }: Extract<Written, { readonly type: 'written' }>,
  { ticking }: Words,
): NoticeAction {
  return { text: ticking.undo, run: () => change({ ...of, file }, 'undo', undo) };
}
