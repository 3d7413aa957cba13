import type { Properties } from './options';
import type { Rules } from './rules';
import type { NoteProperty } from './types';

/** The property by which a note is a lesson: the first of the user's names that it has with a tick or a word; undefined where there is none. */
export function notePropertyIn(
  properties: Properties,
  { doneProperties }: Pick<Rules, 'doneProperties'>,
): NoteProperty | undefined {
  return doneProperties.map((name) => ({ name, value: properties[name] })).find(isSaying);
}

/** Whether a property says done: by a tick, or by one of the user's words. */
export function saysDone({ value }: NoteProperty, { doneValues }: Pick<Rules, 'doneValues'>): boolean {
  const word = String(value).toLowerCase();
  return word === 'true' || doneValues.has(word);
}

/**
 * A tick or words, hence nothing inherited. Where a date or a number stands, be it in words or in a link, a word in its place would
 * lose what it says.
 */
function isSaying(property: { readonly name: string; readonly value: unknown }): property is NoteProperty {
  const { value } = property;
  return typeof value === 'boolean' || (typeof value === 'string' && !/^[-+.]|^$|[[\d]|:\/\//.test(value));
}
