/**
 * The same string, which no longer holds on to the text that it was cut from. Engines keep a slice as a view of the whole; what
 * outlives its note's text would keep all of that alive.
 */
export function copied(slice: string): string {
  return ` ${slice}`.slice(1);
}
