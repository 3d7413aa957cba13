import type { readNote } from '../../src/core/note/read-note';

type Read = typeof readNote;

const most = 100;

/**
 * Reading is a function of the text, tested elsewhere, and most of the time where plans are tried: one text is read by who makes
 * the case, by the plan and by who checks it. So the last readings are kept.
 */
export function remembering(readNote: Read): Read {
  const known = new Map<string, ReturnType<Read>>();
  return (text, before) => {
    // What is taken over from an earlier reading is for the reader to get right.
    if (before) return readNote(text, before);
    const tree = known.get(text) ?? readNote(text);
    if (known.size >= most) known.clear();
    known.set(text, tree);
    return tree;
  };
}
