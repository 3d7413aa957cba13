/** A bar of so many columns. It is full at 100 and empty at 0 only; in between it shows that something is done, or left. */
export function bar(percent: number, columns: number): { readonly full: string; readonly rest: string } {
  const share = Math.floor((percent * columns) / 100);
  const full = percent >= 100 ? columns : Math.min(columns - 1, Math.max(percent > 0 ? 1 : 0, share));
  return { full: '█'.repeat(full), rest: '░'.repeat(columns - full) };
}
