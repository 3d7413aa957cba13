import { en } from './en';

/** What a dictionary must hold. English is complete by definition, and every other language is held against it. */
export type Words = typeof en;

/** Dictionaries by the language code that Obsidian gives. */
const dictionaries: ReadonlyMap<string, Words> = new Map([['en', en]]);

/** The dictionary of a language: `de-AT` may be served by `de`, and whatever is missing by English. */
export function wordsFor(language: string): Words {
  const base = language.split('-')[0] ?? '';
  return dictionaries.get(language) ?? dictionaries.get(base) ?? en;
}
