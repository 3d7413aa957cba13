import { merged } from '../text/differing';

/**
 * A text that was to be saved over `base`, where another program's text came in meanwhile: both changes, or where they touch the
 * same place, the one to be saved, as in an editor.
 */
export function bothChanges(
  base: Uint8Array | undefined,
  ours: Uint8Array,
  theirs: Uint8Array | undefined,
): Uint8Array {
  const [before, mine, other] = [textOf(base), textOf(ours), textOf(theirs)];
  if (before === null || mine === null || other === null) return ours;
  // An editor saves one kind of line end only; that alone is no change.
  const alike = mine.includes('\r') ? (text: string) => text : (text: string) => text.replace(/\r\n?/g, '\n');
  const both = merged(alike(before), mine, alike(other));
  return both === null ? ours : new TextEncoder().encode(both);
}

/** Null for what is no text. */
function textOf(bytes: Uint8Array | undefined): string | null {
  try {
    return bytes ? new TextDecoder('utf-8', { ignoreBOM: true, fatal: true }).decode(bytes) : null;
  } catch {
    return null;
  }
}
