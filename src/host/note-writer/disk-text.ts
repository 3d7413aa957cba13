import type { TFile, Vault } from 'obsidian';

/** A note's text as it is on disk, and whether writing it back would give the same bytes. */
export interface DiskText {
  readonly text: string;
  readonly isUtf8: boolean;
}

/** Stands for bytes that are no text; but it may also have been typed, so only the bytes tell. */
export const replacement = '\uFFFD';

/** Reads a note; its bytes are looked at only when the text raises a doubt. Rejects when the note cannot be read. */
export async function readDiskText(vault: Pick<Vault, 'read' | 'readBinary'>, file: TFile): Promise<DiskText> {
  const text = await vault.read(file);
  return { text, isUtf8: !text.includes(replacement) || decodesTo(await vault.readBinary(file), text) };
}

function decodesTo(bytes: ArrayBuffer, text: string): boolean {
  try {
    // The decoder drops a byte order mark.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes) === text.replace(/^\uFEFF/u, '');
  } catch {
    return false;
  }
}
