/** What of a tree is near the part that one sees, by the numbers of its chunks, and how high, in pixels, chunks were when they were drawn. */
export interface Sight {
  readonly near: ReadonlySet<number>;
  readonly heights: ReadonlyMap<number, number>;
}

/** Rows that follow each other, and are drawn together or not at all. */
export interface Chunk<Row> {
  readonly rows: readonly Row[];
  /** Where its first row is among all rows of the tree. */
  readonly from: number;
  /** The height in pixels of the space that is left for it; null where it is drawn. */
  readonly gap: number | null;
}

/** Up to so many rows are drawn all at once: that costs nothing that anybody feels. */
const few = 100;
/** In a sidebar about a screen full: fewer would come and go all the time, more would be drawn for nothing. */
const size = 25;
/** A row of one line, until one was seen. */
const usualHeight = 27;

/**
 * The rows of a tree in chunks, in their order. What is far from the part that one sees is a space, as high as it was when it was drawn,
 * else as what was drawn of this tree lets one expect. The row at `stop`, which the Tab key or the focus goes to, is always drawn.
 */
export function chunksOf<Row>(rows: readonly Row[], stop: number, sight: Sight | undefined): readonly Chunk<Row>[] {
  if (rows.length <= few) return rows.length > 0 ? [{ rows, from: 0, gap: null }] : [];
  const { near, heights } = sight ?? { near: new Set([0]), heights: new Map<number, number>() };
  const usual = rowHeight(rows.length, heights);
  return Array.from({ length: Math.ceil(rows.length / size) }, (_, n) => {
    const from = n * size;
    const chunk = rows.slice(from, from + size);
    const isDrawn = near.has(n) || n === Math.floor(stop / size);
    return { rows: chunk, from, gap: isDrawn ? null : (heights.get(n) ?? Math.round(chunk.length * usual)) };
  });
}

/** How high a row is, taken over all chunks that were seen. */
function rowHeight(many: number, heights: Sight['heights']): number {
  let height = 0;
  let seen = 0;
  for (const [n, each] of heights) {
    const rows = Math.min(size, many - n * size);
    if (rows <= 0) continue;
    height += each;
    seen += rows;
  }
  return seen > 0 ? height / seen : usualHeight;
}
