import { characterEntitiesHtml4 } from 'character-entities-html4';
import { decodeNumericCharacterReference } from 'micromark-util-decode-numeric-character-reference';

const escapeOrReference =
  /\\([!"#$%&'()*+,\-./:;<=>?@[\\\]^_`{|}~])|&(?:#(\d{1,7})|#x([\da-f]{1,6})|([\da-z]{1,31}));/gi;

/**
 * A text with Markdown's backslash escapes and character references decoded. Named references are those of HTML 4: the names
 * that HTML 5 adds would weigh as much as a sixth of the plugin, and stay as they are written.
 */
export function decoded(text: string): string {
  return text.replace(escapeOrReference, (source, escaped?: string, decimal?: string, hex?: string, name?: string) => {
    if (escaped !== undefined) return escaped;
    if (decimal !== undefined) return decodeNumericCharacterReference(decimal, 10);
    if (hex !== undefined) return decodeNumericCharacterReference(hex, 16);
    return name !== undefined && Object.hasOwn(characterEntitiesHtml4, name)
      ? (characterEntitiesHtml4[name] ?? source)
      : source;
  });
}
