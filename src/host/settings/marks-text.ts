import type { Meaning } from '../../core/course/types';
import { isMark } from '../../core/note/mark';
import type { Settings } from '../../core/settings';

type Marks = Settings['marks'];

/** The meanings whose marks a user may choose; the blank always means open. */
export const chosenMeanings = ['done', 'doing', 'dropped', 'deferred', 'important', 'question'] as const;
export type ChosenMeaning = (typeof chosenMeanings)[number];

/** The marks of a meaning as the user edits them: with blanks between them. */
export function marksText(marks: Marks, meaning: Meaning): string {
  return marks
    .filter(([, meant]) => meant === meaning)
    .map(([mark]) => mark)
    .join(' ');
}

export type MarksReading =
  | { readonly kind: 'marks'; readonly marks: Marks }
  | { readonly kind: 'not-a-mark'; readonly text: string }
  | { readonly kind: 'two-meanings'; readonly mark: string };

/** The marks with those of one meaning replaced by what the user wrote; refused where one is no mark or means two things. */
export function withMarksText(marks: Marks, meaning: ChosenMeaning, text: string): MarksReading {
  const others = marks.filter(([, meant]) => meant !== meaning);
  const written = [...new Set(text.split(/\s+/u).filter((mark) => mark !== ''))];
  for (const mark of written) {
    if (!isMark(mark)) return { kind: 'not-a-mark', text: mark };
    if (others.some(([other]) => other === mark)) return { kind: 'two-meanings', mark };
  }
  // They stay where they were, so that a control set to what it shows leaves the file as it is.
  const place = marks.findIndex(([, meant]) => meant === meaning);
  const at = place === -1 ? others.length : place;
  const chosen = written.map((mark) => [mark, meaning] as const);
  return { kind: 'marks', marks: [...others.slice(0, at), ...chosen, ...others.slice(at)] };
}
