import { getAllTags, type CachedMetadata } from 'obsidian';
import { courseProperties, type Properties } from '../../core/course/options';
import type { Note } from './is-source';

type Cache = CachedMetadata | null;

/** What the metadata cache knows about a note that decides whether it is a source. */
export function noteOf(path: string, cache: Cache): Note {
  return {
    path,
    courses: courseProperty(cache),
    // Collected only where somebody asks: most vaults name no tag.
    get tags() {
      return cache ? (getAllTags(cache) ?? []) : [];
    },
  };
}

/** The course options among a note's properties. */
export function propertiesOf(cache: Cache): Properties {
  return courseProperties(cache?.frontmatter);
}

/** Properties are named by users: `courses` counts only where it is the note's own and really true. */
function courseProperty(cache: Cache): boolean {
  const properties: Readonly<Record<string, unknown>> | undefined = cache?.frontmatter;
  return properties !== undefined && Object.hasOwn(properties, 'courses') && properties['courses'] === true;
}
