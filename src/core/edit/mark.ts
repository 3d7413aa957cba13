/** Whether a text may stand between the brackets of a task: one code point that reading accepts as a mark. */
export function isMark(text: string): boolean {
  return /^(?: |[^[\]\\\p{C}\p{Z}])$/u.test(text);
}
