/**
 * Whether a text may stand between the brackets of a task: any one code point but brackets, backslash, control, format, lone
 * surrogate and white space; the plain space is allowed. Reading, writing and settings ask here.
 */
export function isMark(text: string): boolean {
  return /^(?: |[^[\]\\\p{C}\p{Z}])$/u.test(text);
}
