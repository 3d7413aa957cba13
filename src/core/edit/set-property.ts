import { limits } from '../note/limits';
import { propertyLine, type PropertyValue } from '../note/property-line';
import type { Settings } from '../settings';
import { hasConflictMarkers } from './conflict-markers';
import { applied } from './edit';
import type { Bytes, Plan } from './plan';
import type { Refusal } from './refusal';

/** A property and the value that it shall have; `seen` is what it said when it was shown, null where the note had none. */
export interface PropertyWish {
  readonly name: string;
  readonly seen: PropertyValue | null;
  readonly value: PropertyValue;
}

/** What a property is set to once its lesson is done, or open again: a tick stays a tick, a word becomes the user's word. */
export function valueFor(
  seen: PropertyValue,
  isDone: boolean,
  { doneValues, openValue }: Pick<Settings, 'doneValues' | 'openValue'>,
): PropertyValue {
  if (typeof seen === 'boolean') return isDone;
  return isDone ? (doneValues.find((word) => word.toLowerCase() !== 'true') ?? '') : openValue;
}

/**
 * Decides how a property of a note gets a value: the scalar of its one line is replaced, in the quotes that it has, or one line is put
 * before the closing fence. Refuses where the property says neither what was seen nor what is wished, where the front matter is
 * not beyond doubt without YAML, and where the value would not be read as what it is.
 */
export function planProperty(text: string, { name, seen, value }: PropertyWish, { isUtf8 }: Bytes): Plan {
  const refused = (reason: Refusal): Plan => ({ type: 'refused', reason });
  if (!isUtf8) return refused('not-utf8');
  if (hasConflictMarkers(text)) return refused('conflict-markers');
  if (text.length > limits.size) return refused('too-large');
  const line = propertyLine(text, name);
  if (!line) return refused('property-odd');
  if (line.value === value) return { type: 'noop' };
  if (line.value !== seen) return refused('task-changed');
  const { from, to, quote, lineEnd } = line;
  const key = lineEnd && `${name}: `;
  const edit = { from, to, insert: `${key}${quote}${String(value)}${quote}${lineEnd}` };
  // The rest of the note stands as it was; what is left to prove is that the line says what it should, and nothing runs on from it.
  const isSaid = propertyLine(applied(text, [edit]), name)?.value === value;
  return isSaid ? { type: 'edit', edits: [edit] } : refused('property-odd');
}
