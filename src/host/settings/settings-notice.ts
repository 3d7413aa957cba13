import { Notice } from 'obsidian';
import type { Words } from '../../i18n/words';
import type { SettingsFault } from './settings-store';

const untilClicked = 0;

/** Says what is wrong with the settings on disk; where starting afresh would help, it is offered. */
export function tellSettingsFault(fault: SettingsFault, words: Words, reset: () => Promise<boolean>): void {
  const { store } = words;
  const notice = new Notice(sentence(fault, words), untilClicked);
  if (fault.kind !== 'broken' && fault.kind !== 'unreadable') return;
  const button = notice.messageEl.createEl('button', { cls: 'syllabus-notice-button', text: store.reset });
  button.addEventListener('click', () => {
    void reset().then((done) => new Notice(done ? store.wasReset : store.resetFailed));
  });
}

function sentence(fault: SettingsFault, { store }: Words): string {
  switch (fault.kind) {
    case 'unreadable':
      return store.unreadable;
    case 'broken':
      return store.broken(fault.copy);
    case 'newer':
      return store.newer;
    case 'mended':
      return store.mended(fault.fields);
    case 'not-saved':
      return store.notSaved;
    case 'save-failed':
      return store.saveFailed;
  }
}
