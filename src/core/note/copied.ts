/**
 * The same string, which no longer holds on to the text that it was cut from. Engines keep a slice as a view of the whole; what
 * outlives its note's text would keep all of that alive.
 */
export function copied(slice: string): string {
  // Read as JSON, it also takes one byte a letter again where a single emoji elsewhere in the note made them two.
  return JSON.parse(needsEscape.test(slice) ? JSON.stringify(slice) : `"${slice}"`) as string;
}

const needsEscape = /["\\\p{Cc}]/u;
