import { decoded } from './decode';
import { limits } from './limits';

/** What stands in one line of text; offsets are within that line. Only the first `limits.line` units are read. */
export type Inline =
  | { readonly type: 'text' | 'code' | 'html' | 'comment'; readonly from: number; readonly to: number }
  | { readonly type: 'tag'; readonly from: number; readonly to: number; readonly name: string }
  | {
      readonly type: 'field';
      readonly from: number;
      readonly to: number;
      readonly key: string;
      readonly value: string;
    }
  | Link;

/** `embed` is set for `![…](…)` and `![[…]]`. */
export interface Link {
  readonly type: 'link' | 'wikilink' | 'url';
  readonly from: number;
  readonly to: number;
  /** The label as written; for a wikilink its alias. Null where there is none. */
  readonly label: string | null;
  readonly target: string;
  readonly embed: boolean;
}

/** Targets of the note's `[label]: url` definitions, by lower-case label. */
export type Definitions = ReadonlyMap<string, string>;

/**
 * Reads a line from left to right, once: what begins first wins, as in Obsidian. Code and comments hide what is in them; a
 * reference (`[label][id]`) is a link where the note defines it, and text elsewhere.
 */
export function inlineOf(line: string, definitions: Definitions): readonly Inline[] {
  const text = line.slice(0, limits.line);
  const spans = codeSpans(text);
  const brackets = bracketPairs(text, spans);
  const found: Inline[] = [];
  const special = /[\\`<[!(#]|https?:\/\//gi;
  let textFrom = 0;
  const keep = (inline: Inline): void => {
    if (inline.from > textFrom) found.push({ type: 'text', from: textFrom, to: inline.from });
    found.push(inline);
    textFrom = inline.to;
    special.lastIndex = inline.to;
  };
  for (let match = special.exec(text); match; match = special.exec(text)) {
    const inline = inlineAt({ text, spans, brackets, definitions }, match.index);
    if (inline === 'escape') special.lastIndex = match.index + 2;
    else if (inline) keep(inline);
    else special.lastIndex = match.index + (match[0] === '`' ? runAt(text, match.index).length : 1);
  }
  if (textFrom < text.length) found.push({ type: 'text', from: textFrom, to: text.length });
  return found;
}

export function isLink(inline: Inline): inline is Link {
  return 'target' in inline;
}

/** A line with what was found out about it beforehand: where each code span and each bracket that opens is closed. */
interface LineMap {
  readonly text: string;
  readonly spans: ReadonlyMap<number, number>;
  readonly brackets: ReadonlyMap<number, number>;
  readonly definitions: Definitions;
}

function inlineAt(map: LineMap, at: number): Inline | 'escape' | null {
  const { text } = map;
  switch (text.charAt(at)) {
    case '\\':
      return 'escape';
    case '`':
      return codeAt(map, at);
    case '<':
      return htmlAt(text, at);
    case '!':
      return text.charAt(at + 1) === '[' ? linkAt(map, at, at + 1) : null;
    case '[':
      return fieldAt(text, at, () => map.brackets.get(at)) ?? linkAt(map, at, at);
    case '(':
      return fieldAt(text, at, () => text.indexOf(')', at));
    case '#':
      return tagAt(text, at);
    default:
      return urlAt(text, at);
  }
}

function codeAt({ spans }: LineMap, at: number): Inline | null {
  const to = spans.get(at);
  return to === undefined ? null : { type: 'code', from: at, to };
}

function runAt(text: string, at: number): string {
  return /^`+/.exec(text.slice(at))?.[0] ?? '';
}

function htmlAt(text: string, at: number): Inline | null {
  if (text.startsWith('<!--', at)) {
    const end = text.indexOf('-->', at);
    return { type: 'comment', from: at, to: end < 0 ? text.length : end + 3 };
  }
  const autolink = matchAt(/<(https?:\/\/[^\s<>]+)>/iy, text, at);
  if (autolink)
    return { type: 'url', from: at, to: at + autolink[0].length, label: null, target: autolink[1] ?? '', embed: false };
  const tag = matchAt(/<\/?[a-z][^<>]*>/iy, text, at);
  return tag ? { type: 'html', from: at, to: at + tag[0].length } : null;
}

/** A link or wikilink whose bracket opens at `bracket`; `at` differs by the `!` of an embed. */
function linkAt({ text, brackets, definitions }: LineMap, at: number, bracket: number): Inline | null {
  const embed = at !== bracket;
  if (text.startsWith('[[', bracket)) {
    const wikilink = matchAt(/\[\[([^[\]|]+)(?:\|([^[\]]*))?\]\]/y, text, bracket);
    if (!wikilink?.[1]?.trim()) return null;
    // Within a table, the bar of an alias is escaped.
    const target = wikilink[1].replace(/\\$/, '').trim();
    const label = wikilink[2]?.trim() ?? '';
    return {
      type: 'wikilink',
      from: at,
      to: bracket + wikilink[0].length,
      label: label === '' ? null : label,
      target,
      embed,
    };
  }
  const close = brackets.get(bracket);
  if (close === undefined) return null;
  const label = text.slice(bracket + 1, close);
  const destination = destinationAt(text, close + 1);
  if (destination) return { type: 'link', from: at, to: destination.to, label, target: destination.target, embed };
  const reference = matchAt(/\[([^[\]]*)\]/y, text, close + 1);
  const target = definitions.get((reference?.[1] || label).trim().toLowerCase().replace(/\s+/g, ' '));
  if (target === undefined) return null;
  return { type: 'link', from: at, to: close + 1 + (reference?.[0].length ?? 0), label, target, embed };
}

/** What stands in the parentheses behind a label: `(<target>)` or `(target "title")`. Null where they are no link's. */
function destinationAt(text: string, at: number): { readonly target: string; readonly to: number } | null {
  if (text.charAt(at) !== '(') return null;
  const start = skipBlanks(text, at + 1);
  const pointed = matchAt(/<([^<>]*)>/y, text, start);
  // Parentheses within a bare target nest once, as in addresses of Wikipedia.
  const bare = pointed ?? matchAt(/(?:[^\s()\\]|\\.|\((?:[^\s()\\]|\\.)*\))*/y, text, start);
  const target = pointed ? pointed[1] : bare?.[0];
  let to = skipBlanks(text, start + (bare?.[0].length ?? 0));
  to = skipBlanks(text, to + (matchAt(/"[^"]*"|'[^']*'|\([^()]*\)/y, text, to)?.[0].length ?? 0));
  return target !== undefined && text.charAt(to) === ')' ? { target: decoded(target), to: to + 1 } : null;
}

function skipBlanks(text: string, at: number): number {
  return at + (matchAt(/[ \t]*/y, text, at)?.[0].length ?? 0);
}

/** A Dataview field, `[key:: value]` or `(key:: value)`. */
function fieldAt(text: string, at: number, closing: () => number | undefined): Inline | null {
  const key = matchAt(/.([\p{L}\p{N}_ -]+)::/uy, text, at);
  const close = key ? closing() : undefined;
  if (!key?.[1] || close === undefined || close < at + key[0].length) return null;
  const value = text.slice(at + key[0].length, close).trim();
  return { type: 'field', from: at, to: close + 1, key: key[1].trim().toLowerCase(), value };
}

function tagAt(text: string, at: number): Inline | null {
  if (at > 0 && !/\s/.test(text.charAt(at - 1))) return null;
  const name = matchAt(/#([\p{L}\p{N}\p{Emoji_Presentation}_/-]+)/uy, text, at)?.[1];
  // A number alone is no tag: "#1".
  if (name === undefined || /^\d+$/.test(name)) return null;
  return { type: 'tag', from: at, to: at + 1 + name.length, name };
}

function urlAt(text: string, at: number): Inline | null {
  if (at > 0 && /[\p{L}\p{N}_]/u.test(text.charAt(at - 1))) return null;
  const match = matchAt(/https?:\/\/[^\s<>，。；：！？、（）【】《》「」]+/iy, text, at);
  if (!match) return null;
  const target = withoutTrailingMarks(match[0]);
  return /^https?:\/\/[^/?#]/i.test(target)
    ? { type: 'url', from: at, to: at + target.length, label: null, target, embed: false }
    : null;
}

/** Punctuation behind a bare URL belongs to the sentence; a closing bracket does where it was not opened within the URL. */
function withoutTrailingMarks(url: string): string {
  const excess: Record<string, number> = {
    ')': count(url, ')') - count(url, '('),
    ']': count(url, ']') - count(url, '['),
  };
  let end = url.length;
  for (;;) {
    const last = url.charAt(end - 1);
    const isLoose = (excess[last] ?? 0) > 0;
    if (!isLoose && !/[?!.,:;*_~'"]/.test(last)) return url.slice(0, end);
    if (isLoose) excess[last] = (excess[last] ?? 0) - 1;
    end -= 1;
  }
}

function count(text: string, char: string): number {
  return text.split(char).length - 1;
}

const nothing: ReadonlyMap<number, number> = new Map();

/** Where each code span that opens is closed: by the next run of as many backticks. */
function codeSpans(text: string): ReadonlyMap<number, number> {
  if (!text.includes('`')) return nothing;
  const runs = [...text.matchAll(/`+/g)].map(({ index, 0: { length } }) => ({ index, length }));
  const nextOfLength = new Map<number, number>();
  const closing = new Map<number, number>();
  for (const { index, length } of runs.reverse()) {
    const next = nextOfLength.get(length);
    if (next !== undefined) closing.set(index, next + length);
    nextOfLength.set(length, index);
  }
  return closing;
}

/** Where each `[` is closed; escaped brackets and those within code do not count. */
function bracketPairs(text: string, spans: ReadonlyMap<number, number>): ReadonlyMap<number, number> {
  if (!text.includes('[')) return nothing;
  const pairs = new Map<number, number>();
  const open: number[] = [];
  const next = /\\.|`+|[[\]]/g;
  for (let match = next.exec(text); match; match = next.exec(text)) {
    const char = match[0].charAt(0);
    if (char === '[') open.push(match.index);
    else if (char === '`') next.lastIndex = spans.get(match.index) ?? next.lastIndex;
    else if (char === ']') {
      const start = open.pop();
      if (start !== undefined) pairs.set(start, match.index);
    }
  }
  return pairs;
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
