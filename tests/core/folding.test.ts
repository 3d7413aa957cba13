import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isFolded, partsOf, rowsOf, type Row } from '../../src/core/course-rows';
import { coursesOf } from '../../src/core/course/courses-of';
import type { Course } from '../../src/core/course/types';
import { allWithin, foldedAbove } from '../../src/core/folding';
import { readNote } from '../../src/core/note/read-note';
import { defaultSettings, rulesOf } from '../../src/core/settings';
import { anyCourseNote } from '../any-course';
import { often } from '../any-note';

const coursesIn = (text: string): readonly Course[] => {
  const note = { path: 'A.md', tree: readNote(text), properties: {} };
  return coursesOf(note, rulesOf(defaultSettings), { today: '2026-01-31', skips: new Set<string>() }).courses;
};

/** Every node of a course, folded away or not. */
const all = (nodes: readonly Row['node'][]): Row['node'][] => nodes.flatMap((node) => [node, ...all(node.children)]);

const flipped = (toggled: ReadonlySet<string>, ids: readonly string[]): ReadonlySet<string> => {
  const next = new Set(toggled);
  for (const id of ids) if (!next.delete(id)) next.add(id);
  return next;
};

/** A course, something in it, and whatever somebody folded and unfolded before. */
const anywhere = fc
  .tuple(anyCourseNote, fc.array(fc.boolean(), { minLength: 1 }), fc.nat())
  .map(([{ text }, coins, nth]) => {
    const [course] = coursesIn(text);
    if (!course) return null;
    const nodes = all(partsOf(course));
    const node = nodes[nth % Math.max(1, nodes.length)];
    const ids = [course.id, ...nodes.map(({ id }) => id)].filter((_, n) => coins[n % coins.length]);
    return node ? { course, nodes, node, toggled: new Set(ids) } : null;
  })
  .filter((found) => found !== null);

describe('unfolding down to something', () => {
  it('it has a row then, and nothing but what stands above it in the course is folded otherwise than before', () => {
    fc.assert(
      fc.property(anywhere, ({ course, nodes, node, toggled }) => {
        const ids = foldedAbove(course, node.id, toggled);
        const rows = rowsOf(course, flipped(toggled, ids));
        expect(rows.map((row) => row.node)).toContain(node);
        for (const id of ids) {
          const one = nodes.find((each) => each.id === id);
          expect(one && isFolded(one, toggled) && all(one.children).includes(node)).toBe(true);
        }
      }),
      often,
    );
  });

  it('nothing is left to unfold when it is asked for twice', () => {
    fc.assert(
      fc.property(anywhere, ({ course, node, toggled }) => {
        const once = flipped(toggled, foldedAbove(course, node.id, toggled));
        expect(foldedAbove(course, node.id, once)).toEqual([]);
      }),
      often,
    );
  });

  it('what is not in the course unfolds nothing', () => {
    const [course] = coursesIn('# A\n- [ ] a\n');
    expect(course && foldedAbove(course, 'no such row', new Set())).toEqual([]);
  });
});

describe('folding all of a course', () => {
  it('unfolded all, every row is there; folded all, nothing below the course is left unfolded', () => {
    fc.assert(
      fc.property(anywhere, ({ course, nodes, toggled }) => {
        const top = { id: course.id, children: partsOf(course) };
        const open = flipped(toggled, allWithin(top, false, toggled));
        expect(rowsOf(course, open)).toHaveLength(nodes.length);
        const folded = flipped(toggled, allWithin(top, true, toggled));
        const within = [top, ...nodes].filter(({ children }) => children.length > 0);
        expect(within.every((each) => isFolded(each, folded))).toBe(true);
      }),
      often,
    );
  });
});
