import type { Fault, FaultyOperation } from '../obsidian/vault/faults';

/** What can go wrong with a note, in the words of the panel. */
export const operations: Partial<Record<FaultyOperation, string>> = {
  process: 'process, before its function',
  'process-write': 'process, in writing',
  read: 'read',
  write: 'write (an editor’s save)',
  append: 'append',
  rename: 'rename',
  remove: 'remove',
};

const storing: readonly FaultyOperation[] = ['process-write', 'write', 'append'];
const slow = 5_000; // milliseconds

interface Happening {
  readonly name: string;
  readonly fault: Fault;
  /** Left out where it may happen to any operation. */
  readonly of?: readonly FaultyOperation[];
}

const happenings: readonly Happening[] = [
  { name: 'fails (EIO)', fault: Object.assign(new Error('EIO: i/o error'), { code: 'EIO' }) },
  { name: 'never settles', fault: 'never' },
  { name: `takes ${slow / 1_000} seconds`, fault: { wait: slow } },
  { name: 'finds the note vanished', fault: 'vanishes' },
  { name: 'stores half of it (ENOSPC)', fault: 'tears', of: storing },
];

export function happeningsOf(operation: FaultyOperation): readonly Happening[] {
  return happenings.filter(({ of }) => of?.includes(operation) ?? true);
}

export function nameOf(fault: Fault): string {
  if (fault instanceof Error) return `fails (${fault.message.split(':')[0] ?? ''})`;
  if (typeof fault === 'string') return happenings.find((one) => one.fault === fault)?.name ?? fault;
  return 'wait' in fault ? `takes ${fault.wait / 1_000} seconds` : 'gives another text';
}
