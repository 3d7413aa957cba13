import type { ResourceKind } from '../course/address-kind';
import { createLikeness, type Likeness } from '../course/likeness';
import { linkListsOf } from '../course/link-lists';
import type { NoteCourses } from '../course/types';
import { linksAt, type LinkAt, type LinkBox, type LinkState } from './link-at';

/** A link with all the places where it stands, in the order of the notes. */
export interface ListedLink {
  readonly id: string;
  /** What it is called where it stands first, and its address there. */
  readonly title: string;
  readonly target: string;
  readonly kind: ResourceKind;
  readonly places: readonly [LinkAt, ...LinkAt[]];
  /** Finished where one of its places says so. */
  readonly state: LinkState;
  /** What ticks it, with the note that this stands in. */
  readonly box: { readonly task: LinkBox; readonly path: string } | null;
  /** The course that it belongs to, where that is not the one in which it stands first. */
  readonly course: ItsCourse | null;
}

interface ItsCourse {
  readonly id: string;
  readonly path: string;
  readonly title: string;
  /** The course has the same link; else it is only called like it. */
  readonly isSame: boolean;
}

/** Lists the links of notes, those that lead to the same place once. */
type ListLinks = (notes: readonly NoteCourses[]) => readonly ListedLink[];

/** Remembers what it listed: a link about which nothing changed is the very same. */
export function createListing(): ListLinks {
  let known: ReadonlyMap<string, ListedLink> = new Map();
  const likenessOf = createLikeness();
  return (notes) => {
    const likeness = likenessOf(notes);
    const places = new Map<string, [LinkAt, ...LinkAt[]]>();
    for (const at of notes.flatMap(linkListsOf).flatMap(linksAt)) {
      const same = places.get(at.key);
      if (same) same.push(at);
      else places.set(at.key, [at]);
    }
    const listed = [...places].map(([key, all]): ListedLink => {
      const link = listedLink(key, all, courseOf(all, likeness));
      const before = known.get(key);
      return before && isSame(before, link) ? before : link;
    });
    known = new Map(listed.map((link) => [link.places[0].key, link]));
    return listed;
  };
}

function listedLink(key: string, places: ListedLink['places'], course: ItsCourse | null): ListedLink {
  const [{ resource, kind }] = places;
  const done = places.find(({ state }) => state === 'done');
  const open = places.find(({ state }) => state === 'open');
  const ticked = [done, open, ...places].find((at) => at?.box);
  return {
    id: `link ${key}`,
    title: resource.label,
    target: resource.target,
    kind,
    places,
    state: (done ?? open)?.state ?? 'none',
    box: ticked?.box ? { task: ticked.box, path: ticked.place.path } : null,
    course,
  };
}

/** A link that stands in a course says so itself; else the course in which it stands further down, else one that is called like it. */
function courseOf(places: ListedLink['places'], likeness: Likeness): ItsCourse | null {
  if (places[0].course !== null) return null;
  for (const { course, place } of places) {
    if (course !== null) return { id: place.course ?? '', path: place.path, title: course, isSame: true };
  }
  const like = places.map(({ resource }) => likeness.get(resource)).find((course) => course !== undefined);
  return like ? { id: like.id, path: like.path, title: like.title, isSame: false } : null;
}

function isSame(a: ListedLink, b: ListedLink): boolean {
  return (
    a.places.length === b.places.length &&
    a.places.every((place, n) => place === b.places[n]) &&
    a.course?.id === b.course?.id &&
    a.course?.title === b.course?.title
  );
}
