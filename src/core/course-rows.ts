import { linksOf, type CourseLink } from './course/course-links';
import type { Course, CourseNode, NodeSource } from './course/types';

/** One visible line of an unfolded course; `level`, `place` and `of` count from 1, as they are read aloud. */
export interface Row {
  readonly node: CourseNode | CourseLink;
  readonly level: number;
  readonly place: number;
  readonly of: number;
  /** Null for what has nothing below it. */
  readonly folded: boolean | null;
  /** The note that the row stands in, where that is another one than the course's. */
  readonly source: NodeSource | null;
}

/**
 * What a course holds, one level deep: its lessons in their order, or its links where there are no tasks. Whoever takes back the only
 * link that was finished still has the links in front of them, though none is counted then.
 */
export function partsOf(course: Course): readonly Row['node'][] {
  const links = course.mode === 'lessons' ? [] : linksOf(course);
  return links.length > 0 ? links : course.children;
}

/** Courses and chapters start folded, sections and groups unfolded: unfolding a course gives its table of contents. */
export function isFolded(
  of: { readonly id: string; readonly type?: Row['node']['type'] },
  toggled: ReadonlySet<string>,
): boolean {
  const byDefault = of.type === undefined || of.type === 'chapter' || of.type === 'lesson';
  return toggled.has(of.id) ? !byDefault : byDefault;
}

interface Answer {
  readonly toggled: ReadonlySet<string>;
  readonly rows: readonly Row[];
}

const latest = new WeakMap<Course, Answer>();

/**
 * The rows of a course in reading order, without what is folded away in it. The same course and the same folds give the same rows
 * again: the focus moves far more often than either changes.
 */
export function rowsOf(course: Course, toggled: ReadonlySet<string>): readonly Row[] {
  const before = latest.get(course);
  if (before?.toggled === toggled) return before.rows;
  const rows = unfolded(course, toggled);
  latest.set(course, { toggled, rows });
  return rows;
}

function unfolded(course: Course, toggled: ReadonlySet<string>): readonly Row[] {
  const rows: Row[] = [];
  // A stack, not recursion: notes decide how deep this goes.
  const ahead: Row[] = [];
  const unfold = (nodes: readonly Row['node'][], level: number, around: NodeSource | null): void => {
    for (let n = nodes.length - 1; n >= 0; n -= 1) {
      const node = nodes[n];
      if (!node) continue;
      const folded = node.children.length > 0 ? isFolded(node, toggled) : null;
      const source = ('source' in node && node.source) || around;
      ahead.push({ node, level, place: n + 1, of: nodes.length, folded, source });
    }
  };
  unfold(partsOf(course), 1, null);
  for (let row = ahead.pop(); row; row = ahead.pop()) {
    rows.push(row);
    if (row.folded === false) unfold(row.node.children, row.level + 1, row.source);
  }
  return rows;
}
