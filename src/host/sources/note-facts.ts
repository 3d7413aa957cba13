import { getAllTags, type CachedMetadata } from 'obsidian';
import { courseProperties, type Properties } from '../../core/course/options';
import type { Offer } from '../../core/dashboard';
import type { Note } from './is-source';

type Cache = CachedMetadata | null;

/** What the metadata cache knows about a note that decides whether it is a source. */
export function noteOf(path: string, cache: Cache): Note {
  return { path, courses: courseProperty(cache), tags: cache ? (getAllTags(cache) ?? []) : [] };
}

/** The course options among a note's properties. */
export function propertiesOf(cache: Cache): Properties {
  return courseProperties(cache?.frontmatter);
}

const leastTasks = 5;

/** The note as an offer, where it looks like courses to the metadata cache: headings, and at least five tasks. */
export function offerOf(path: string, cache: Cache): Offer | null {
  const headings = cache?.headings?.length ?? 0;
  const tasks = cache?.listItems?.filter((item) => item.task !== undefined).length ?? 0;
  if (headings === 0 || tasks < leastTasks) return null;
  return { path, title: path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/u, ''), tasks, headings };
}

/** Properties are named by users: `courses` counts only where it is the note's own and really true. */
function courseProperty(cache: Cache): boolean {
  const properties: Readonly<Record<string, unknown>> | undefined = cache?.frontmatter;
  return properties !== undefined && Object.hasOwn(properties, 'courses') && properties['courses'] === true;
}
