import { copied } from './copied';
import { headingText } from './heading';
import { Leads } from './leads';
import { limits } from './limits';
import { endBehind, trimmedEnd } from './lines';
import { partsOf } from './parts';
import type { Block, Heading, HeadingLevel, ListItem, Piece, Stretch } from './tree';

/** How a line begins: its indentation, and the mark of a heading or of an item with text. */
const beginning = /([ \t]*)(?:(#{1,6})(?=[ \t\r\n]|$)|([-*+]|\d{1,9}[.)])( {1,4})(?=[^ \t\r\n]))?/y;

/** How text must not begin: as a quote, HTML, code, a heading, an item, an underline or a rule, or what might be one. */
const doubtful =
  /^(?:>|<(?!https?:)|`{3}|~{3}|#{1,6}(?:[ \t]|$)|(?:[-*+]|\d{1,9}[.)])(?:[ \t]|$)|[=-]+[ \t]*$|(?:\*[ \t]*)+$|(?:_[ \t]*){3,}$)/;

const itemHeading = /^#{1,6}(?=[ \t]|$)/;
const rule = /^(?:-{3,}|\*{3,}|_{3,})[ \t]*$/;

/** The piece itself or an open list item: the column from which its text counts as within, and what stands in it. */
interface Container {
  readonly column: number;
  readonly blocks: Block[];
  /** The list at its end, and what makes an item one of it: the bullet, or what stands behind the number. */
  list: { readonly items: ListItem[]; readonly sign: string } | null;
}

/**
 * Reads the first piece of a text in one go over its lines, if all that it holds is beyond doubt: headings, paragraphs, rules, and
 * list items with text. Null where it holds anything else. What it gives is what remark would.
 */
export function quickPiece(text: string): Piece | null {
  const leads = new Leads(text);
  const root: Container = { column: 0, blocks: [], list: null };
  const open = [root];
  /** The lines of the paragraph that the line above belongs to; an item's lead line is not among them. */
  let paragraph: Stretch[] | null = null;
  /** Where indented code stands that the next line may go on with. */
  let code: Container | null = null;
  let at = 0;
  let line = 0;
  const headingAt = (level: number, stretch: Stretch): Heading => {
    return { type: 'heading', level: level as HeadingLevel, text: copied(headingText(text, [stretch])), ...stretch };
  };
  while (at < text.length) {
    beginning.lastIndex = at;
    const [before = '', indent = '', hashes, marker, padding = ''] = beginning.exec(text) ?? [];
    const end = endOfLine(text, at);
    const rest = text.slice(at + before.length, end);
    const from = at + indent.length + (marker?.length ?? 0) + padding.length;
    const stretch = { line, from, to: trimmedEnd(text, from, from + (hashes?.length ?? 0) + rest.length) };
    if (hashes === undefined && rest === '') {
      paragraph = null;
    } else {
      if (hashes !== undefined && indent === '' && at > 0) break;
      const column = columnsOf(indent);
      const isText = marker === undefined && hashes === undefined;
      // A paragraph goes on without the indentation of the items around it, which stay open then.
      const isLazy = isText && paragraph !== null && (open.at(-1) ?? root).column > column;
      const depth = open.length;
      while (!isLazy && (open.at(-1) ?? root).column > column) open.pop();
      const isWithin = open.length === depth;
      const container = open.at(-1) ?? root;
      if (column - container.column >= 4 && !(isText && paragraph)) {
        if (paragraph || !isWithin) return null;
        if (code !== container) add(container, { type: 'opaque' });
        code = container;
      } else {
        const interrupts = isWithin && (paragraph ?? code) !== null;
        code = null;
        if (marker !== undefined) {
          const heading = itemHeading.exec(rest)?.[0];
          if ((heading === undefined && doubtful.test(rest)) || (interrupts && /^(?!1.$)\d/.test(marker))) return null;
          const blocks: Block[] = heading === undefined ? [] : [headingAt(heading.length, stretch)];
          const lead = heading === undefined ? leads.boxAndLead(stretch) : { box: null, lead: null };
          listFor(container, marker.slice(-1)).push({ line, from: at + indent.length, ...lead, blocks });
          open.push({ column: column + marker.length + padding.length, blocks, list: null });
          paragraph = heading === undefined ? [] : null;
          if (open.length > limits.depth) return null;
        } else if (hashes !== undefined) {
          add(container, headingAt(hashes.length, stretch));
          paragraph = null;
        } else if (paragraph) {
          if (doubtful.test(rest) || paragraph.length >= limits.paragraph) return null;
          if (paragraph.length === 0) add(container, { type: 'paragraph', lines: paragraph });
          paragraph.push(leads.seen(stretch));
        } else if (column === 0 && rule.test(rest)) {
          add(container, { type: 'opaque' });
        } else {
          if (doubtful.test(rest)) return null;
          paragraph = [leads.seen(stretch)];
          add(container, { type: 'paragraph', lines: paragraph });
        }
      }
    }
    if (end < text.length) line += 1;
    at = endBehind(text, end);
  }
  const source = text.slice(0, at);
  // Comments, formulas and definitions may begin anywhere, and a lone CR ends a line.
  if (['%%', '$$', ']:'].some((sign) => source.includes(sign)) || /\r(?!\n)/.test(source)) return null;
  const { remarks } = leads;
  return { size: at, lines: line, parts: partsOf(root.blocks), definitions: [], remarks, hidden: [] };
}

function add(container: Container, block: Block): void {
  container.blocks.push(block);
  container.list = null;
}

function listFor(container: Container, sign: string): ListItem[] {
  if (container.list?.sign === sign) return container.list.items;
  const items: ListItem[] = [];
  container.blocks.push({ type: 'list', items });
  container.list = { items, sign };
  return items;
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  if (end < 0) return text.length;
  return end > from && text.charAt(end - 1) === '\r' ? end - 1 : end;
}

/** Columns of blanks and tabs; a tab reaches to the next multiple of four. */
function columnsOf(indent: string): number {
  if (!indent.includes('\t')) return indent.length;
  let column = 0;
  for (const char of indent) column += char === '\t' ? 4 - (column % 4) : 1;
  return column;
}
