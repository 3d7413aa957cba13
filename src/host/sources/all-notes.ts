import type { TFile, Vault } from 'obsidian';

/**
 * Every note of the vault. The only place where the notes of the vault are enumerated: to find the sources among the notes by their
 * path, tag and property, and to let the user choose one. Nothing is read here.
 */
export function allNotes(vault: Vault): readonly TFile[] {
  return vault.getMarkdownFiles();
}

/** Every folder that holds a note, at any depth, the whole vault (`/`) first. */
export function foldersOf(notes: readonly TFile[]): readonly string[] {
  const folders = new Set<string>();
  for (const note of notes) {
    for (let folder = note.parent; folder && !folder.isRoot(); folder = folder.parent) folders.add(folder.path);
  }
  return ['/', ...[...folders].sort((a, b) => a.localeCompare(b))];
}
