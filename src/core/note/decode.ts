import { decodeNumericCharacterReference } from 'micromark-util-decode-numeric-character-reference';
import { characterNames } from './character-names';

const escapeOrReference =
  /\\([!"#$%&'()*+,\-./:;<=>?@[\\\]^_`{|}~])|&(?:#(\d{1,7})|#x([\da-f]{1,6})|([\da-z]{1,31}));/gi;

/**
 * A text with Markdown's backslash escapes and character references decoded. Of the names only those are known that people
 * write: all of HTML 5 would weigh as much as a sixth of the plugin. The others stay as they are written.
 */
export function decoded(text: string): string {
  return text.replace(escapeOrReference, (source, escaped?: string, decimal?: string, hex?: string, name?: string) => {
    if (escaped !== undefined) return escaped;
    if (decimal !== undefined) return decodeNumericCharacterReference(decimal, 10);
    if (hex !== undefined) return decodeNumericCharacterReference(hex, 16);
    return characterNames.get(name ?? '') ?? source;
  });
}
