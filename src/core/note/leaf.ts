import { htmlBlockNames, htmlRawNames } from 'micromark-util-html-tag-name';
import type { Cursor } from './cursor';

/** What the last block of a line is, as far as the next line depends on it. */
export type Leaf =
  { readonly kind: 'none' } | { readonly kind: 'paragraph' } | { readonly kind: 'indented' } | Verbatim;

/** A block whose lines stand as they are, marks of further containers included. */
export type Verbatim = Fence | HtmlBlock;

interface Fence {
  readonly kind: 'fence';
  readonly char: string;
  readonly size: number;
}

/** An HTML block; `end` is null where a blank line ends it, and a lone tag is the kind that needs no known name. */
interface HtmlBlock {
  readonly kind: 'html';
  readonly end: RegExp | null;
  readonly isLoneTag: boolean;
}

export const noLeaf: Leaf = { kind: 'none' };
const paragraph: Leaf = { kind: 'paragraph' };
const indented: Leaf = { kind: 'indented' };

const commentEnd = /-->/;

/** The mark that opened a leaf which only another mark closes; null for a leaf that ends by itself. */
export function openingMark(leaf: Leaf): string | null {
  if (leaf.kind === 'fence') return leaf.char.repeat(leaf.size);
  return leaf.kind === 'html' && leaf.end === commentEnd ? '<!--' : null;
}

export function isVerbatim(leaf: Leaf): leaf is Verbatim {
  return leaf.kind === 'fence' || leaf.kind === 'html';
}

/**
 * What a line could go on with: its own paragraph, one whose containers it does not repeat (lazy), or indented code.
 */
export type Above = 'nothing' | 'paragraph' | 'lazy' | 'indented';

/** The leaf that a line is part of, once its containers are read. A line that is a block by itself has none. */
export function leafIn(cursor: Cursor, above: Above): Leaf {
  if (cursor.isBlank) return above === 'indented' ? indented : noLeaf;
  if (cursor.indent >= 4) return above === 'paragraph' || above === 'lazy' ? paragraph : indented;
  const { content } = cursor;
  if (isAtxHeading(content) || isThematicBreak(content)) return noLeaf;
  if (above === 'paragraph' && /^(?:=+|-+)[ \t]*$/.test(content)) return noLeaf;
  // CommonMark lets a lone tag interrupt no paragraph; for remark, which we follow, that does not hold for a lazy line.
  return fenceOpenedBy(content) ?? htmlOpenedBy(content, above === 'paragraph') ?? paragraph;
}

/** What a verbatim block's first line leaves open: an HTML block may end where it begins. */
export function openBehind(leaf: Leaf, cursor: Cursor): Leaf {
  return leaf.kind === 'html' ? verbatimBehind(leaf, cursor) : leaf;
}

/** What a further line of a fence or an HTML block leaves open. */
export function verbatimBehind(leaf: Verbatim, cursor: Cursor): Leaf {
  const closes =
    leaf.kind === 'fence'
      ? cursor.indent < 4 && closesFence(cursor.content, leaf)
      : (leaf.end?.test(cursor.content) ?? cursor.isBlank);
  return closes ? noLeaf : leaf;
}

export function isAtxHeading(content: string): boolean {
  return /^#{1,6}(?:[ \t]|$)/.test(content);
}

export function isThematicBreak(content: string): boolean {
  return /^(?:(?:\*[ \t]*){3,}|(?:_[ \t]*){3,}|(?:-[ \t]*){3,})$/.test(content);
}

const fenceOpening = /^(?:(`{3,})[^`]*$|~{3,})/;

/** A backtick fence has no backtick in its info string. */
function fenceOpenedBy(content: string): Fence | null {
  const match = fenceOpening.exec(content);
  const run = match?.[1] ?? match?.[0];
  return run ? { kind: 'fence', char: run.charAt(0), size: run.length } : null;
}

function closesFence(content: string, fence: Fence): boolean {
  const run = /^(`+|~+)[ \t]*$/.exec(content)?.[1] ?? '';
  return run.startsWith(fence.char) && run.length >= fence.size;
}

const rawNames = htmlRawNames.join('|');

/** CommonMark's first five kinds of HTML block: each runs to its own end, blank lines or not. */
const endedHtml: readonly (readonly [start: RegExp, end: RegExp])[] = [
  [new RegExp(`^<(?:${rawNames})(?:[ \\t>]|$)`, 'i'), new RegExp(`</(?:${rawNames})>`, 'i')],
  [/^<!--/, commentEnd],
  [/^<\?/, /\?>/],
  [/^<![a-z]/i, />/],
  [/^<!\[CDATA\[/, /\]\]>/],
];

const blockHtml = new RegExp(`^</?(?:${htmlBlockNames.join('|')})(?:[ \\t]|/?>|$)`, 'i');

const value = '(?:[^\\s"\'/=<>`]+|\'[^\']*\'|"[^"]*")';
const attribute = `[ \\t]+[a-z_:][\\w.:-]*(?:[ \\t]*=[ \\t]*${value})?`;
const loneTag = new RegExp(`^<(?:[a-z][a-z\\d-]*(?:${attribute})*[ \\t]*/?|/[a-z][a-z\\d-]*[ \\t]*)>[ \\t]*$`, 'i');

function htmlOpenedBy(content: string, interruptsParagraph: boolean): HtmlBlock | null {
  if (!content.startsWith('<')) return null;
  const ended = endedHtml.find(([start]) => start.test(content));
  if (ended) return { kind: 'html', end: ended[1], isLoneTag: false };
  if (blockHtml.test(content)) return { kind: 'html', end: null, isLoneTag: false };
  if (!interruptsParagraph && loneTag.test(content)) return { kind: 'html', end: null, isLoneTag: true };
  return null;
}
