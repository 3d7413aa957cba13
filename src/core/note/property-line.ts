import { bodyOf } from './front-matter';
import { limits } from './limits';
import { endBehind, linesOf, textOf } from './lines';

/** What a property says that is one word or phrase, or a tick. */
export type PropertyValue = string | boolean;

/**
 * A property of a note's front matter: where its value stands, with the quotes around it; where it would have to stand; or that
 * the front matter is no plain list of properties, so that nobody without YAML can tell.
 */
export type PropertyLine =
  | {
      readonly kind: 'line';
      readonly value: PropertyValue;
      readonly quote: string;
      readonly from: number;
      readonly to: number;
    }
  | { readonly kind: 'missing'; readonly at: number; readonly lineEnd: string }
  | { readonly kind: 'odd' };

const entry = /^(?:([^\s"'#&*!|>%@`[\]{},?:-][^:#]*)|("[^"\\]*"|'[^']*') *):(?: (.*))?$/;
const quotedValue = /^(?:"([^"\\]*)"|'([^']*)')(?: *| +#.*)$/;
const plainValue = /^[^\s"'#&*!|>%@`[\]{},?:-][^#:]*$/;
/** What YAML reads as something else than text. */
const notText = /^(?:null|true|false|~|[-+.\d].*)$/i;
const odd: PropertyLine = { kind: 'odd' };

/**
 * Finds a property by looking at the lines of the front matter, all of which have to be beyond doubt. A note without front
 * matter is odd, and so is one with a byte order mark, a tab, an anchor, the property twice, or its value over several lines.
 */
export function propertyLine(text: string, name: string): PropertyLine {
  const { line: below, from: end } = bodyOf(text);
  if (below === 0 || text.startsWith('\uFEFF') || text.slice(0, end).includes('\t')) return odd;
  const lines = linesOf(text.slice(0, end)).slice(0, below);
  let found: PropertyLine | null = null;
  /** Whether the entry above holds what is indented below it, or is a list. */
  let isOpen = false;
  for (const line of lines.slice(1, -1)) {
    const source = textOf(text, line);
    // The expressions below look back and forth, hence a bound on what they see.
    if (source.length > limits.line) return odd;
    if (/^ *(?:#.*)?$/.test(source)) continue;
    if (isOpen && /^(?: |- |-$)/.test(source)) continue;
    const [, key, quoted, behind = ''] = entry.exec(source) ?? [];
    const rest = behind.trimStart();
    if ((key ?? quoted) === undefined || !isWhole(rest)) return odd;
    if (quoted?.slice(1, -1) === name) return odd;
    isOpen = /^(?:[|>][-+\d]*)?(?: *| +#.*)$/.test(rest);
    if (key?.trimEnd() !== name) continue;
    const [, double, single] = quotedValue.exec(rest) ?? [];
    const bare = withoutComment(rest);
    const isPlain = plainValue.test(bare) && (isTick(bare) || !notText.test(bare));
    const value = double ?? single ?? (isPlain ? bare : undefined);
    if (found || value === undefined) return odd;
    const from = line.to - rest.length;
    const quote = double === undefined ? (single === undefined ? '' : "'") : '"';
    const to = from + value.length + 2 * quote.length;
    found = { kind: 'line', value: quote === '' && isTick(value) ? value === 'true' : value, quote, from, to };
  }
  const [{ to } = { to: end }] = lines;
  const at = lines.at(-1)?.from ?? end;
  return found ?? { kind: 'missing', at, lineEnd: text.slice(to, endBehind(text, to)) };
}

/** Whether a value ends on the line where it begins, or is a block that is indented below. */
function isWhole(value: string): boolean {
  if (/^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[|>][-+\d]*)?(?: *| +#.*)$/.test(value)) return true;
  const bare = withoutComment(value);
  if (!/^[[{]/.test(bare)) return !/^["'&*!|>%@`,?:\]}]|^-(?: |$)|:(?: |$)/.test(bare);
  const flow = bare.replace(/"(?:[^"\\]|\\.)*"|'[^']*'/g, '');
  return /[\]}]$/.test(flow) && !/["']/.test(flow) && flow.split(/[[{]/).length === flow.split(/[\]}]/).length;
}

function withoutComment(value: string): string {
  return value.replace(/(?:^| )#.*$/, '').trimEnd();
}

function isTick(word: string): boolean {
  return word === 'true' || word === 'false';
}
