/** What is handed to every function of a dictionary, so that languages can be compared; lists, numbers and titles in turn. */
const attempts: readonly (readonly unknown[])[] = [
  ['ALPHA', 'BETA', 60],
  [3, 5, 60],
  ['ALPHA', 3],
  [['ALPHA', 'BETA']],
  ['ALPHA', 'done'],
  [3, 'ALPHA'],
];

/** What is heard of a function that cannot say these values. */
export const notTaken = 'not taken';

/** Every sentence of a dictionary by its name, and what its functions say. A value that one does not take is passed over. */
export function spoken(words: object, above = ''): ReadonlyMap<string, readonly string[]> {
  const all = new Map<string, readonly string[]>();
  for (const [key, value] of Object.entries(words) as [string, unknown][]) {
    const name = above + key;
    if (typeof value === 'string') all.set(name, [value]);
    else if (typeof value === 'function')
      all.set(
        name,
        attempts.map((values) => said(value as (...values: never[]) => unknown, values)),
      );
    else for (const [below, sentences] of spoken(value as object, `${name}.`)) all.set(below, sentences);
  }
  return all;
}

function said(say: (...values: never[]) => unknown, values: readonly unknown[]): string {
  try {
    return String(say(...(values as never[])));
  } catch {
    return notTaken;
  }
}
