import type { Notice } from 'obsidian';
import type { Words } from '../../i18n/words';
import { actionNotice, type NoticeAction } from '../action-notice';
import { refusalSentence } from '../note-writer/refusal-sentence';
import type { WriteRefusal } from '../note-writer/written';

/** What is said about ticking. */
export interface Tell {
  /** A refusal, at most every three seconds: a click that is repeated is not scolded twice, and the newest one counts. */
  refused(reason: WriteRefusal, lesson: string, path: string): void;
  /** Something that was done, with what can be done about it; it takes the place of the one said before. */
  done(sentence: string, actions: readonly NoticeAction[]): void;
  /** Takes back what is still shown: after the plugin its buttons must do nothing any more. */
  end(): void;
}

// Milliseconds.
const quiet = 3_000;
const toAnswer = 8_000;

export function createTell(words: Words, now: () => number): Tell {
  let complaint: { readonly notice: Notice; readonly at: number } | null = null;
  let news: Notice | null = null;
  return {
    refused(reason, lesson, path) {
      const sentence = refusalSentence(words, reason, { lesson, note: path.replace(/\.md$/u, '') });
      const isShown = complaint?.notice.messageEl.isConnected === true && now() - complaint.at < quiet;
      if (complaint && isShown) complaint.notice.setMessage(sentence);
      else complaint = { notice: actionNotice(sentence, [], toAnswer), at: now() };
    },
    done(sentence, actions) {
      news?.hide();
      news = actionNotice(sentence, actions, toAnswer);
    },
    end() {
      news?.hide();
    },
  };
}
