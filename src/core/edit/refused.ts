import { limits } from '../note/limits';
import { hasConflictMarkers } from './conflict-markers';
import type { Refusal } from './refusal';

/** What only the host knows of a note's text: whether its bytes are valid UTF-8, so that writing it back is harmless. */
export interface Bytes {
  readonly isUtf8: boolean;
}

/** That nothing is changed, and why. */
export interface Refused<Reason = Refusal> {
  readonly type: 'refused';
  readonly reason: Reason;
}

export function refused<Reason extends string>(reason: Reason): Refused<Reason> {
  return { type: 'refused', reason };
}

/** Why a note is not written whatever is wished for; null where nothing stands against it. */
export function refusedFor(text: string, { isUtf8 }: Bytes): Refused | null {
  if (!isUtf8) return refused('not-utf8');
  if (hasConflictMarkers(text)) return refused('conflict-markers');
  return text.length > limits.size ? refused('too-large') : null;
}
