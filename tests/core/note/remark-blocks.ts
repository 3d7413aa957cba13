import type { List as MdList, ListItem as MdListItem, Node, Paragraph as MdParagraph, RootContent } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { calloutOf } from '../../../src/core/note/callout';
import { sourceOf } from '../../../src/core/note/careful-piece';
import { headingText } from '../../../src/core/note/heading';
import { Leads } from '../../../src/core/note/leads';
import { linesOf } from '../../../src/core/note/lines';
import { Positions, type Span } from '../../../src/core/note/positions';
import type { Block, List, ListItem, Paragraph, Remark, Stretch } from '../../../src/core/note/tree';

/** All of remark but HTML amid a line, which is no block. */
export const remark = unified()
  .data('micromarkExtensions', [{ disable: { null: ['htmlText'] } }])
  .use(remarkParse);

/** The blocks of a whole text, without any cut, from the tree that remark makes of it. */
export function remarkBlocks(masked: string): {
  readonly blocks: readonly Block[];
  readonly remarks: readonly Remark[];
} {
  const lines = linesOf(masked);
  const reader = new RemarkReader(masked, new Positions(masked, lines));
  const blocks = reader.blocks(remark.parse(sourceOf(masked, lines)).children, 0);
  return { blocks, remarks: [...reader.remarks].sort((a, b) => a.line - b.line) };
}

/** Turns the parser's nodes into our blocks. `quotes` is the number of quotes around them. */
class RemarkReader {
  readonly definitions: (readonly [string, string])[] = [];
  readonly #text: string;
  readonly #positions: Positions;
  readonly #leads: Leads;

  constructor(text: string, positions: Positions) {
    this.#text = text;
    this.#positions = positions;
    this.#leads = new Leads(text);
  }

  get remarks(): readonly Remark[] {
    return this.#leads.remarks;
  }

  blocks(nodes: readonly RootContent[], quotes: number): Block[] {
    return nodes.map((node) => this.#block(node, quotes));
  }

  #block(node: RootContent, quotes: number): Block {
    if (node.type === 'paragraph') return this.#paragraph(node, quotes);
    if (node.type === 'list') return this.#list(node, quotes);
    if (node.type === 'blockquote') {
      const { from, line } = this.#at(node);
      return { type: 'quote', from, line, ...calloutOf(this.#text, this.blocks(node.children, quotes + 1)) };
    }
    if (node.type === 'heading') {
      const text = headingText(this.#text, this.#linesOf(node, quotes));
      return { type: 'heading', level: node.depth, text, ...this.#at(node) };
    }
    if (node.type === 'definition') this.definitions.push([node.identifier, node.url]);
    return { type: 'opaque' };
  }

  #paragraph(node: MdParagraph, quotes: number): Paragraph {
    return this.#paragraphOf(this.#linesOf(node, quotes));
  }

  #paragraphOf(lines: readonly Stretch[]): Paragraph {
    return this.#leads.paragraph(lines);
  }

  #list(node: MdList, quotes: number): List {
    return { type: 'list', items: node.children.map((item) => this.#item(item, quotes)) };
  }

  #item(node: MdListItem, quotes: number): ListItem {
    const { line, from } = this.#at(node);
    const [first, ...others] = node.children;
    if (first?.type !== 'paragraph' || this.#at(first).line !== line) {
      return { ...this.#leads.item({ line, from, to: from }), blocks: this.blocks(node.children, quotes) };
    }
    const [lead, ...further] = this.#linesOf(first, quotes);
    const below = further.length > 0 ? [this.#paragraphOf(further)] : [];
    const blocks = [...below, ...this.blocks(others, quotes)];
    return { ...this.#leads.item(lead ?? { line, from, to: from }), blocks };
  }

  #at(node: Node): Stretch {
    return this.#positions.at(spanOf(node));
  }

  #linesOf(node: Node, quotes: number): Stretch[] {
    return this.#positions.linesOf(spanOf(node), quotes);
  }
}

function spanOf({ position }: Node): Span {
  return { start: { offset: position?.start.offset ?? 0 }, end: { offset: position?.end.offset ?? 0 } };
}
