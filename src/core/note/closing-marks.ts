/**
 * Finds where an inline construct of a line closes: the offset behind the closing mark of `opening`, searched from `from`
 * on, or null. What was searched for in vain is not searched for again, so that a whole line costs linear time however many
 * openings it has.
 */
export function closingMarks(line: string): (opening: string, from: number) => number | null {
  /** The marks that were searched for in vain, one behind the other. */
  let missing = '';
  let lastRuns: ReadonlyMap<number, number> | null = null;

  const behindRun = (size: number, from: number): number | null => {
    lastRuns ??= lastRunsIn(line);
    if ((lastRuns.get(size) ?? -1) < from) return null;
    const runs = /`+/g;
    runs.lastIndex = from;
    for (let run = runs.exec(line); run; run = runs.exec(line)) if (run[0].length === size) return runs.lastIndex;
    return null;
  };

  return (opening, from) => {
    if (opening.startsWith('`')) return behindRun(opening.length, from);
    if (missing.includes(opening)) return null;
    const closing = opening === '<!--' ? '-->' : opening;
    const at = line.indexOf(closing, from);
    if (at >= 0) return at + closing.length;
    missing += opening;
    return null;
  };
}

/** Where the last run of each number of backticks stands. */
function lastRunsIn(line: string): ReadonlyMap<number, number> {
  const last = new Map<number, number>();
  for (const run of line.matchAll(/`+/g)) last.set(run[0].length, run.index);
  return last;
}
