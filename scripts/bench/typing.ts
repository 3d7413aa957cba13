import { randomFrom } from './random';

/** A note after one character was typed at the offset `at` (UTF-16). */
export interface Keystroke {
  readonly text: string;
  readonly at: number;
}

/** How many characters are typed at one place before going to another. */
const burst = 8;

/** Somebody typing at the ends of tasks, a few letters here, then a few there. Each call is one more keystroke. */
export function typingIn(note: string): () => Keystroke {
  const random = randomFrom(note.length);
  let text = note;
  let at = 0;
  let left = 0;
  return () => {
    if (left === 0) {
      at = endOfTaskFrom(text, random.from(0, text.length));
      left = burst;
    }
    left -= 1;
    const keystroke = { text: inserted(text, at, 'a'), at };
    text = keystroke.text;
    at += 1;
    return keystroke;
  };
}

/** The end of the next line with a box; from the note's start where none follows. */
function endOfTaskFrom(text: string, from: number): number {
  const box = /^[ \t]*[-*] \[.\] [^\r\n]*/gm;
  box.lastIndex = text.indexOf('\n', from) + 1;
  const found = box.exec(text) ?? box.exec(text);
  if (!found) throw new Error('Nobody can type at a task of a note without tasks');
  return found.index + found[0].length;
}

/** Joined, not added up: an editor hands over one flat string, and V8 would hand over two strings and a promise. */
function inserted(text: string, at: number, letter: string): string {
  return [text.slice(0, at), letter, text.slice(at)].join('');
}
