import type { Box, Remark } from './tree';

/** Any one code point but brackets, backslash, control, format, lone surrogate and white space; the plain space is allowed. */
const box = /^\[( |[^[\]\\\p{C}\p{Z}])\][ \t]+/u;

/** A box at the start of an item's text, and how long it is with the blanks behind it. Null where the text is no task. */
export function boxAt(text: string): { readonly mark: string; readonly size: number } | null {
  const match = box.exec(text);
  const mark = match?.[1];
  if (!match || mark === undefined || !hasVisible(text.slice(match[0].length))) return null;
  return { mark, size: match[0].length };
}

/** What is wrong with an item's text that was meant as a task: no finding where the intent is not plain. */
export function brokenBox(text: string): Remark['kind'] | null {
  const match = /^\[(?: |[^[\]\\\p{C}\p{Z}])\](?:[ \t]+|$)/u.exec(text);
  if (match && !hasVisible(text.slice(match[0].length))) return 'empty-task';
  // A missing or doubled mark, or no blank behind the box; `[x](…)`, `[x][…]` and `[x]: …` are links.
  if (/^\[(?:[ x]{2,3})?\](?:[ \t]|$)/i.test(text) || /^\[[ x]\][^ \t([:]/i.test(text)) return 'not-a-task';
  return null;
}

/** A paragraph line such as `-[ ] text`: a task that lacks the blank behind its bullet. */
export function isGluedTask(line: string): boolean {
  return /^[-*+]\[[ x]\][ \t]+\S/i.test(line);
}

/** Offsets of a box that starts at `from` in the note. */
export function boxFrom(from: number, mark: string): Box {
  return { mark, markOffset: from + 1 };
}

/** Comments show nothing: those that begin a text are passed over. One that is not closed on its line is text. */
function hasVisible(text: string): boolean {
  let rest = text.trimStart();
  while (rest.startsWith('<!--')) {
    const end = rest.indexOf('-->');
    if (end < 0) return true;
    rest = rest.slice(end + 3).trimStart();
  }
  return /[^\s\p{C}]/u.test(rest);
}
