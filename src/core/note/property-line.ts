import { bodyOf } from './front-matter';
import { endBehind, linesOf, textOf } from './lines';

/** What a property says that is one word or phrase, or a tick. */
export type PropertyValue = string | boolean;

/** Where a property's value stands, with the quotes around it; for a property that is missing no value, and where its line would stand. */
interface PropertyLine {
  readonly value: PropertyValue | null;
  readonly quote: string;
  readonly from: number;
  readonly to: number;
  readonly lineEnd: string;
}

const nothing = /^ *(?:#.*)?$/;
/** An entry; or an item or an indented line, which belong to the entry above. */
const entryOrBelow = /^(?:[^\s"'#&*!|>%@`[\]{},?:-][^:#]*:(?: .*)?| .*|- .*|-)$/;
/** A value that is over where its line is: in quotes without an escape, in brackets, or plain. What is empty or begins a block goes on below. */
const whole = /^(?:"([^"\\]*)"|'([^']*)'|[[{].*[\]}]|([^\s"'#&*!|>%@`[\]{},?:-](?:[^:]|:(?=\S))*)|-[^\s#:]+|[|>]-?)?$/;
/** What YAML reads as something else than text. */
const notText = /^(?:null|true|false|~|[-+.\d].*)$/i;

/**
 * Finds a property by looking at the lines of the front matter, all of which have to be beyond doubt. Null where they are not: without
 * front matter, with a byte order mark, a tab, an anchor, the property twice, or its value over several lines.
 */
export function propertyLine(text: string, name: string): PropertyLine | null {
  const { line: below, from: end } = bodyOf(text);
  const head = text.slice(0, end);
  if (below === 0 || /^\uFEFF|\t/.test(head)) return null;
  const lines = linesOf(head);
  const [first, fence] = [lines[0]?.to ?? end, lines[below - 1]?.from ?? end];
  let found: PropertyLine | null = null;
  let isOpen = false;
  for (const line of lines.slice(1, below - 1)) {
    const source = textOf(text, line);
    if (nothing.test(source)) continue;
    if (!entryOrBelow.test(source)) return null;
    if (/^[ -]/.test(source)) {
      if (isOpen) continue;
      return null;
    }
    const colon = source.indexOf(':');
    const rest = source.slice(colon + 1).trimStart();
    const said = rest.replace(/(?:^| )#.*$/, '').trimEnd();
    const [isWhole, double, single, plain] = whole.exec(said) ?? [];
    if (isWhole === undefined) return null;
    isOpen = /^[|>]|^$/.test(said);
    if (source.slice(0, colon).trimEnd() !== name) continue;
    const isTick = plain === 'true' || plain === 'false';
    const value = double ?? single ?? plain;
    if (found || value === undefined || (!isTick && notText.test(plain ?? ''))) return null;
    const quote = plain === undefined ? said.charAt(0) : '';
    const from = line.to - rest.length;
    found = { value: isTick ? plain === 'true' : value, quote, from, to: from + said.length, lineEnd: '' };
  }
  return (
    found ?? { value: null, quote: '', from: fence, to: fence, lineEnd: text.slice(first, endBehind(text, first)) }
  );
}
