import { partsOf, type Row } from '../course-rows';
import { noteTitle } from '../course/courses-of';
import type { Course, NodeSource } from '../course/types';
import { inTitle, type Match, type Range } from './match';

/** Something in a course that was searched for, the way to it, and which characters of its title say so. */
interface Hit {
  readonly node: Row['node'];
  readonly trail: readonly string[];
  readonly source: NodeSource | null;
  readonly ranges: readonly Range[];
}

/** What a search found in a course: the best of it, and how many there are. */
export interface Found {
  readonly hits: readonly Hit[];
  readonly many: number;
}

/** More of one course than that nobody looks over: its number is said, and another letter brings them down. */
const most = 5;

/**
 * Searches courses for words: each must be in a title, or in one above it, and one of them in the title itself. A course that stays the
 * same thing is searched once. Null where a course holds nothing of the kind and is not called so itself.
 */
export function searchFor(words: readonly Match[]): (course: Course) => Found | null {
  const known = new WeakMap<Course, Found | null>();
  return (course) => {
    const before = known.get(course);
    if (before !== undefined) return before;
    const found = search(course, words);
    known.set(course, found);
    return found;
  };
}

type Way = Pick<Hit, 'trail' | 'source'> & { readonly seen: ReadonlySet<Match> };

function search(course: Course, words: readonly Match[]): Found | null {
  const hits: (Hit & { readonly score: number })[] = [];
  const look = (nodes: readonly Row['node'][], { trail, source, seen }: Way): void => {
    for (const node of nodes) {
      const own = inTitle(node.title, words);
      const now = own.words.length > 0 ? new Set([...seen, ...own.words]) : seen;
      const from = node.source ?? source;
      // A link names the titles above it itself: links of a course stand in one row.
      const way = node.type === 'link' ? node.trail : trail;
      if (own.words.length > 0 && now.size === words.length) {
        hits.push({ node, trail: way, source: from, ranges: own.ranges, score: own.score });
      }
      if (node.children.length > 0) {
        look(node.children, { trail: trail.concat(node.title), source: from, seen: now });
      }
    }
  };
  const seen = new Set([course.title, noteTitle(course.path)].flatMap((title) => inTitle(title, words).words));
  look(partsOf(course), { trail: [], source: null, seen });
  if (hits.length === 0 && seen.size < words.length) return null;
  const best = hits.sort((a, b) => b.score - a.score).slice(0, most);
  return { hits: best.map(({ score: _, ...hit }) => hit), many: hits.length };
}
