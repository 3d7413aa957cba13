/**
 * Whether a merge was left unfinished in a text, below a byte order mark as well. A line of `=======` alone is no sign: it may
 * underline a heading.
 */
export function hasConflictMarkers(text: string): boolean {
  return /(?:^\uFEFF?|[\r\n])(?:<{7}|>{7})(?:[ \r\n]|$)/.test(text);
}
