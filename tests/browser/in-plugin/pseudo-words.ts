import { en } from '../../../src/i18n/en';
import type { Words } from '../../../src/i18n/words';
import { longPseudo } from '../../i18n/pseudo';

const words = longPseudo(en);

/** In the place of the dictionaries: the English one, disguised and long, whatever the language. */
export const wordsFor = (): Words => words;
