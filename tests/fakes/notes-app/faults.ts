/** What may go wrong at a step of the app, once. */
export type Fault =
  | { readonly at: Step; readonly type: 'fails'; readonly code: string }
  | { readonly at: Step; readonly type: 'hangs' }
  /** The disk takes half of the bytes, then fails. */
  | { readonly at: 'write'; readonly type: 'tears' }
  | { readonly at: Step; readonly type: 'vanishes' | 'becomes a folder' };

/** Reading a note by itself; reading it, writing it, and having written it within `process`. */
export type Step = 'read' | 'look' | 'write' | 'end';

export class DiskError extends Error {
  constructor(readonly code: string) {
    super(`${code}: the disk said so`);
  }
}
