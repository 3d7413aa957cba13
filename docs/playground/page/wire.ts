/** What page and server tell each other. */
export type SentFile = { path: string; ctime: number; mtime: number } & ({ text: string } | { base64: string });

export interface SentVault {
  name: string;
  files: SentFile[];
  folders: string[];
}

export type VaultChange =
  | { kind: 'write'; path: string; base64: string }
  | { kind: 'folder'; path: string }
  | { kind: 'remove'; path: string }
  | { kind: 'rename'; path: string; to: string };

export interface SentSetup {
  vault: SentVault;
  /** Whether the page reports its changes. */
  write: boolean;
  /** The plugin's own data file, where its folder has one. */
  data: string | null;
}
