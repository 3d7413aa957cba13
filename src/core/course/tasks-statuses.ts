import { isMark } from '../note/mark';
import type { Meaning } from './types';

/** What the Tasks plugin says that marks are: the meaning of each, as pairs in the order of its settings. */
export type Statuses = ReadonlyMap<string, Meaning>;

export const noStatuses: Statuses = new Map();

/** The types of that plugin's statuses that say how a task stands; with the others it stays what our table says. */
const meanings: ReadonlyMap<unknown, Meaning> = new Map<unknown, Meaning>([
  ['TODO', 'open'],
  ['IN_PROGRESS', 'doing'],
  ['ON_HOLD', 'deferred'],
  ['DONE', 'done'],
  ['CANCELLED', 'dropped'],
]);

/** All ways to be open; that plugin has only one word for them. */
const open: ReadonlySet<Meaning> = new Set<Meaning>(['open', 'important', 'question', 'deferred']);

/** The statuses in the settings of the Tasks plugin, as they are on disk. Whatever is none is passed over. */
export function statusesIn(settings: unknown): Statuses {
  const lists = fieldOf(settings, 'statusSettings');
  const statuses = new Map<string, Meaning>();
  for (const status of [...listOf(lists, 'coreStatuses'), ...listOf(lists, 'customStatuses')]) {
    const mark = fieldOf(status, 'symbol');
    const meaning = meanings.get(fieldOf(status, 'type'));
    // Of two for one mark that plugin takes the first.
    if (typeof mark === 'string' && isMark(mark) && meaning && !statuses.has(mark)) statuses.set(mark, meaning);
  }
  return statuses;
}

/** A table in which the statuses win. What is merely open there may be important or a question here. */
export function withStatuses(
  marks: readonly (readonly [string, Meaning])[],
  statuses: Statuses,
): readonly (readonly [string, Meaning])[] {
  if (statuses.size === 0) return marks;
  const own = new Map(marks);
  const decided = marks.map(([mark, meaning]) => [mark, decidedBy(statuses.get(mark), meaning)] as const);
  return [...decided, ...[...statuses].filter(([mark]) => !own.has(mark))];
}

function decidedBy(status: Meaning | undefined, meaning: Meaning): Meaning {
  return status === undefined || (status === 'open' && open.has(meaning)) ? meaning : status;
}

function listOf(owner: unknown, name: string): readonly unknown[] {
  const list = fieldOf(owner, name);
  return Array.isArray(list) ? list : [];
}

function fieldOf(owner: unknown, name: string): unknown {
  return typeof owner === 'object' && owner !== null ? (Reflect.get(owner, name) as unknown) : undefined;
}
