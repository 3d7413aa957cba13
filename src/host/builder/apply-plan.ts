import type { TFile } from 'obsidian';
import type { Bytes, Plan } from '../../core/edit/plan';
import { refused } from '../../core/edit/refused';
import type { Words } from '../../i18n/words';
import type { MarksWriter } from '../ticking/marks-writer';
import type { Tell } from '../ticking/tell';

/** A change of one note as it was shown: the text that it was shown for, and how it is decided. */
export interface Proposal {
  readonly file: TFile;
  readonly text: string;
  readonly plan: (text: string, bytes: Bytes) => Plan;
  /** What the button says that does it, and what is said when it is done. */
  readonly yes: string;
  readonly done: string;
}

/** Writes what was shown, or says why not. Answers whether it stands there now. */
export type Apply = (proposal: Proposal) => Promise<boolean>;

interface Parts {
  readonly marks: Pick<MarksWriter, 'change'>;
  readonly tell: Tell;
  readonly words: Words;
}

export function createApply({ marks, tell, words }: Parts): Apply {
  return async ({ file, text: shown, plan, done }) => {
    const { path } = file;
    const about = { id: `builder ${path}`, title: file.basename, file, path };
    const written = await marks.change(about, done, (text, bytes) =>
      // What differs by its line ends alone is the same note, in the editor and on disk.
      plain(text) === plain(shown) ? plan(text, bytes) : refused('note-changed'),
    );
    if (written?.type !== 'written') return false;
    tell.done(done, [{ text: words.ticking.undo, run: () => marks.change(about, 'undo', written.undo) }]);
    return true;
  };
}

function plain(text: string): string {
  return text.replace(/^\uFEFF|\r(?=\n)/gu, '').replaceAll('\r', '\n');
}
