import type { Meaning } from '../course/types';

/** The mark that writes a meaning: Obsidian's own where the table has it, else the first that means it. Null where none does. */
export function markFor(meaning: Meaning, marks: ReadonlyMap<string, Meaning>): string | null {
  const usual = usualMarks.get(meaning);
  if (usual !== undefined && marks.get(usual) === meaning) return usual;
  for (const [mark, means] of marks) if (means === meaning) return mark;
  return null;
}

const usualMarks: ReadonlyMap<Meaning, string> = new Map([
  ['open', ' '],
  ['done', 'x'],
  ['doing', '/'],
  ['dropped', '-'],
  ['deferred', '>'],
]);
