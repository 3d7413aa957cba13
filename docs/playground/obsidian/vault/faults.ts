export type FaultyOperation = 'read' | 'write' | 'process' | 'append' | 'rename' | 'remove' | 'list' | 'stat';
export type Fault = Error | 'never' | { text: string };

interface Staged {
  operation: FaultyOperation;
  path: string;
  fault: Fault;
}

/** Failures staged by a test: each strikes once, at the next matching operation. */
export class Faults {
  #staged: Staged[] = [];

  stage(operation: FaultyOperation, path: string, fault: Fault): void {
    this.#staged.push({ operation, path, fault });
  }

  /** Returns text for a read that should answer wrongly; throws, or never settles, for the rest. */
  async strike(operation: FaultyOperation, path: string): Promise<string | null> {
    const staged = this.#staged.find((one) => one.operation === operation && one.path === path);
    if (!staged) return null;
    this.#staged = this.#staged.filter((one) => one !== staged);
    if (staged.fault === 'never') return new Promise<never>(() => undefined);
    if (staged.fault instanceof Error) throw staged.fault;
    return staged.fault.text;
  }
}
