import type { Meaning, Standing } from '../course/types';

/** The mark that writes how a task stands: Obsidian's own where the table has it, else the first that means it. Null where none does. */
export function markFor(standing: Standing, marks: ReadonlyMap<string, Meaning>): string | null {
  if (marks.get(usualMarks[standing]) === standing) return usualMarks[standing];
  for (const [mark, means] of marks) if (means === standing) return mark;
  return null;
}

const usualMarks: Readonly<Record<Standing, string>> = {
  open: ' ',
  done: 'x',
  doing: '/',
  dropped: '-',
  deferred: '>',
};
