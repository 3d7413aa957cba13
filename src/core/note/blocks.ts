import type { List as MdList, ListItem as MdListItem, Paragraph as MdParagraph, RootContent } from 'mdast';
import { boxAt, boxFrom, brokenBox, isGluedTask } from './box';
import { calloutOf } from './callout';
import { headingText } from './heading';
import type { Line } from './lines';
import { parseBlocks } from './parser';
import { sourceOf, type Piece } from './pieces';
import { Positions } from './positions';
import type { Block, List, ListItem, Paragraph, Remark, Stretch } from './tree';

/** What the blocks of a piece add to the note's tree. */
export interface PieceBlocks {
  readonly blocks: readonly Block[];
  readonly definitions: readonly (readonly [label: string, url: string])[];
  readonly remarks: readonly Remark[];
}

/**
 * Reads the blocks of one piece of a note. `masked` is the whole note with what is hidden blanked, `lines` are its lines;
 * positions in the result are those of the whole note.
 */
export function blocksOf(masked: string, lines: readonly Line[], piece: Piece): PieceBlocks {
  const reader = new BlockReader(masked, new Positions(masked, lines, piece.from));
  const blocks = reader.blocks(parseBlocks(sourceOf(masked, lines, piece)).children, 0);
  return { blocks, definitions: reader.definitions, remarks: reader.remarks };
}

/** Turns the parser's nodes into our blocks. `quotes` is the number of quotes around them. */
class BlockReader {
  readonly definitions: (readonly [string, string])[] = [];
  readonly remarks: Remark[] = [];
  readonly #text: string;
  readonly #positions: Positions;

  constructor(text: string, positions: Positions) {
    this.#text = text;
    this.#positions = positions;
  }

  blocks(nodes: readonly RootContent[], quotes: number): Block[] {
    return nodes.map((node) => this.#block(node, quotes));
  }

  #block(node: RootContent, quotes: number): Block {
    if (node.type === 'paragraph') return this.#paragraph(node, quotes);
    if (node.type === 'list') return this.#list(node, quotes);
    if (node.type === 'blockquote') {
      const { from, line } = this.#positions.at(node);
      return { type: 'quote', from, line, ...calloutOf(this.#text, this.blocks(node.children, quotes + 1)) };
    }
    if (node.type === 'heading') {
      const text = headingText(this.#text, this.#positions.linesOf(node, quotes));
      return { type: 'heading', level: node.depth, text, ...this.#positions.at(node) };
    }
    if (node.type === 'definition') this.definitions.push([node.identifier, node.url]);
    return { type: 'opaque' };
  }

  #paragraph(node: MdParagraph, quotes: number): Paragraph {
    return this.#paragraphOf(this.#positions.linesOf(node, quotes));
  }

  #paragraphOf(lines: readonly Stretch[]): Paragraph {
    for (const line of lines) {
      const about = this.#textOf(line);
      if (isGluedTask(about)) this.remarks.push({ kind: 'not-a-task', line: line.line, about });
    }
    return { type: 'paragraph', lines };
  }

  #list(node: MdList, quotes: number): List {
    return { type: 'list', items: node.children.map((item) => this.#item(item, quotes)) };
  }

  #item(node: MdListItem, quotes: number): ListItem {
    const position = this.#positions.at(node);
    const [first, ...others] = node.children;
    if (first?.type !== 'paragraph' || this.#positions.at(first).line !== position.line) {
      return { ...position, box: null, lead: null, blocks: this.blocks(node.children, quotes) };
    }
    const [lead, ...further] = this.#positions.linesOf(first, quotes);
    const below = further.length > 0 ? [this.#paragraphOf(further)] : [];
    const blocks = [...below, ...this.blocks(others, quotes)];
    return { ...position, ...this.#boxAndLead(lead), blocks };
  }

  #boxAndLead(lead: Stretch | undefined): Pick<ListItem, 'box' | 'lead'> {
    if (!lead) return { box: null, lead: null };
    const text = this.#textOf(lead);
    const found = boxAt(text);
    if (found) return { box: boxFrom(lead.from, found.mark), lead: { ...lead, from: lead.from + found.size } };
    const broken = brokenBox(text);
    if (broken) this.remarks.push({ kind: broken, line: lead.line, about: text });
    return { box: null, lead };
  }

  #textOf({ from, to }: Stretch): string {
    return this.#text.slice(from, to);
  }
}
