import type { Words } from '../../src/i18n/words';

/** The dictionary with every sentence in brackets, its vowels accented; what functions are told is said as it is. */
export function pseudo(words: Words): Words {
  return disguised(words) as Words;
}

/** What of a text on screen no sentence of the pseudo-dictionary says; a sentence may hold others. */
export function besidePseudo(text: string): string {
  const rest = text.replaceAll(/⟦[^⟦⟧]*⟧/gu, '');
  return rest === text ? text : besidePseudo(rest);
}

function disguised(words: unknown): unknown {
  if (typeof words === 'string') return marked(accented(words));
  if (typeof words === 'function') {
    const say = words as (...told: unknown[]) => unknown;
    return (...told: unknown[]) => marked(String(say(...told)));
  }
  if (Array.isArray(words)) return words.map(disguised);
  return Object.fromEntries(Object.entries(words as object).map(([name, below]) => [name, disguised(below)]));
}

const marked = (text: string): string => `⟦${text}⟧`;

const accented = (text: string): string => text.replaceAll(/[aeiouy]/giu, '$&\u0301');
