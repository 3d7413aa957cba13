import type { FindingKind } from '../course/types';

/** Long enough to tell lines apart, and short enough for a setting. */
const longest = 300;

/**
 * What a finding is known by, for as long as its line reads as it does, wherever that goes in its note: the note's path, the kind, the line's own
 * text. Lines that are the same are known as one.
 */
export function findingId(path: string, kind: FindingKind, line: string): string {
  return `${path}/${kind}/${line.trim().slice(0, longest)}`;
}
