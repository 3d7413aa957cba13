import { Disk } from '../obsidian/vault/disk';
import { bytesOf } from './bytes';
import type { Preset } from './preset';
import type { SentSetup } from './wire';

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
