import type { Block, Heading, NoteTree, Part, Place, Remark } from './tree';

/** A part, with the place in the note from which its positions count, and how long the piece is that begins there. */
export interface PlacedPart extends Place {
  readonly part: Part;
  readonly size: number;
}

/** Every part of a note, in document order. */
export function partsIn({ pieces }: NoteTree): readonly PlacedPart[] {
  return pieces.flatMap(({ piece, line, from }) => piece.parts.map((part) => ({ part, line, from, size: piece.size })));
}

/** The heading that a part begins with; null for what stands before a note's first one. */
export function headingOf([first]: Part): Heading | null {
  return first?.type === 'heading' ? first : null;
}

/** Everything that was remarked while the note was read, by its line in the note. */
export function remarksIn({ pieces }: NoteTree): readonly Remark[] {
  return pieces
    .flatMap(({ piece, line }) => piece.remarks.map((remark) => ({ ...remark, line: line + remark.line })))
    .sort((a, b) => a.line - b.line);
}

/** A piece's blocks, cut before every heading. */
export function partsOf(blocks: readonly Block[]): readonly Part[] {
  const cuts = blocks.flatMap(({ type }, index) => (index > 0 && type === 'heading' ? [index] : []));
  if (cuts.length === 0) return blocks.length > 0 ? [blocks] : [];
  return [0, ...cuts].map((from, index) => blocks.slice(from, cuts[index]));
}
