import { textOf, type Line } from '../note/lines';
import { headingOf, partsIn, type PlacedPart } from '../note/parts';
import type { Block, List, ListItem, NoteTree } from '../note/tree';

/** The note's own lines from one heading to the next. */
export interface Part extends PlacedPart {
  /** Where it ends, exclusive. */
  readonly endLine: number;
}

/** The part of a note that a line is in; above the first one that is meant. Null in a note that says nothing. */
export function partAt(tree: NoteTree, lines: readonly Line[], line: number): Part | null {
  const parts = partsIn(tree);
  const at = Math.max(0, parts.filter((part) => startOf(part) <= line).length - 1);
  const part = parts[at];
  const next = parts[at + 1];
  return part ? { ...part, endLine: next ? startOf(next) : lines.length } : null;
}

/** The line of the heading that a part begins with; null for what stands before the first one. */
export function headingLine({ part, line }: PlacedPart): number | null {
  const heading = headingOf(part);
  return heading ? line + heading.line : null;
}

function startOf(part: PlacedPart): number {
  return headingLine(part) ?? part.line;
}

/** The lists of a part that stand in nothing else. */
export function listsIn({ part }: PlacedPart): readonly List[] {
  return part.filter((block) => block.type === 'list');
}

/** The last line of a block as far as it is known: what code or HTML at its end takes up, the tree does not say. */
export function lastLine(block: Block): number {
  if (block.type === 'list') return lastLineOfItem(block.items.at(-1));
  if (block.type === 'paragraph') return block.lines.at(-1)?.line ?? 0;
  if (block.type === 'quote') return Math.max(block.line, ...block.blocks.slice(-1).map(lastLine));
  return block.type === 'heading' ? block.line : 0;
}

function lastLineOfItem(item: ListItem | undefined): number {
  return item ? Math.max(item.line, ...item.blocks.map(lastLine)) : 0;
}

/** The line where a block begins; null where the tree does not say. */
export function firstLine(block: Block): number | null {
  if (block.type === 'list') return block.items[0]?.line ?? null;
  if (block.type === 'paragraph') return block.lines[0]?.line ?? null;
  return block.type === 'opaque' ? null : block.line;
}

/** The last line before `end` that is not blank, from `start` on. Null where all are. */
export function lastSaid(text: string, lines: readonly Line[], start: number, end: number): number | null {
  for (let line = end - 1; line >= start; line -= 1) if (!isBlank(text, lines, line)) return line;
  return null;
}

/** Whether a line says nothing; beyond the note's ends there is nothing. */
export function isBlank(text: string, lines: readonly Line[], line: number): boolean {
  return textOf(text, lines[line]).trim() === '';
}
