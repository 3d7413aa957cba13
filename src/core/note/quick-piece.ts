import {
  blanks,
  columnsOf,
  endOf,
  endOfLine,
  isAt,
  isDoubtful,
  levelAt,
  marker,
  padding,
  rule,
  underline,
} from './beginnings';
import { copied } from './copied';
import { Cursor } from './cursor';
import type { GrowingBlocks } from './growing-blocks';
import { headingText } from './heading';
import { isVerbatim, leafIn, openBehind, openingMark, verbatimBehind, type Verbatim } from './leaf';
import { Leads } from './leads';
import { limits } from './limits';
import { endBehind, trimmedEnd } from './lines';
import { partsOf } from './parts';
import { QuickContainers } from './quick-containers';
import type { Heading, HeadingLevel, Piece, Stretch } from './tree';

/**
 * Reads the first piece of a text in one go over its lines, if all that it holds is beyond doubt: headings, paragraphs, rules,
 * code, HTML, list items with text, and quotes of these. Null where it holds anything else, or a quote in something. What it
 * gives is what remark would.
 */
export function quickPiece(text: string): Piece | null {
  return new QuickReader(text).piece();
}

const none: readonly never[] = [];

/** Goes over the lines of a piece. Each method that reads one says whether it was beyond doubt. */
class QuickReader {
  readonly #text: string;
  readonly #leads: Leads;
  readonly #open: QuickContainers;
  /** The lines of the paragraph that the line above belongs to; an item's lead line is not among them. */
  #paragraph: Stretch[] | null = null;
  /** Where indented code stands that the next line may go on with. */
  #code: GrowingBlocks | null = null;
  /** The fence or HTML that the line above left open. */
  #verbatim: Verbatim | null = null;
  #at = 0;
  #line = 0;

  constructor(text: string) {
    this.#text = text;
    this.#leads = new Leads(text);
    this.#open = new QuickContainers(text);
  }

  piece(): Piece | null {
    const text = this.#text;
    while (this.#at < text.length && !this.#isNextPiece()) {
      const end = endOfLine(text, this.#at);
      if (!this.#readLine(end)) return null;
      if (end < text.length) this.#line += 1;
      this.#at = endBehind(text, end);
    }
    if (this.#verbatim && openingMark(this.#verbatim) !== null) return null;
    if (isDoubtfulAnywhere(text.slice(0, this.#at))) return null;
    const { remarks } = this.#leads;
    return {
      size: this.#at,
      lines: this.#line,
      parts: partsOf(this.#open.closeAll()),
      definitions: none,
      remarks: remarks.length > 0 ? remarks : none,
      shown: null,
    };
  }

  #isNextPiece(): boolean {
    return this.#at > 0 && !this.#verbatim && levelAt(this.#text, this.#at) > 0;
  }

  #readLine(end: number): boolean {
    const text = this.#text;
    let start = this.#at;
    if (text.charAt(start) === '>' && (this.#open.isInQuote || !this.#verbatim)) {
      if (!this.#open.isInQuote && !this.#openQuote()) return false;
      start += text.charAt(start + 1) === ' ' ? 2 : 1;
    }
    const from = endOf(blanks, text, start, ' \t');
    const isBlank = from === end;
    if (isBlank) this.#paragraph = null;
    const column = from === start ? 0 : columnsOf(text.slice(start, from));
    if (this.#open.isInQuote) {
      // In a quote, a tab reaches to other columns than it does elsewhere.
      if (text.slice(start, from).includes('\t')) return false;
      if (start === this.#at && !this.#closeQuote(column >= 4 && !isBlank)) return false;
    }
    if (this.#verbatim) {
      return (
        (isBlank || column >= this.#open.inner.column) && this.#readVerbatim(this.#verbatim, text.slice(start, end))
      );
    }
    return isBlank || this.#readVisible(from, end, column);
  }

  /** What interrupts text as a quote does so as an item within it, too, for remark: that is left to it. */
  #openQuote(): boolean {
    if (this.#paragraph || this.#code) return false;
    this.#open.openQuote(this.#line, this.#at);
    return true;
  }

  /** Text may go on with a quote's last line, and code right behind a quote is not one block for remark. */
  #closeQuote(isCodeBelow: boolean): boolean {
    if (this.#paragraph || this.#verbatim || isCodeBelow) return false;
    this.#open.closeQuote();
    this.#code = null;
    return true;
  }

  #readVerbatim(open: Verbatim, line: string): true {
    const cursor = new Cursor(line);
    cursor.skipColumns(this.#open.inner.column);
    const leaf = verbatimBehind(open, cursor);
    this.#verbatim = isVerbatim(leaf) ? leaf : null;
    return true;
  }

  #readVisible(from: number, end: number, column: number): boolean {
    const text = this.#text;
    const to = trimmedEnd(text, from, end);
    const level = levelAt(text, from);
    const markerEnd = endOf(marker, text, from, '-+*0123456789');
    const leadFrom = endOf(padding, text, markerEnd, ' ');
    const isItem = from < markerEnd && markerEnd < leadFrom;
    const isText = level === 0 && !isItem;
    // A paragraph goes on without the indentation of the items around it, which stay open then.
    const isLazy = isText && this.#paragraph !== null && column < this.#open.inner.column;
    const isWithin = isLazy || !this.#open.closeItemsBehind(column);
    const isIndented = column - this.#open.inner.column >= 4;
    const stretch = { line: this.#line, from: isItem && !isIndented ? leadFrom : from, to };
    if (isIndented) {
      return isWithin && (this.#paragraph ? this.#goOn(this.#paragraph, stretch) : this.#readCode());
    }
    const interrupts = isWithin && (this.#paragraph ?? this.#code) !== null;
    this.#code = null;
    if (level > 0) return this.#readHeading(stretch, level);
    if (!isItem) return this.#readText(stretch, end, isLazy);
    // Of numbered items, only one with number 1 may interrupt what stands above.
    if (interrupts && markerEnd > from + 1 && text.slice(from, markerEnd - 1) !== '1') return false;
    return this.#readItem(from, stretch, column, text.charAt(markerEnd - 1));
  }

  #readCode(): true {
    if (this.#code !== this.#open.inner) this.#open.inner.add({ type: 'opaque' });
    this.#code = this.#open.inner;
    return true;
  }

  #readHeading(stretch: Stretch, level: number): true {
    this.#open.inner.add(this.#headingOf([stretch], level));
    this.#paragraph = null;
    return true;
  }

  /** The item whose marker stands at an offset, and its text on that line. */
  #readItem(from: number, text: Stretch, column: number, sign: string): boolean {
    const level = levelAt(this.#text, text.from);
    if (level === 0 && isDoubtful(this.#text, text.from)) return false;
    const item = this.#leads.item(level > 0 ? { line: text.line, from, to: from } : text);
    this.#open.openItem(item, sign, column + text.from - from);
    if (level > 0) this.#open.inner.add(this.#headingOf([text], level));
    if (level > 0) this.#paragraph = null;
    else if (this.#paragraph?.length !== 0) this.#paragraph = [];
    return this.#open.depth < limits.depth;
  }

  #readText(stretch: Stretch, end: number, isLazy: boolean): boolean {
    const text = this.#text;
    const { from } = stretch;
    const paragraph = this.#paragraph;
    if (isDoubtful(text, from)) {
      if (isLazy) return false;
      if (paragraph && isAt(underline, text, from)) return this.#underline(paragraph, stretch);
      if (!paragraph && this.#open.inner.column === 0 && isAt(rule, text, from)) {
        this.#open.inner.add({ type: 'opaque' });
        return true;
      }
      if (!'<`~'.includes(text.charAt(from))) return false;
      const cursor = new Cursor(text.slice(from, end));
      const leaf = leafIn(cursor, paragraph ? 'paragraph' : 'nothing');
      if (isVerbatim(leaf)) {
        this.#open.inner.add({ type: 'opaque' });
        this.#paragraph = null;
        const open = openBehind(leaf, cursor);
        this.#verbatim = isVerbatim(open) ? open : null;
        return true;
      }
    }
    if (paragraph) return this.#goOn(paragraph, stretch);
    this.#paragraph = [this.#leads.seen(stretch)];
    this.#open.inner.add({ type: 'paragraph', lines: this.#paragraph });
    return true;
  }

  #goOn(paragraph: Stretch[], stretch: Stretch): boolean {
    if (paragraph.length >= limits.paragraph) return false;
    if (paragraph.length === 0) this.#open.inner.add({ type: 'paragraph', lines: paragraph });
    paragraph.push(this.#leads.seen(stretch));
    return true;
  }

  /** Turns a paragraph into a heading, unless it may belong to an item or was meant as a task. */
  #underline(paragraph: readonly Stretch[], stretch: Stretch): boolean {
    const [first = stretch] = paragraph;
    if (this.#open.depth > 0 || (this.#leads.remarks.at(-1)?.line ?? -1) >= first.line) return false;
    const level = this.#text.charAt(stretch.from) === '=' ? 1 : 2;
    this.#open.inner.replaceLast(this.#headingOf([first, ...paragraph.slice(1), stretch], level));
    this.#paragraph = null;
    return true;
  }

  #headingOf(lines: readonly [Stretch, ...Stretch[]], level: number): Heading {
    const [{ line, from }] = lines;
    const text = copied(headingText(this.#text, lines));
    const { to } = lines.at(-1) ?? lines[0];
    return { type: 'heading', level: level as HeadingLevel, text, line, from, to };
  }
}

/** Comments, formulas and definitions may begin anywhere, and a lone CR ends a line. */
function isDoubtfulAnywhere(source: string): boolean {
  return ['%%', '$$', ']:'].some((sign) => source.includes(sign)) || (source.includes('\r') && /\r(?!\n)/.test(source));
}
