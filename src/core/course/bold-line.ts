/** Whether a line is bold from end to end, a colon behind or within allowed: such a line above a list is a heading in all but name. */
export function isBoldLine(line: string): boolean {
  const match = /^(\*\*|__)(.+)\1[:：]?$/.exec(line.trim());
  return match?.[1] !== undefined && match[2]?.trim() !== '' && !(match[2] ?? '').includes(match[1]);
}

/** A bold line's title without the colon that announces its list. */
export function withoutColon(title: string): string {
  return title.replace(/\s*[:：]$/, '');
}
