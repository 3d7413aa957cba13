/** What page and server tell each other. */
export type SentFile = { path: string; ctime: number; mtime: number } & ({ text: string } | { base64: string });

export interface SentVault {
  name: string;
  files: SentFile[];
  folders: string[];
}

/** What lies at a path. */
export type SentEntry = SentFile | { folder: true } | null;

/** `base` is what the page believes to lie there, as base64; null for no file, which may be an empty folder. */
export type VaultChange =
  | { kind: 'write'; path: string; base: string | null; base64: string }
  | { kind: 'folder'; path: string }
  | { kind: 'remove'; path: string; base: string | null }
  | { kind: 'rename'; path: string; to: string };

export interface SentSetup {
  vault: SentVault;
  /** How many changes of the folder this vault knows of; null where the page writes nothing to the folder. */
  told: number | null;
  /** The plugin's own data file, where its folder has one. */
  data: string | null;
}
