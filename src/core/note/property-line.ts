import { bodyOf } from './front-matter';
import { linesOf, textOf } from './lines';

/** What a property says that is one word or phrase, or a tick. */
export type PropertyValue = string | boolean;

/** What a property says, and where in the note that stands, with the quotes around it. */
interface PropertyLine {
  readonly value: PropertyValue;
  readonly quote: string;
  readonly from: number;
  readonly to: number;
}

const entry = /^([^\s"'#&*!|>%@`[\]{},?:-][^:#]*):(?: (.*))?$/;
/** An item or an indented line, which belong to the entry above. */
const below = /^(?: |-(?: |$))/;
/** A value that is over where its line is: in quotes without an escape, in brackets, or plain. What is empty or begins a block goes on below. */
const whole = /^(?:"([^"\\]*)"|'([^']*)'|[[{].*[\]}]|([^\s"'#&*!|>%@`[\]{},?:-](?:[^:]|:(?=\S))*)|-[^\s#:]+|[|>]-?)?$/;
/** What one version of YAML or another reads as something else than text. */
const notText = /^(?:null|true|false|yes|no|on|off|[yn~]|[-+.\d].*)$/i;

/**
 * Finds a property by looking at the lines of the front matter, all of which have to be beyond doubt. Null where they are not: without
 * the property, with a byte order mark, a tab, an anchor, the property twice, or its value over several lines.
 */
export function propertyLine(text: string, name: string): PropertyLine | null {
  const { line: lines, from: end } = bodyOf(text);
  const head = text.slice(0, end);
  if (/^\uFEFF|\t/.test(head)) return null;
  let found: PropertyLine | null = null;
  let isOpen = false;
  for (const line of linesOf(head).slice(1, lines - 1)) {
    const source = textOf(text, line);
    if (/^ *(?:#|$)/.test(source)) continue;
    const [isEntry, key = '', behind = ''] = entry.exec(source) ?? [];
    if (isEntry === undefined) {
      if (isOpen && below.test(source)) continue;
      return null;
    }
    const rest = behind.trimStart();
    const said = rest.replace(/(?:^| )#.*$/, '').trimEnd();
    const [isWhole, double, single, plain] = whole.exec(said) ?? [];
    if (isWhole === undefined) return null;
    isOpen = /^[|>]|^$/.test(said);
    if (key.trimEnd() !== name) continue;
    const isTick = plain === 'true' || plain === 'false';
    const value = double ?? single ?? plain;
    if (found || value === undefined || (!isTick && notText.test(plain ?? ''))) return null;
    const from = line.to - rest.length;
    const quote = plain === undefined ? said.charAt(0) : '';
    found = { value: isTick ? plain === 'true' : value, quote, from, to: from + said.length };
  }
  return found;
}
