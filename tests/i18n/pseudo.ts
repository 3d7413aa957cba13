import type { Words } from '../../src/i18n/words';

/** The dictionary with every sentence in brackets, its vowels accented; what functions are told is said as it is. */
export function pseudo(words: Words): Words {
  return disguised(words, marked) as Words;
}

/** The same, with every sentence as long as it may become in another language. */
export function longPseudo(words: Words): Words {
  return disguised(words, (text) => marked(text + more(text))) as Words;
}

/** What of a text on screen no sentence of the pseudo-dictionary says; a sentence may hold others. */
export function besidePseudo(text: string): string {
  const rest = text.replaceAll(/⟦[^⟦⟧]*⟧/gu, '');
  return rest === text ? text : besidePseudo(rest);
}

function disguised(words: unknown, mark: (text: string) => string): unknown {
  if (typeof words === 'string') return mark(accented(words));
  if (typeof words === 'function') {
    const say = words as (...told: unknown[]) => unknown;
    return (...told: unknown[]) => mark(String(say(...told)));
  }
  if (Array.isArray(words)) return words.map((each) => disguised(each, mark));
  return Object.fromEntries(Object.entries(words as object).map(([name, below]) => [name, disguised(below, mark)]));
}

const marked = (text: string): string => `⟦${text}⟧`;

/** Half as much again, for a single word in that word; numbers are as long everywhere. */
function more(text: string): string {
  if (!/\p{L}{3}/u.test(text)) return '';
  const length = Math.ceil(text.replaceAll(/\p{M}/gu, '').length / 2);
  return text.includes(' ') ? ' ~~~~~'.repeat(Math.ceil(length / 6)) : '~'.repeat(length);
}

const accented = (text: string): string => text.replaceAll(/[aeiouy]/giu, '$&\u0301');
