import { Cursor } from './cursor';
import { frontMatterLines } from './front-matter';
import { hidingFromAbove, hidingIn } from './hidden';
import { closesFence, fenceOpenedBy, htmlOpenedBy, indented, noLeaf, paragraph, type Leaf } from './leaf';
import { limits } from './limits';
import type { Line } from './lines';
import type { Remark, TooLarge } from './tree';

/** A stretch of whole lines that can be parsed on its own; `line` is the number of its first line. */
export interface Piece {
  readonly from: number;
  readonly to: number;
  readonly line: number;
}

/** What one walk over the lines tells before any parser sees the text. */
export interface Scan {
  /** The text with comments and formulas blanked to equal length. */
  readonly masked: string;
  /** The note cut before headings at column 0 that nothing encloses, without front matter. Together they are the whole body. */
  readonly pieces: readonly Piece[];
  readonly remarks: readonly Remark[];
  readonly tooLarge: TooLarge | null;
}

/** An open quote, or an open list item with the columns that its further lines must be indented by. */
type Container = { kind: 'quote' } | { kind: 'item'; readonly width: number; isEmpty: boolean };

/**
 * Walks over the lines of a note the way CommonMark's first phase does (containers, then the leaf of the line), in linear
 * time. It finds what is hidden, where the note can be cut, and whether it stays within the limits.
 */
export function scan(text: string, lines: readonly Line[]): Scan {
  const first = frontMatterLines(text, lines);
  const masks: (readonly [number, number])[] = [];
  const cuts: number[] = [first];
  let containers: Container[] = [];
  let leaf: Leaf = noLeaf;
  let leafLine = 0;
  let hidden: { readonly closing: '%%' | '$$'; readonly line: number } | null = null;
  let paragraphLines = 0;
  let items = 0;

  const tooLarge = (reason: TooLarge['reason'], line: number): Scan => ({
    masked: text,
    pieces: [],
    remarks: [],
    tooLarge: { reason, line },
  });
  if (text.length > limits.size) return tooLarge('size', 0);

  for (let index = first; index < lines.length; index += 1) {
    const { from, to } = lines[index] as Line;
    const raw = text.slice(from, to);
    let line = raw;
    let readFrom = 0;
    if (hidden) {
      const above = hidingFromAbove(raw, hidden.closing);
      masks.push([from, from + above.to]);
      line = blanked(raw, [[0, above.to]]);
      if (above.closed) hidden = null;
      readFrom = above.to;
    }

    // Containers that go on in this line.
    let cursor = new Cursor(line);
    let matched = 0;
    for (const container of containers) {
      if (!goesOn(container, cursor)) break;
      matched += 1;
    }
    const allMatched = matched === containers.length;

    // A fence or an HTML block takes the line as it stands.
    if (allMatched && leaf.kind === 'fence') {
      if (cursor.indent < 4 && closesFence(cursor.content, leaf)) leaf = noLeaf;
      continue;
    }
    if (allMatched && leaf.kind === 'html') {
      if (leaf.end ? leaf.end.test(cursor.content) : cursor.isBlank) leaf = noLeaf;
      continue;
    }
    if (leaf.kind !== 'paragraph') leaf = noLeaf;

    const hiding = hidingIn(line, readFrom, () => closesBelow(text, lines, index));
    if (hiding.stretches.length > 0) {
      line = blanked(line, hiding.stretches);
      const rest = new Cursor(line);
      for (const container of containers.slice(0, matched)) goesOn(container, rest);
      cursor = rest;
    }

    // New containers, then the leaf.
    const open = containers.slice(0, matched);
    let isLazy = !allMatched && leaf.kind === 'paragraph';
    let inParagraph = allMatched && leaf.kind === 'paragraph';
    let next: Leaf = noLeaf;
    for (;;) {
      if (cursor.isBlank) break;
      if (cursor.indent >= 4) {
        next = inParagraph || isLazy ? paragraph : indented;
        break;
      }
      const content = cursor.content;
      if (content.startsWith('>')) {
        cursor.skipIndent();
        cursor.skipVisible(1);
        cursor.skipColumns(1);
        open.push({ kind: 'quote' });
      } else if (/^#{1,6}(?:[ \t]|$)/.test(content)) {
        if (open.length === 0 && line.startsWith('#') && index > first) {
          cuts.push(index);
          items = 0;
        }
        isLazy = false;
        break;
      } else {
        const opened = fenceOpenedBy(content) ?? htmlOpenedBy(content, inParagraph || isLazy);
        if (opened) {
          next = opened;
          leafLine = index;
          break;
        }
        if ((inParagraph && /^(?:=+|-+)[ \t]*$/.test(content)) || isThematicBreak(content)) {
          isLazy = false;
          break;
        }
        const item = itemOpenedBy(content, cursor, inParagraph);
        if (!item) {
          next = paragraph;
          break;
        }
        open.push(item);
        items += 1;
        if (items > limits.items) return tooLarge('items', index);
      }
      if (open.length > limits.depth) return tooLarge('depth', index);
      isLazy = false;
      inParagraph = false;
    }

    if (next.kind === 'paragraph' && (isLazy || inParagraph)) {
      paragraphLines += 1;
      if (paragraphLines > limits.paragraph) return tooLarge('paragraph', index);
    } else {
      paragraphLines = 0;
      containers = open;
    }
    if (!cursor.isBlank) for (const container of containers) if (container.kind === 'item') container.isEmpty = false;

    // Code and HTML hide nothing: there, the marks are text.
    if (next.kind === 'fence' || next.kind === 'html' || next.kind === 'indented') {
      if (next.kind === 'html' && next.end?.test(raw.slice(cursor.offset))) next = noLeaf;
    } else {
      for (const [start, end] of hiding.stretches) masks.push([from + start, from + end]);
      if (hiding.opened) hidden = { closing: hiding.opened, line: index };
    }
    leaf = next;
  }

  return {
    masked: blanked(text, masks),
    pieces: cuts.map((line, index) => piece(lines, line, cuts[index + 1] ?? lines.length)),
    remarks: unclosedAtEnd(leaf, leafLine, hidden),
    tooLarge: null,
  };
}

/** Whether a container goes on in a line; if so, the cursor moves behind its mark or indentation. */
function goesOn(container: Container, cursor: Cursor): boolean {
  if (container.kind === 'quote') {
    if (cursor.indent >= 4 || !cursor.content.startsWith('>')) return false;
    cursor.skipIndent();
    cursor.skipVisible(1);
    cursor.skipColumns(1);
    return true;
  }
  if (cursor.isBlank) {
    cursor.skipIndent();
    return !container.isEmpty;
  }
  if (cursor.indent < container.width) return false;
  cursor.skipColumns(container.width);
  return true;
}

/** The list item that a line's content opens, or null; the cursor then stands where the item's text begins. */
function itemOpenedBy(content: string, cursor: Cursor, inParagraph: boolean): Container | null {
  const marker = /^(?:[-*+]|(\d{1,9})[.)])(?=[ \t]|$)/.exec(content);
  if (!marker) return null;
  const size = marker[0].length;
  const isEmpty = content.slice(size).trim() === '';
  // Only a non-empty item, and a numbered one only with number 1, may interrupt a paragraph.
  if (inParagraph && (isEmpty || (marker[1] !== undefined && Number(marker[1]) !== 1))) return null;
  const indent = cursor.indent;
  cursor.skipIndent();
  cursor.skipVisible(size);
  const blanks = cursor.indent;
  // Five blanks or more, or none, are one blank and what follows it: indented code, or nothing.
  const padding = isEmpty || blanks > 4 ? 1 : blanks;
  cursor.skipColumns(padding);
  return { kind: 'item', width: indent + size + padding, isEmpty };
}

function isThematicBreak(content: string): boolean {
  return /^(?:(?:\*[ \t]*){3,}|(?:_[ \t]*){3,}|(?:-[ \t]*){3,})$/.test(content);
}

/** Whether a `$$` amid a line is closed in the further lines of its paragraph. */
function closesBelow(text: string, lines: readonly Line[], index: number): boolean {
  for (const { from, to } of lines.slice(index + 1, index + limits.paragraph)) {
    const line = text.slice(from, to);
    if (/^[ \t]*(?:$|[-*+>#]|\d{1,9}[.)]|`{3}|~{3})/.test(line)) return false;
    if (line.includes('$$')) return true;
  }
  return false;
}

function unclosedAtEnd(
  leaf: Leaf,
  leafLine: number,
  hidden: { readonly closing: string; readonly line: number } | null,
): Remark[] {
  if (hidden) return [{ kind: 'unclosed', line: hidden.line, about: hidden.closing }];
  if (leaf.kind === 'fence') return [{ kind: 'unclosed', line: leafLine, about: leaf.char.repeat(leaf.size) }];
  if (leaf.kind === 'html' && leaf.end?.source === '-->') return [{ kind: 'unclosed', line: leafLine, about: '<!--' }];
  return [];
}

function piece(lines: readonly Line[], line: number, end: number): Piece {
  const last = lines[end - 1];
  return { line, from: lines[line]?.from ?? last?.to ?? 0, to: lines[end]?.from ?? last?.to ?? 0 };
}

/** The text with the stretches turned to blanks, line ends kept, so that every offset stays true. */
function blanked(text: string, stretches: readonly (readonly [number, number])[]): string {
  if (stretches.length === 0) return text;
  let result = '';
  let at = 0;
  for (const [from, to] of stretches) {
    result += text.slice(at, from) + text.slice(from, to).replace(/[^\r\n]/g, ' ');
    at = to;
  }
  return result + text.slice(at);
}
