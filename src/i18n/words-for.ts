import { de } from './de';
import { en } from './en';
import type { Words } from './words';
import { zh } from './zh';

/** Dictionaries by language, whatever its region or script: more readers of `zh-TW` read simplified characters than English. */
const dictionaries: ReadonlyMap<string, Words> = new Map([
  ['en', en],
  ['de', de],
  ['zh', zh],
]);

/** The dictionary for a language code as Obsidian gives it; a language without one is served in English. */
export function wordsFor(language: string): Words {
  return dictionaries.get(language.split('-')[0] ?? '') ?? en;
}
