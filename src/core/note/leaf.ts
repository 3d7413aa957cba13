/** What the last block of a line is, as far as the next line depends on it. */
export type Leaf =
  | { readonly kind: 'none' }
  | { readonly kind: 'paragraph' }
  | { readonly kind: 'indented' }
  | { readonly kind: 'fence'; readonly char: string; readonly size: number }
  | { readonly kind: 'html'; readonly end: RegExp | null };

export const noLeaf: Leaf = { kind: 'none' };
export const paragraph: Leaf = { kind: 'paragraph' };
export const indented: Leaf = { kind: 'indented' };

const fenceOpening = /^(?:(`{3,})[^`]*|(~{3,}).*)$/;

/** The fence that a line's content opens, or null. A backtick fence has no backtick in its info string. */
export function fenceOpenedBy(content: string): Leaf | null {
  const match = fenceOpening.exec(content);
  const run = match?.[1] ?? match?.[2];
  return run ? { kind: 'fence', char: run.charAt(0), size: run.length } : null;
}

/** Whether a line's content (already known to be indented by less than four columns) closes a fence. */
export function closesFence(content: string, fence: { readonly char: string; readonly size: number }): boolean {
  const run = /^(?:`+|~+)/.exec(content)?.[0] ?? '';
  return run.startsWith(fence.char) && run.length >= fence.size && content.slice(run.length).trim() === '';
}

/** CommonMark's first five kinds of HTML block: each runs to its own end, blank lines or not. */
const endedHtml: readonly (readonly [start: RegExp, end: RegExp])[] = [
  [/^<(?:script|pre|textarea|style)(?:[\s>]|$)/i, /<\/(?:script|pre|textarea|style)>/i],
  [/^<!--/, /-->/],
  [/^<\?/, /\?>/],
  [/^<![a-z]/i, />/],
  [/^<!\[CDATA\[/, /\]\]>/],
];

const blockTags =
  'address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|' +
  'fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|' +
  'menuitem|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul';
const blockHtml = new RegExp(`^</?(?:${blockTags})(?:\\s|/?>|$)`, 'i');

const attribute = '\\s+[a-z_:][\\w.:-]*(?:\\s*=\\s*(?:[^\\s"\'=<>`]+|\'[^\']*\'|"[^"]*"))?';
const loneTag = new RegExp(`^(?:<[a-z][a-z\\d-]*(?:${attribute})*\\s*/?>|</[a-z][a-z\\d-]*\\s*>)\\s*$`, 'i');

/**
 * The HTML block that a line's content opens, or null. `end` is null for the two kinds that end at a blank line; the last
 * kind, a lone tag, cannot interrupt a paragraph.
 */
export function htmlOpenedBy(content: string, interruptsParagraph: boolean): Leaf | null {
  if (!content.startsWith('<')) return null;
  const ended = endedHtml.find(([start]) => start.test(content));
  if (ended) return { kind: 'html', end: ended[1] };
  if (blockHtml.test(content) || (!interruptsParagraph && loneTag.test(content))) return { kind: 'html', end: null };
  return null;
}
