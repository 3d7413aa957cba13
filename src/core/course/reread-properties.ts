import { propertyLine } from '../note/property-line';
import type { Properties } from './options';

/**
 * The properties of a text that comes without them, given those of the text before: their values are read again, where that takes no
 * YAML. Which there are the app tells later.
 */
export function rereadProperties(known: Properties, text: string): Properties {
  return Object.fromEntries(
    Object.entries(known).map(([name, value]) => {
      return [name, (typeof value === 'number' ? null : propertyLine(text, name)?.value) ?? value];
    }),
  );
}
