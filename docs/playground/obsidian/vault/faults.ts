/** `process` strikes before its function is called, `process-write` after that, when the bytes are to be stored. */
export type FaultyOperation =
  'read' | 'write' | 'process' | 'process-write' | 'append' | 'rename' | 'remove' | 'list' | 'stat';

/** It fails, never ends, finds the file gone or stores half of it; it takes its time (milliseconds); reading gives this text. */
export type Fault = Error | (typeof namedFaults)[number] | { readonly wait: number } | { readonly text: string };

export const namedFaults = ['never', 'vanishes', 'tears'] as const;

export interface StagedFault {
  readonly operation: FaultyOperation;
  readonly path: string;
  readonly fault: Fault;
}

/** What a fault may do to the disk. */
interface Disk {
  vanish(): Promise<void>;
  /** Stores the first half of what was to be written, if anything was. */
  tear(): Promise<void>;
}

/** Failures staged by a test or by somebody at the page: each strikes once, at the next matching operation. */
export class Faults {
  #staged: readonly StagedFault[] = [];
  readonly #watchers: (() => void)[] = [];

  get staged(): readonly StagedFault[] {
    return this.#staged;
  }

  /** Told whenever a fault is staged, strikes, or is taken back. */
  watch(watcher: () => void): void {
    this.#watchers.push(watcher);
  }

  stage(operation: FaultyOperation, path: string, fault: Fault): void {
    this.#become([...this.#staged, { operation, path, fault }]);
  }

  takeBack(staged: StagedFault): void {
    this.#become(this.#staged.filter((one) => one !== staged));
  }

  /** The fault that strikes now, if one does. */
  take(operation: FaultyOperation, path: string): Fault | null {
    const staged = this.#staged.find((one) => one.operation === operation && one.path === path);
    if (!staged) return null;
    this.takeBack(staged);
    return staged.fault;
  }

  #become(staged: readonly StagedFault[]): void {
    this.#staged = staged;
    for (const watcher of this.#watchers) watcher();
  }
}

/** Gives the text for a read that should answer wrongly; throws, waits, or never settles for the rest. */
export async function suffer(fault: Fault, disk: Disk): Promise<string | null> {
  if (fault instanceof Error) throw fault;
  if (fault === 'never') return new Promise<never>(() => undefined);
  if (fault === 'vanishes') {
    await disk.vanish();
    throw coded('ENOENT', 'no such file or directory');
  }
  if (fault === 'tears') {
    await disk.tear();
    throw coded('ENOSPC', 'no space left on device');
  }
  if ('text' in fault) return fault.text;
  await new Promise((resolve) => window.setTimeout(resolve, fault.wait));
  return null;
}

function coded(code: string, message: string): Error {
  return Object.assign(new Error(`${code}: ${message}`), { code });
}
