import type { ReadonlySignal } from '@preact/signals-core';
import type { CourseLink } from '../../core/course/course-links';
import type { NoteProperty } from '../../core/course/types';
import { planFinished } from '../../core/edit/finish-link';
import { planProperty, valueFor } from '../../core/edit/set-property';
import { lineAt, linesOf } from '../../core/note/lines';
import { rulesOf, type Settings } from '../../core/settings';
import type { Words } from '../../i18n/words';
import { followed, type Decide as DecideText } from '../note-writer/decide';
import { aboutShown, type Standing } from './job';
import type { MarksWriter } from './marks-writer';
import type { Shown } from './shown';
import type { Tell } from './tell';
import { undoAction } from './undo-action';

/** Sets how something stands that has no box: by a word beside a link, or by a property. Each answers whether it stands as wished now. */
interface Markless {
  finish(shown: Shown, link: CourseLink, isDone: boolean): Promise<boolean>;
  /** Refused for what a property has no words for: all but done and open. */
  setProperty(shown: Shown, property: NoteProperty, standing: Standing): Promise<boolean>;
}

interface Parts {
  readonly settings: ReadonlySignal<Settings>;
  readonly marks: MarksWriter;
  readonly tell: Tell;
  readonly words: Words;
}

export function createMarkless({ settings, marks, tell, words }: Parts): Markless {
  const change = async (shown: Shown, standing: 'done' | 'open', decide: DecideText): Promise<boolean> => {
    const of = aboutShown(shown);
    const written = await marks.change(of, standing, decide);
    if (written?.type === 'written')
      tell.done(words.ticking.marked[standing](of.title), [undoAction(marks, of, written, words)]);
    return written !== null;
  };

  const finish: Markless['finish'] = (shown, link, isDone) => {
    const { text } = shown;
    const line = linesOf(text)[shown.line + link.line];
    const asShown = { text, markOffset: line?.from ?? 0 };
    return change(shown, isDone ? 'done' : 'open', (now, bytes, own) => {
      const ref = own.reduce(followed, asShown);
      const at = { text: ref.text, line: lineAt(linesOf(ref.text), ref.markOffset) };
      return planFinished(now, at, isDone, rulesOf(settings.value).lexicon, bytes);
    });
  };

  const setProperty: Markless['setProperty'] = async (shown, { name, value: shownValue }, standing) => {
    if (standing !== 'done' && standing !== 'open') return false;
    const value = valueFor(shownValue, standing === 'done', settings.value);
    return change(shown, standing, (now, bytes, own) => {
      // What only Syllabus changed since it was shown says what was wished before.
      const isOurs = own.at(-1)?.after === now && own.some(({ before }) => before === shown.text);
      return planProperty(now, { name, value, seen: isOurs ? null : shownValue }, bytes);
    });
  };

  return { finish, setProperty };
}
