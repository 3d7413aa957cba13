import type { Refusal } from '../../core/edit/refusal';

/** A sentence that names the lesson, the note, the reason and what to do. */
type RefusalWords = (lesson: string, note: string) => string;

/** What comes of every refusal that writes nothing. */
const left = (lesson: string): string => `so “${lesson}” was left as it is.`;

/** What comes of a write of which nobody knows. */
const unknown = (lesson: string): string =>
  `so it is not known whether “${lesson}” was changed. Look at the note, then try again.`;

/** Why a lesson was left as it is, and what to do. */
export const refusals = {
  'task-changed': (lesson: string, note: string) =>
    `“${lesson}” in “${note}” changed since it was shown, so it was left as it is. Look at it, then try again.`,
  'task-ambiguous': (lesson: string, note: string) =>
    `“${lesson}” stands in “${note}” more than once, and it is not clear which one is meant, so none was changed. Change it in the note.`,
  'conflict-markers': (lesson: string, note: string) =>
    `“${note}” holds the marks of an unfinished merge, ${left(lesson)} Finish the merge first.`,
  'not-utf8': (lesson: string, note: string) =>
    `“${note}” is not valid UTF-8 and writing would damage it, ${left(lesson)} Convert the note to UTF-8 first.`,
  'too-large': (lesson: string, note: string) =>
    `“${note}” is too large to track, ${left(lesson)} Split it into several notes.`,
  'line-says-more': (lesson: string, note: string) =>
    `The line “${lesson}” in “${note}” says more than its links, and a word beside them would change that, ${left(lesson)} Change it in the note.`,
  'tasks-plugin': (lesson: string, note: string) =>
    `The Tasks plugin would make something else of “${lesson}” in “${note}”, so it was left as it is. Change it in the note.`,
  'not-a-mark': (lesson: string, note: string) =>
    `The mark for “${lesson}” in “${note}” is not one character that can stand between the brackets, so nothing was changed. Choose another in the settings.`,
  'property-odd': (lesson: string, note: string) =>
    `The property cannot be changed safely in “${note}”, ${left(lesson)} Change it there.`,
  'note-changed': (lesson: string, note: string) =>
    `“${note}” changed since the preview was shown, ${left(lesson)} Look at the note, then try again.`,
  'reads-otherwise': (lesson: string, note: string) =>
    `At that place of “${note}” it would not be read as it is meant, ${left(lesson)} Choose another place.`,
  'not-mendable': (lesson: string, note: string) =>
    `Mending “${lesson}” in “${note}” would change how other lines are read, so it was left as it is. Change it in the note.`,
  'unsaved-elsewhere': (lesson: string, note: string) =>
    `“${note}” has changes in another view that are not saved yet, ${left(lesson)} Save the note first, then try again.`,
  'conflict-copy': (lesson: string, note: string) =>
    `“${note}” is a copy that syncing made, ${left(lesson)} Tick it in the note itself.`,
  'note-gone': (lesson: string, note: string) =>
    `“${note}” is no longer there, so “${lesson}” could not be changed. Bring the note back, then try again.`,
  'read-failed': (lesson: string, note: string) =>
    `“${note}” could not be read, ${left(lesson)} Check that the note opens, then try again.`,
  'write-failed': (lesson: string, note: string) =>
    `“${note}” could not be written, ${left(lesson)} Check that the disk has space and that no other program holds the note, then try again.`,
  'half-written': (lesson: string, note: string) =>
    `The disk took only a part of “${note}” when “${lesson}” was changed. Do not edit the note: restore it from file recovery first.`,
  'outcome-unknown': (lesson: string, note: string) =>
    `The disk reported an error in writing “${note}”, ${unknown(lesson)}`,
  'no-answer': (lesson: string, note: string) => `“${note}” did not answer for ten seconds, ${unknown(lesson)}`,
} satisfies Record<Refusal, unknown> & Record<string, RefusalWords>;
