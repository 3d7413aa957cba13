import { minutesOf } from './duration';
import type { Inline } from './inline';

/** What the Tasks and Dataview formats say of a task; days are `YYYY-MM-DD`. It is read, hidden in titles, never written. */
export interface Metadata {
  readonly start: string | null;
  readonly scheduled: string | null;
  readonly done: string | null;
  readonly isRecurring: boolean;
  /** 🆔 or `[id:: …]`. */
  readonly id: string | null;
  /** `^block` at the end. */
  readonly block: string | null;
  /** `[duration:: …]` or `[time:: …]`. */
  readonly minutes: number | null;
  readonly tags: readonly string[];
}

const noMetadata: Metadata = {
  start: null,
  scheduled: null,
  done: null,
  isRecurring: false,
  id: null,
  block: null,
  minutes: null,
  tags: [],
};

const signs = {
  start: /🛫\uFE0F?\s*(\d{4}-\d{2}-\d{2})/u,
  scheduled: /[⏳⌛]\uFE0F?\s*(\d{4}-\d{2}-\d{2})/u,
  done: /✅\uFE0F?\s*(\d{4}-\d{2}-\d{2})/u,
  id: /🆔\uFE0F?\s*([\w-]+)/u,
};
const recurrence = /🔁\uFE0F?[^\S\n]*[\w ,!]*/u;
const block = /(?:^|\s)\^([\w-]+)\s*$/;

/** Everything in a text that is metadata and no title: dates, priorities, recurrence, ids, and the block id at its end. */
const hidden = new RegExp(
  [
    '[➕🛫⏳⌛📅📆🗓✅❌]\\uFE0F?\\s*\\d{4}-\\d{2}-\\d{2}',
    recurrence.source,
    '🆔\\uFE0F?\\s*[\\w-]+',
    '⛔\\uFE0F?\\s*[\\w-]+(?:\\s*,\\s*[\\w-]+)*',
    '🏁\\uFE0F?\\s*\\w*',
    '[🔺⏫🔼🔽⏬]\\uFE0F?',
  ].join('|'),
  'gu',
);

/** Reads the metadata of a line from its inline parts: code and links hide none. */
export function metadataOf(line: string, inlines: readonly Inline[]): Metadata {
  if (inlines.length === 0) return noMetadata;
  // Every sign is beyond ASCII.
  if (!/\P{ASCII}|\^/u.test(line) && inlines.every(({ type }) => type !== 'field' && type !== 'tag')) return noMetadata;
  const text = inlines.map((part) => (part.type === 'text' ? line.slice(part.from, part.to) : ' ')).join('');
  const fields = new Map(inlines.flatMap((part) => (part.type === 'field' ? [[part.key, part.value] as const] : [])));
  const dayOf = (sign: RegExp, ...keys: readonly string[]): string | null =>
    sign.exec(text)?.[1] ??
    keys.map((key) => /^\d{4}-\d{2}-\d{2}/.exec(fields.get(key) ?? '')?.[0]).find(Boolean) ??
    null;
  const length = fields.get('duration') ?? fields.get('time');
  return {
    start: dayOf(signs.start, 'start'),
    scheduled: dayOf(signs.scheduled, 'scheduled'),
    done: dayOf(signs.done, 'completion', 'done'),
    isRecurring: recurrence.test(text) || fields.has('repeat'),
    id: signs.id.exec(text)?.[1] ?? fields.get('id') ?? null,
    block: block.exec(line)?.[1] ?? null,
    minutes: length === undefined ? null : minutesOf(length),
    tags: inlines.flatMap((part) => (part.type === 'tag' ? [part.name.toLowerCase()] : [])),
  };
}

/** A stretch of text without metadata. */
export function withoutMetadata(text: string): string {
  return text.replace(hidden, ' ').replace(block, '');
}
