import type { CheckedNote } from './findings';
import type { Course, Finding, NoteCourses, Resource } from './types';

/**
 * Resources that look like a course of the same sources (user guide, “Findings”), as findings by the path of the note they stand in.
 * A resource is like a course with lessons when its label or its provider says the same words as the course's title,
 * slips of the pen (`algerbra`) and short forms (`maths4ml`) forgiven. Each course is named once per note.
 */
export function similarCourses(notes: readonly NoteCourses[]): ReadonlyMap<string, readonly Finding[]> {
  const courses = notes.flatMap((note) => note.courses.filter(({ mode }) => mode === 'lessons'));
  const found = new Map<string, readonly Finding[]>();
  for (const { path, resources } of notes) {
    const findings = courses.flatMap((course): Finding[] => {
      const resource = resources.find((each) => course.path !== path && isLike(each, course));
      if (!resource) return [];
      return [{ kind: 'similar-course', line: resource.line, values: [resource.label, course.title] }];
    });
    if (findings.length > 0) found.set(path, findings);
  }
  return found;
}

/** The notes with those findings among their own, by line. */
export function withSimilarCourses(notes: readonly CheckedNote[]): readonly CheckedNote[] {
  const similar = similarCourses(notes);
  return notes.map((note) => {
    const findings = similar.get(note.path);
    return findings ? { ...note, findings: [...note.findings, ...findings].sort((a, b) => a.line - b.line) } : note;
  });
}

function isLike({ label, provider }: Resource, { title }: Course): boolean {
  const words = wordsOf(title);
  return saysSame(wordsOf(label), words) || (provider !== null && saysSame(wordsOf(provider), words));
}

/** Words between the ones that tell courses apart. */
const fillers = new Set(['a', 'an', 'and', 'by', 'course', 'in', 'of', 'the', 'with']);

/** The telling words of a title: letters and digits fall apart, as in `3Blue1Brown` and `maths4ml`. */
function wordsOf(title: string): readonly string[] {
  const words =
    title
      .normalize('NFKD')
      .toLowerCase()
      .match(/\p{L}[\p{L}\p{M}']*|\p{N}+/gu) ?? [];
  return words.filter((word) => !fillers.has(word));
}

/** Whether two titles say the same, word for word; a short form may stand for several words (`ml` for `machine learning`). */
function saysSame(long: readonly string[], short: readonly string[]): boolean {
  if (long.length === 0 || short.length === 0) return long.length === short.length && long.length > 0;
  const [word = '', ...rest] = short;
  const [first = ''] = long;
  if (isSameWord(first, word) && (rest.length === 0 ? long.length === 1 : saysSame(long.slice(1), rest))) return true;
  const initials = long
    .slice(0, word.length)
    .map((each) => each.charAt(0))
    .join('');
  if (word.length < 2 || word.length > 5 || initials !== word) return false;
  const left = long.slice(word.length);
  return rest.length === 0 ? left.length === 0 : saysSame(left, rest);
}

function isSameWord(word: string, other: string): boolean {
  return word === other || numberWords.get(other) === word || isShortFor(other, word) || isSlip(word, other);
}

/** `maths4ml`: digits that are said like words. */
const numberWords = new Map([
  ['2', 'to'],
  ['4', 'for'],
]);

/** `maths` for `mathematics`, `stats` for `statistics`: the beginning, and perhaps the last letter. */
function isShortFor(short: string, long: string): boolean {
  if (short.length < 4 || short.length >= long.length) return false;
  return long.startsWith(short) || (long.startsWith(short.slice(0, -1)) && long.endsWith(short.slice(-1)));
}

/** One letter added, dropped, changed or two swapped, in words long enough for that to be a slip. */
function isSlip(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < 5 || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a.charAt(start) === b.charAt(start)) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.charAt(a.length - 1 - end) === b.charAt(b.length - 1 - end))
    end += 1;
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  const isSwap = left.length === 2 && left.charAt(0) === right.charAt(1) && left.charAt(1) === right.charAt(0);
  return isSwap || Math.max(left.length, right.length) <= 1;
}
