import { en } from './en';
import type { Words } from './words';

/** Dictionaries by the language code that Obsidian gives. */
const dictionaries: ReadonlyMap<string, Words> = new Map([['en', en]]);

/** The dictionary of a language: `de-AT` may be served by `de`, and whatever is missing by English. */
export function wordsFor(language: string): Words {
  const base = language.split('-')[0] ?? '';
  return dictionaries.get(language) ?? dictionaries.get(base) ?? en;
}
