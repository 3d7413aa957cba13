/** A change of the vault that shall be made on a real disk. `base` is the text it was decided on. */
export type WantedChange =
  | { kind: 'write'; path: string; base: Uint8Array | undefined; bytes: Uint8Array }
  | { kind: 'folder'; path: string }
  | { kind: 'remove'; path: string }
  | { kind: 'rename'; path: string; to: string };

/** What another program left at a path. */
export type Found = Uint8Array | 'folder' | null;

/** The folder whose copy the disk in memory is, for a page that writes to it. Other programs write there, too. */
export interface FolderBehind {
  /**
   * Makes the change there, then calls `apply` for the copy in the same turn. False where the copy turned out to be old: it was
   * brought up to date instead, and whoever wanted the change decides again. Rejects where the change cannot be made.
   */
  make(change: WantedChange, apply: () => void): Promise<boolean>;
}
