import { Notice } from 'obsidian';

/** What a notice offers to do. */
export interface NoticeAction {
  readonly text: string;
  readonly run: () => unknown;
}

/** A notice with buttons; any click closes it, as everywhere in the app. `duration` is in milliseconds. */
export function actionNotice(sentence: string, actions: readonly NoticeAction[], duration?: number): Notice {
  const notice = new Notice(sentence, duration);
  if (actions.length === 0) return notice;
  const row = notice.messageEl.createDiv('syllabus-notice-actions');
  for (const { text, run } of actions) row.createEl('button', { text }).addEventListener('click', () => void run());
  return notice;
}
