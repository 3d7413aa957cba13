import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Row } from '../../src/core/course-rows';
import { chunksOf, type Sight } from '../../src/core/row-chunks';
import { often } from '../any-note';

/** Which rows they are does not matter: only how many, and that they stay the same. */
const rowsOf = (many: number): Row[] =>
  Array.from({ length: many }, (_, n): Row => {
    const node = { type: 'link', id: `${n}`, title: `${n}` } as Row['node'];
    return { node, level: 1, place: n + 1, of: many, folded: null, source: null };
  });

const tree = fc
  .record({
    many: fc.oneof(fc.nat({ max: 130 }), fc.nat({ max: 3_000 })),
    stop: fc.nat({ max: 3_000 }),
    near: fc.uniqueArray(fc.nat({ max: 130 })),
    heights: fc.uniqueArray(fc.tuple(fc.nat({ max: 130 }), fc.integer({ min: 1, max: 5_000 })), {
      selector: ([n]) => n,
    }),
    seen: fc.boolean(),
  })
  .map(({ many, stop, near, heights, seen }) => {
    const sight: Sight | undefined = seen ? { near: new Set(near), heights: new Map(heights) } : undefined;
    return { rows: rowsOf(many), stop: Math.min(stop, Math.max(0, many - 1)), sight };
  });

describe('the chunks of a tree', () => {
  it('hold every row once and in order, and each says where it begins', () => {
    fc.assert(
      fc.property(tree, ({ rows, stop, sight }) => {
        const chunks = chunksOf(rows, stop, sight);
        expect(chunks.flatMap((chunk) => chunk.rows)).toEqual(rows);
        for (const { from, rows: first } of chunks) expect(rows[from]).toBe(first[0]);
      }),
      { ...often, numRuns: 200 },
    );
  });

  it('the row that the Tab key goes to is always drawn, and so is everything of a hundred rows', () => {
    fc.assert(
      fc.property(tree, ({ rows, stop, sight }) => {
        const drawn = chunksOf(rows, stop, sight).flatMap((chunk) => (chunk.gap === null ? chunk.rows : []));
        if (rows.length > 0) expect(drawn).toContain(rows[stop]);
        if (rows.length <= 100) expect(drawn).toEqual(rows);
      }),
      { ...often, numRuns: 200 },
    );
  });

  it('of a long tree nothing else is drawn than what is near and where the Tab key goes', () => {
    fc.assert(
      fc.property(tree, ({ rows, stop, sight }) => {
        fc.pre(rows.length > 100);
        chunksOf(rows, stop, sight).forEach((chunk, n) => {
          const isStop = chunk.rows.some((row) => row === rows[stop]);
          expect(chunk.gap === null).toBe(isStop || (sight ? sight.near.has(n) : n === 0));
        });
      }),
      { ...often, numRuns: 200 },
    );
  });

  it('the space for what was seen is as high as it was, the others by the rows that were seen', () => {
    const heights = new Map([
      [0, 1_000],
      [2, 500],
    ]);
    const gaps = chunksOf(rowsOf(110), 30, { near: new Set([9]), heights }).map(({ gap }) => gap);
    expect(gaps).toEqual([1_000, null, 500, 750, 300]);
  });

  it('what was seen of a tree that is shorter now says nothing', () => {
    const sight = { near: new Set<number>(), heights: new Map([[40, 9_000]]) };
    expect(chunksOf(rowsOf(125), 0, sight).at(-1)?.gap).toBe(25 * 27);
  });
});
