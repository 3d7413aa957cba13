import type { TFile, Vault } from 'obsidian';

/** What came of reading a note: its text, nothing because something newer happened to it, or a failure. */
type NoteText =
  { readonly kind: 'text'; readonly text: string } | { readonly kind: 'late' } | { readonly kind: 'failed' };

/** Reads notes, and knows when an answer has been overtaken by events. */
export interface NoteReader {
  read(file: TFile): Promise<NoteText>;
  /** Something happened to the note: whatever is being read of it comes too late. Says whether anything is. */
  overtake(path: string): boolean;
}

export function createNoteReader(vault: Pick<Vault, 'cachedRead'>): NoteReader {
  const reading = new Map<string, symbol>();
  return {
    async read(file) {
      const { path } = file;
      const turn = Symbol(path);
      reading.set(path, turn);
      const answer = await vault.cachedRead(file).then(
        (text): NoteText => ({ kind: 'text', text }),
        (): NoteText => ({ kind: 'failed' }),
      );
      if (reading.get(path) !== turn) return { kind: 'late' };
      reading.delete(path);
      return answer;
    },
    overtake: (path) => reading.delete(path),
  };
}
