import { Notice } from '../obsidian/overlays/notice';
import { Disk, type DiskChange } from '../obsidian/vault/disk';
import type { Preset } from './preset';
import type { SentFile, SentSetup, VaultChange } from './wire';

export function diskOf({ vault }: SentSetup, preset: Preset): Disk {
  const disk = new Disk();
  for (const folder of vault.folders) disk.makeFolder(folder);
  for (const file of vault.files) disk.seed(file.path, { bytes: bytesOf(file), ctime: file.ctime, mtime: file.mtime });
  for (const [path, text] of Object.entries(preset.files ?? {})) {
    if (text === null) disk.files.delete(path);
    else disk.seed(path, { bytes: new TextEncoder().encode(text), ctime: Date.now(), mtime: Date.now() });
  }
  return disk;
}

/** Tells the server of every change, except of the app's own folder, which exists in the page only. */
export function reportChanges(disk: Disk, configDir: string): void {
  // One after the other: a rename must not overtake the write before it.
  let queue: Promise<unknown> = Promise.resolve();
  disk.watch((change) => {
    if (change.path.startsWith(configDir)) return;
    const body = JSON.stringify(wireForm(change, disk));
    queue = queue.then(async () => {
      const { ok } = await fetch('/changes', { method: 'POST', body });
      if (!ok) new Notice(`“${change.path}” could not be written to the folder.`, 0);
    });
  });
}

function wireForm(change: DiskChange, disk: Disk): VaultChange {
  if (change.kind !== 'write') return change;
  const bytes = disk.files.get(change.path)?.bytes ?? new Uint8Array();
  return {
    kind: 'write',
    path: change.path,
    base64: btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')),
  };
}

function bytesOf(file: SentFile): Uint8Array {
  if ('text' in file) return new TextEncoder().encode(file.text);
  return Uint8Array.from(atob(file.base64), (letter) => letter.charCodeAt(0));
}
