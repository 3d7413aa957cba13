import { linkListsOf } from './link-lists';
import { beginningOf, saysSame, wordsOf } from './title-words';
import type { Course, NoteCourses, Resource } from './types';

/** Links that look like a course of another note, each with that. */
export type Likeness = ReadonlyMap<Resource, Course>;

interface Titled {
  readonly id: string;
  readonly path: string;
  readonly words: readonly string[];
}

/**
 * Finds the links outside of courses that look like a course with lessons of another note: their label or their provider says the same words as
 * its title, slips of the pen (`algerbra`) and short forms (`maths4ml`) forgiven. Of the links in a note the first one is like a course.
 * Links that stayed are not looked at again as long as all courses are called as they were.
 */
export function createLikeness(): (notes: readonly NoteCourses[]) => Likeness {
  let called = '';
  let known = new WeakMap<readonly Resource[], readonly (readonly [Resource, string])[]>();
  let titled: ReadonlyMap<string, readonly Titled[]> = new Map();
  return (notes) => {
    const courses = notes.flatMap((note) => note.courses.filter(({ mode }) => mode === 'lessons'));
    const now = JSON.stringify(courses.map(({ id, path, title }) => [id, path, title]));
    if (now !== called) {
      called = now;
      known = new WeakMap();
      titled = byBeginning(courses);
    }
    const byId = new Map(courses.map((course) => [course.id, course]));
    const found = new Map<Resource, Course>();
    for (const note of notes) {
      for (const { course: around, resources } of linkListsOf(note)) {
        if (around) continue;
        const alike = known.get(resources) ?? likeIn(resources, note.path, titled);
        known.set(resources, alike);
        for (const [resource, id] of alike) {
          const course = byId.get(id);
          if (course) found.set(resource, course);
        }
      }
    }
    return found;
  };
}

function byBeginning(courses: readonly Course[]): ReadonlyMap<string, readonly Titled[]> {
  const groups = new Map<string, Titled[]>();
  for (const { id, path, title } of courses) {
    const words = wordsOf(title);
    const group = groups.get(beginningOf(words)) ?? [];
    groups.set(beginningOf(words), group);
    group.push({ id, path, words });
  }
  return groups;
}

function likeIn(
  resources: readonly Resource[],
  path: string,
  titled: ReadonlyMap<string, readonly Titled[]>,
): readonly (readonly [Resource, string])[] {
  const named = new Set<string>();
  return resources.flatMap((resource) => {
    const like = [resource.label, resource.provider ?? ''].flatMap((said) => {
      const words = wordsOf(said);
      const maybe = titled.get(beginningOf(words)) ?? [];
      return maybe.filter((course) => course.path !== path && !named.has(course.id) && saysSame(words, course.words));
    });
    for (const { id } of like) named.add(id);
    return like.map(({ id }) => [resource, id] as const);
  });
}
