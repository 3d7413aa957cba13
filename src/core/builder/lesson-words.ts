import { isVaultLink, readableAddress, webAddress } from '../note/address';
import { inlineOf, isLink, type Definitions, type Link } from '../note/inline';
import { withoutMetadata } from '../note/metadata';
import { labelOf, titleOf } from '../note/title';
import type { LessonDraft } from './lesson-draft';

/**
 * The Markdown that says what a lesson is called, opens and takes, on one line: the plainest that reads as exactly that in a note with
 * these definitions. Words that would read as Markdown, a tag or metadata are escaped, and only those.
 */
export function lessonWords({ title, url, seconds }: LessonDraft, definitions: Definitions): string {
  const name = oneLine(title);
  const words = url === null ? plainWords(name, definitions) : linkWords(name, oneLine(url), definitions);
  return words + lengthBehind(seconds);
}

/** How long a lesson takes, as it stands at the end of its line. */
export function lengthBehind(seconds: number | null): string {
  return seconds === null ? '' : ` (${clock(seconds)})`;
}

/** A text as it can stand in one line: no line ends, nothing that only programs see. */
export function oneLine(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cs}\uFDD0]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** A length as videos show it, minutes and seconds, with hours in front where there are any. */
function clock(seconds: number): string {
  const whole = Math.round(seconds);
  const two = (part: number): string => String(part).padStart(2, '0');
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60];
  return `${hours > 0 ? `${String(hours)}:${two(minutes)}` : String(minutes)}:${two(whole % 60)}`;
}

/** Stands for a lesson without any words, which would be none. */
const nameless = '…';

function plainWords(name: string, definitions: Definitions): string {
  const isRead = (words: string): boolean => {
    const inlines = inlineOf(words, definitions);
    return inlines.every(({ type }) => type === 'text') && isSaid(words, titleOf(words, inlines, definitions), name);
  };
  return name === '' ? nameless : plainest(spellings(name), isRead);
}

function linkWords(name: string, target: string, definitions: Definitions): string {
  const isWeb = webAddress(target) !== null;
  // What can be opened neither in the web nor in the vault is no link, and saying it as words would make none of it.
  if (!isWeb && !isVaultLink(target)) return plainWords(name, definitions);
  const label = name || readableAddress(target);
  const isRead = (words: string): boolean => {
    const inlines = inlineOf(words, definitions);
    const [only] = inlines;
    if (inlines.length !== 1 || !only || !isLink(only) || only.embed || only.target !== target) return false;
    return (
      isLabelPlain(only, definitions) &&
      !hides.test(words) &&
      isSaid(only.label ?? '', labelOf(only, definitions), label)
    );
  };
  const short = isWeb ? [target] : [`[[${target}]]`, `[[${target}|${label}]]`];
  const long = spellings(label).flatMap((words) => addresses(target).map((address) => `[${words}](${address})`));
  return plainest([...short, ...long], isRead);
}

function isLabelPlain({ label }: Link, definitions: Definitions): boolean {
  return label === null || inlineOf(label, definitions).every(({ type }) => type === 'text');
}

/** What begins a comment or a formula: those are hidden before a line is read. */
const hides = /%%|\$\$/u;

/** A title that is metadata alone is read as it is, but would count as that; and the app takes a box before `1.` for none. */
function isSaid(words: string, read: string, name: string): boolean {
  return (
    read === name && !hides.test(words) && withoutMetadata(words) === words && !/^(?:[-+*]|\d+[.)])\s/u.test(words)
  );
}

/** The first that reads as it should; where none does, the last says it as well as can be. */
function plainest(ways: readonly string[], isRead: (way: string) => boolean): string {
  return ways.find(isRead) ?? ways.at(-1) ?? nameless;
}

/** Ways to write words, plainer ones first: as they are, escaped, and with references for what no backslash escapes. */
function spellings(name: string): readonly string[] {
  const escaped = name
    .replace(/[\\`*_[\]<]|~~|==|&(?=#?\w+;)|:(?=\/\/|:)/gu, (sign) => sign.replace(/./gu, '\\$&'))
    .replace(/(^|\s)(#(?=\S)|\^(?=[\w-]+$))/gu, '$1\\$2')
    .replace(/^(\d*)([-+.)])(?=\s)/u, '$1\\$2');
  const referred = escaped.replace(/%(?=%)|\$(?=\$)|[➕🛫⏳⌛📅📆🗓✅❌🔁🆔⛔🏁🔺⏫🔼🔽⏬]/gu, (sign) => {
    return `&#${String(sign.codePointAt(0) ?? 0)};`;
  });
  return [name, escaped, referred];
}

/** Ways to write a target, plainer ones first. */
function addresses(target: string): readonly string[] {
  const escaped = target.replace(/[\\<>&]|%(?=%)|\$(?=\$)/gu, (sign) => `&#${String(sign.charCodeAt(0))};`);
  return [target, `<${target}>`, `<${escaped}>`];
}
