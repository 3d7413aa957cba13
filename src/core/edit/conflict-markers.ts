/** Whether a merge was left unfinished in a text. A line of `=======` alone is no sign: it may underline a heading. */
export function hasConflictMarkers(text: string): boolean {
  return /(?:^|[\r\n])(?:<{7}|>{7})(?:[ \r\n]|$)/.test(text);
}
