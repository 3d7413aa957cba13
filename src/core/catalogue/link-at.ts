import { kindOf, type ResourceKind } from '../course/address-kind';
import { isCounted, linksOf } from '../course/course-links';
import { noteTitle } from '../course/courses-of';
import type { LinkList } from '../course/link-lists';
import type { CourseLine } from '../course/placed';
import { addressKey } from '../course/same-address';
import type { Chapter, Lesson, Meaning, Resource } from '../course/types';
import { taskOn } from './task-lines';

/** How a link stands: to do, finished, or nobody says. A link on the line of a task stands as that does. */
export type LinkState = 'open' | 'done' | 'none';

/** What is ticked for a link: a lesson, or the link itself. */
export interface LinkBox {
  readonly id: string;
  readonly title: string;
  readonly mark: string;
  readonly meaning: Meaning;
}

/** One link where it stands. */
export interface LinkAt {
  readonly resource: Resource;
  /** What it has in common with links to the same place. */
  readonly key: string;
  readonly kind: ResourceKind;
  readonly place: CourseLine;
  readonly noteTitle: string;
  /** The title of its course, where it is in one. */
  readonly course: string | null;
  /** The titles above it within its note, that of its course first. */
  readonly trail: readonly string[];
  readonly state: LinkState;
  /** Null where there is nothing to tick. */
  readonly box: LinkBox | null;
}

const known = new WeakMap<
  readonly Resource[],
  { readonly within: LinkList['within']; readonly links: readonly LinkAt[] }
>();

/** The links of a list; as long as nothing changed in their course or note they are the very same. */
export function linksAt(list: LinkList): readonly LinkAt[] {
  const before = known.get(list.resources);
  if (before && before.within === list.within) return before.links;
  const links = read(list);
  known.set(list.resources, { within: list.within, links });
  return links;
}

function read(list: LinkList): readonly LinkAt[] {
  const { path, course, within, resources } = list;
  const countable = linksOf(list)[Symbol.iterator]();
  return resources.map((resource): LinkAt => {
    const { line, target, trail } = resource;
    const own = isCounted(resource) ? (countable.next().value ?? null) : null;
    const task = within && taskOn(within, course ? null : path, line);
    const isCountedHere = own !== null && course?.mode === 'links';
    return {
      resource,
      key: addressKey(target),
      kind: kindOf(resource),
      place: course ? { path, course: course.id, line } : { path, line },
      noteTitle: noteTitle(path),
      course: course?.title ?? null,
      trail: course ? [course.title, ...trail] : trail,
      state: task ? stateOf(task) : (resource.state ?? (isCountedHere ? 'open' : 'none')),
      box: task ? (task.type === 'lesson' ? task : null) : own,
    };
  });
}

function stateOf(task: Chapter | Lesson): LinkState {
  if (task.type === 'chapter') return task.progress.percent === 100 ? 'done' : 'open';
  if (task.excluded || task.recurring || task.standing === 'dropped') return 'none';
  return task.standing === 'done' ? 'done' : 'open';
}

/** What the link stands below: the nearest heading, else its note. */
export function headingOf({ noteTitle, trail }: LinkAt): string {
  return trail.at(-1) ?? noteTitle;
}
