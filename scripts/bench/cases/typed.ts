import { isDeepStrictEqual } from 'node:util';
import { timed } from '../measure';
import { noteSets, vaultCourses } from '../notes';
import { cold, warm } from '../syllabus';
import { typingIn, type Keystroke } from '../typing';
import { filledLibrary, lookAt } from '../vault-library';
import { lezerWhileTyping } from '../yardsticks';
import type { Case, Figures } from './case';

const typedNotes = ['seed', '8KB', 'study-list', '1MB', 'seeds-1MB'];

/** One typed character: text in, new model out. */
export function typedCases(): Case[] {
  const notes = noteSets().filter(({ name }) => typedNotes.includes(name));
  return [
    ...notes.flatMap(({ name, texts }) => [
      { name: `typed/${name}/syllabus`, measure: () => typeInto(texts()[0] ?? '') },
      { name: `typed/${name}/lezer`, measure: () => typeWithLezer(texts()[0] ?? '') },
    ]),
    { name: 'typed/vault/syllabus', measure: typeIntoVault },
  ];
}

function typeInto(note: string): Figures {
  const type = typingIn(note);
  let text = note;
  let model = cold(text);
  const times = timed(
    () => {
      model = warm(model, text);
    },
    () => {
      ({ text } = type());
    },
  );
  // A quick wrong answer is no measurement.
  if (!isDeepStrictEqual(model.courses, cold(text).courses))
    throw new Error('Typing led to other courses than reading');
  return { ...times };
}

function typeWithLezer(note: string): Figures {
  const type = typingIn(note);
  const read = lezerWhileTyping(note);
  let keystroke: Keystroke = { text: note, at: 0 };
  return {
    ...timed(
      () => read(keystroke),
      () => {
        keystroke = type();
      },
    ),
  };
}

/** One character in one of the 500 sources, until the dashboard could be drawn again. */
function typeIntoVault(): Figures {
  const notes = vaultCourses();
  const library = filledLibrary(notes);
  lookAt(library);
  const { path, text: note } = notes[notes.length >> 1] ?? { path: '', text: '' };
  const type = typingIn(note);
  let text = note;
  return {
    ...timed(
      () => {
        library.rewrite(path, text);
        return lookAt(library);
      },
      () => {
        ({ text } = type());
      },
    ),
  };
}
