import { isMark } from './mark';
import type { Remark } from './tree';

/** What nearly all tasks begin with: a common mark, one blank, and text that begins no comment. */
export const commonBox = /\[[ \w/-]\] [\w[(*]/y;

/** A box at the start of an item's text, and how long it is with the blanks behind it. Null where the text is no task. */
export function boxAt(text: string): { readonly mark: string; readonly size: number } | null {
  const box = bracketed(text);
  return box && hasVisible(text.slice(box.size)) ? box : null;
}

/** What is wrong with an item's text that was meant as a task: no finding where the intent is not plain. */
export function brokenBox(text: string): Remark['kind'] | null {
  const box = bracketed(text);
  if (box && !hasVisible(text.slice(box.size))) return 'empty-task';
  // A missing or doubled mark, or no blank behind the box; `[x](…)`, `[x][…]` and `[x]: …` are links.
  if (/^\[(?:[ x]{2,3})?\](?:[ \t]|$)/i.test(text) || /^\[[ x]\][^ \t([:]/i.test(text)) return 'not-a-task';
  return null;
}

/** A paragraph line such as `-[ ] text`: a task that lacks the blank behind its bullet. */
export function isGluedTask(line: string): boolean {
  return /^[-*+]\[[ x]\][ \t]+\S/i.test(line);
}

/** A mark in brackets with blanks or nothing behind it; `size` counts the blanks. */
function bracketed(text: string): { readonly mark: string; readonly size: number } | null {
  const match = /^\[([^[\]]{1,2})\](?:[ \t]+|$)/.exec(text);
  return match?.[1] !== undefined && isMark(match[1]) ? { mark: match[1], size: match[0].length } : null;
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
