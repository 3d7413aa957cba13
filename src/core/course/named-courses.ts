import { isLink, type Link } from '../note/inline';
import { normalised } from './identity';
import { createLikeness } from './likeness';
import { lineTitle, type ReadLine } from './line';
import { addressKey } from './same-address';
import { saysSame, wordsOf } from './title-words';
import type { Course, NoteCourses, Resource } from './types';

/** Words by which a course may be named. */
interface Name {
  readonly words: readonly string[];
  readonly course: Course;
}

/** The longest name that is looked for, in words. */
const longest = 12;

/**
 * Says which courses a line names, in order: by a link that leads to one or to something in one, or by words that say the same as its title or
 * as a link in it. A link of a list of resources names the course that it looks like.
 */
export function namesOf(notes: readonly NoteCourses[]): (line: ReadLine) => readonly Course[] {
  const courses = notes.flatMap((note) => note.courses);
  const known = [...courses.flatMap(linksIn), ...linksLike(notes)];
  const addresses = new Map<string, Course>();
  for (const { target, course } of known) {
    const key = addressKey(target);
    if (!addresses.has(key)) addresses.set(key, course);
  }
  const titles = courses.map((course): Name => ({ words: wordsOf(course.title), course }));
  // A label of one word is said of too much.
  const labels = known.map(({ label, course }): Name => ({ words: wordsOf(label), course }));
  const names = [...titles, ...labels.filter(({ words }) => words.length > 1)];
  return (line) => {
    const linked = line.inlines.filter(isLink).flatMap((link) => {
      return link.type === 'wikilink' ? inNote(link, notes) : (addresses.get(addressKey(link.target)) ?? []);
    });
    return [...new Set([...linked, ...saidIn(wordsOf(lineTitle(line)), names)])];
  };
}

interface KnownLink extends Pick<Resource, 'label' | 'target'> {
  readonly course: Course;
}

function linksIn(course: Course): readonly KnownLink[] {
  const own = course.link === null ? [] : [{ label: course.title, target: course.link, course }];
  return [...own, ...course.resources.filter(({ attachment }) => !attachment).map((link) => ({ ...link, course }))];
}

function linksLike(notes: readonly NoteCourses[]): readonly KnownLink[] {
  return [...createLikeness()(notes)].map(([link, course]) => ({ ...link, course }));
}

/** `[[Note#Course]]` is that course, `[[Note]]` all courses of the note. */
function inNote({ target }: Link, notes: readonly NoteCourses[]): readonly Course[] {
  const [path = '', ...headings] = target.split('#');
  const name = normalised(path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/i, ''));
  const note = notes.find(({ title }) => normalised(title) === name);
  const heading = headings.at(-1);
  if (!note || heading === undefined) return note?.courses ?? [];
  return note.courses.filter(({ title }) => normalised(title) === normalised(heading));
}

/** The courses that words name, from left to right; the longest name counts. */
function saidIn(words: readonly string[], names: readonly Name[]): readonly Course[] {
  const found: Course[] = [];
  for (let at = 0; at < words.length;) {
    let length = 0;
    let course: Course | null = null;
    for (const name of names) {
      for (let size = Math.min(longest, words.length - at); size > length; size -= 1) {
        if (!isNamed(words.slice(at, at + size), name.words, words.length === size)) continue;
        length = size;
        course = name.course;
      }
    }
    if (course) found.push(course);
    at += Math.max(1, length);
  }
  return found;
}

/** Amid other words one word has to be that very word: `start` is no slip for `stats` there. */
function isNamed(said: readonly string[], name: readonly string[], isAll: boolean): boolean {
  if (name.length === 1 && said.length === 1 && !isAll) return said[0] === name[0];
  return saysSame(said, name) || (said.length > 1 && saysSame(name, said));
}
