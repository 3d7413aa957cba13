import { differing } from '../obsidian/text/differing';
import type { LoggedWrite } from '../obsidian/vault/write-log';

/** What a person wants to know of a write: who, how, which note, and what stands there now instead of what. */
export function writeLine({ by, kind, path, before, after, bytes }: LoggedWrite): { what: string; change: string } {
  return { what: `${by} · ${kind} · ${path}`, change: changeOf(before, after, bytes) };
}

function changeOf(before: string | null, after: string | null, bytes: LoggedWrite['bytes']): string {
  if (after === null) return 'gone';
  if (before === null) return `new, ${bytes[1]} bytes`;
  const change = differing(before, after);
  if (!change) return 'the same text';
  return `${change.from}: ${shown(before.slice(change.from, change.to))} → ${shown(change.insert)}`;
}

const longest = 40; // characters

/** Blanks and line ends are seen; a long text by its beginning. */
function shown(text: string): string {
  return JSON.stringify(text.length > longest ? `${text.slice(0, longest)}…` : text);
}
