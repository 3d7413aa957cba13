import { propertyLine, type PropertyValue } from '../note/property-line';
import type { Settings } from '../settings';
import { applied } from './edit';
import type { Plan } from './plan';
import { refused, refusedFor, type Bytes } from './refused';

/** A property and the value that it shall have; `seen` is what it said when it was shown, null where it may say anything. */
export interface PropertyWish {
  readonly name: string;
  readonly seen: PropertyValue | null;
  readonly value: PropertyValue;
}

/** What a property is set to once its lesson is done, or open again: a tick stays a tick, a word becomes the user's word. */
export function valueFor(
  seen: PropertyValue,
  isDone: boolean,
  { doneValues: [done = ''], openValue }: Pick<Settings, 'doneValues' | 'openValue'>,
): PropertyValue {
  if (typeof seen === 'boolean') return isDone;
  if (/^(?:true|false)$/i.test(seen)) return String(isDone);
  return isDone ? done : openValue;
}

/**
 * Decides how a property of a note gets a value: the scalar of its one line is replaced, in the quotes that it has. Refuses where the
 * property says neither what was seen nor what is wished, where the front matter is not beyond doubt without YAML, and where
 * the value would not be read as what it is.
 */
export function planProperty(text: string, { name, seen, value }: PropertyWish, bytes: Bytes): Plan {
  const never = refusedFor(text, bytes);
  if (never) return never;
  const line = propertyLine(text, name);
  if (!line) return refused('property-odd');
  if (line.value === value) return { type: 'noop' };
  if (seen !== null && line.value !== seen) return refused('task-changed');
  const { from, to, quote } = line;
  const edits = [{ from, to, insert: quote + String(value) + quote }];
  // The rest of the note stands as it was; what is left to prove is that the line says what it should, and nothing runs on from it.
  const isSaid = value !== '' && propertyLine(applied(text, edits), name)?.value === value;
  return isSaid ? { type: 'edit', edits } : refused('property-odd');
}
