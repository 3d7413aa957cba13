import { Cursor } from './cursor';
import { isThematicBreak } from './leaf';

/** An open quote, or an open list item with the columns that its further lines must be indented by. */
export type Container = { readonly kind: 'quote' } | Item;

/** An item is empty while nothing stands behind its marker or below; a blank line then is the last one to go on with it. */
interface Item {
  readonly kind: 'item';
  readonly width: number;
  readonly isEmpty: boolean;
  readonly isEnded: boolean;
}

/** The containers that go on in a line, outermost first; the cursor then stands behind their marks. */
export function goingOn(containers: readonly Container[], cursor: Cursor): Container[] {
  const open: Container[] = [];
  for (const container of containers) {
    const next = container.kind === 'quote' ? quoteOpenedBy(cursor) : itemGoingOn(container, cursor);
    if (!next) break;
    open.push(next);
  }
  return open;
}

/** The quote that a line opens or goes on with at the cursor, or null; the cursor then stands behind its mark. */
export function quoteOpenedBy(cursor: Cursor): Container | null {
  if (cursor.indent >= 4 || !cursor.content.startsWith('>')) return null;
  cursor.skipMark(1);
  cursor.skipColumns(1);
  return { kind: 'quote' };
}

/** The list item that a line opens at the cursor, or null; the cursor then stands where the item's text begins. */
export function itemOpenedBy(cursor: Cursor, interrupts: boolean): Container | null {
  const { content, indent } = cursor;
  const marker = /^(?:[-*+]|(\d{1,9})[.)])(?=[ \t]|$)/.exec(content);
  if (indent >= 4 || !marker || isThematicBreak(content)) return null;
  const size = marker[0].length;
  const isEmpty = /^[ \t]*$/.test(content.slice(size));
  // Only an item with text, and a numbered one only with number 1, may interrupt what stands above.
  if (interrupts && (isEmpty || (marker[1] !== undefined && marker[1] !== '1'))) return null;
  cursor.skipMark(size);
  // More than four columns of blanks are one and what follows it: indented code.
  const padding = isEmpty || cursor.indent > 4 ? 1 : cursor.indent;
  cursor.skipColumns(padding);
  return { kind: 'item', width: indent + size + padding, isEmpty, isEnded: false };
}

/**
 * Where the text of a hidden line begins, behind the marks of open quotes: if these were hidden too, the comment would end
 * the quote.
 */
export function textOfHidden(line: string, containers: readonly Container[]): number {
  const cursor = new Cursor(line);
  const lastQuote = containers.map(({ kind }) => kind).lastIndexOf('quote');
  goingOn(containers.slice(0, lastQuote + 1), cursor);
  return cursor.contentAt;
}

function itemGoingOn(item: Item, cursor: Cursor): Item | null {
  const { isBlank } = cursor;
  if (!isBlank && (item.isEnded || cursor.indent < item.width)) return null;
  cursor.skipColumns(item.width);
  return item.isEmpty ? { ...item, isEmpty: isBlank, isEnded: isBlank } : item;
}
