import type { Event, Token } from 'micromark-util-types';
import { normalizeIdentifier } from 'micromark-util-normalize-identifier';
import { calloutOf } from './callout';
import { copied } from './copied';
import { headingText } from './heading';
import { Leads } from './leads';
import type { Line } from './lines';
import { Positions } from './positions';
import { partsOf } from './parts';
import type { Block, Heading, HeadingLevel, List, ListItem, Part, Quote, Remark, Stretch } from './tree';

type Definition = readonly [label: string, url: string];

const beginsBlock: ReadonlySet<string> = new Set([
  'atxHeading',
  'blockQuote',
  'codeFenced',
  'codeIndented',
  'definition',
  'htmlFlow',
  'listOrdered',
  'listUnordered',
  'paragraph',
  'setextHeading',
  'thematicBreak',
]);

/** Turns what the parser met in a piece into our blocks. `text` is the piece with what is hidden blanked, `lines` are its lines. */
export class BlockReader {
  readonly definitions: Definition[] = [];
  readonly #events: readonly Event[];
  readonly #text: string;
  readonly #positions: Positions;
  readonly #leads: Leads;
  /** The event that is read next. */
  #at = 0;

  constructor(events: readonly Event[], text: string, lines: readonly Line[]) {
    this.#events = events;
    this.#text = text;
    this.#positions = new Positions(text, lines);
    this.#leads = new Leads(text);
  }

  get remarks(): readonly Remark[] {
    return this.#leads.remarks;
  }

  parts(): readonly Part[] {
    return partsOf(this.#blocks(0, () => false));
  }

  /** The blocks up to an event that is their container's; that event is left to the caller. `quotes` are around them. */
  #blocks(quotes: number, isEnd: (event: Event) => boolean): Block[] {
    const blocks: Block[] = [];
    for (let event = this.#events[this.#at]; event && !isEnd(event); event = this.#events[this.#at]) {
      this.#at += 1;
      const block = event[0] === 'enter' ? this.#block(event[1], quotes) : null;
      if (block) blocks.push(block);
    }
    return blocks;
  }

  /** The block that begins here, with all its events; null for what is none. */
  #block(token: Token, quotes: number): Block | null {
    if (!beginsBlock.has(token.type)) return null;
    if (token.type === 'blockQuote') return this.#quote(token, quotes);
    if (token.type === 'listOrdered' || token.type === 'listUnordered') return this.#list(token, quotes);
    if (token.type === 'atxHeading' || token.type === 'setextHeading') return this.#heading(token, quotes);
    if (token.type === 'definition') this.#define(token);
    else this.#pass(token);
    if (token.type !== 'paragraph') return { type: 'opaque' };
    return this.#leads.paragraph(this.#positions.linesOf(token, quotes));
  }

  #heading(token: Token, quotes: number): Heading {
    const text = headingText(this.#text, this.#positions.linesOf(token, quotes));
    let level = 0;
    this.#pass(token, ([, { type, start, end }]) => {
      if (type === 'setextHeadingLineSequence') level = this.#text.charAt(start.offset) === '=' ? 1 : 2;
      else if (type === 'atxHeadingSequence' && level === 0) level = end.offset - start.offset;
    });
    return { type: 'heading', level: level as HeadingLevel, text: copied(text), ...this.#positions.at(token) };
  }

  #quote(token: Token, quotes: number): Quote {
    const { from, line } = this.#positions.at(token);
    const blocks = this.#blocks(quotes + 1, ([, other]) => other === token);
    return { type: 'quote', from, line, ...calloutOf(this.#text, blocks) };
  }

  #list(token: Token, quotes: number): List {
    const items: ListItem[] = [];
    const isEnd = ([side, other]: Event): boolean =>
      other === token || (side === 'enter' && other.type === 'listItemPrefix');
    for (let event = this.#events[this.#at]; event && event[1] !== token; event = this.#events[this.#at]) {
      this.#at += 1;
      if (isEnd(event)) items.push(this.#item(event[1], quotes, isEnd));
    }
    return { type: 'list', items };
  }

  /** The item whose marker has the token `marker`. */
  #item(marker: Token, quotes: number, isEnd: (event: Event) => boolean): ListItem {
    const { line, from } = this.#positions.at(marker);
    const [lead, ...further] = this.#leadLines(line, quotes, isEnd);
    const item = this.#leads.item(lead ?? { line, from, to: from });
    const below = further.length > 0 ? [this.#leads.paragraph(further)] : [];
    item.blocks = [...below, ...this.#blocks(quotes, isEnd)];
    return item;
  }

  /** The lines of the paragraph with which an item begins on its marker's line; none where it begins with something else. */
  #leadLines(line: number, quotes: number, isEnd: (event: Event) => boolean): readonly Stretch[] {
    let at = this.#at;
    for (let event = this.#events[at]; event && !isEnd(event); event = this.#events[at]) {
      at += 1;
      const [side, token] = event;
      if (side === 'exit' || !beginsBlock.has(token.type)) continue;
      if (token.type !== 'paragraph' || this.#positions.lineAt(token.start.offset) !== line) return [];
      this.#at = at;
      this.#pass(token);
      return this.#positions.linesOf(token, quotes);
    }
    return [];
  }

  #define(token: Token): void {
    let label = '';
    let url = '';
    this.#pass(token, ([, part, context]) => {
      if (part.type === 'definitionLabelString')
        label = normalizeIdentifier(context.sliceSerialize(part)).toLowerCase();
      else if (part.type === 'definitionDestinationString') url = context.sliceSerialize(part);
    });
    this.definitions.push([label, url]);
  }

  /** Goes over the events of a token up to its end, and shows each that enters something. */
  #pass(token: Token, see?: (event: Event) => void): void {
    for (let event = this.#events[this.#at]; event; event = this.#events[this.#at]) {
      this.#at += 1;
      if (event[1] === token) return;
      if (event[0] === 'enter') see?.(event);
    }
  }
}
