// How a line may begin, for who reads notes without a parser. All patterns are asked at an offset of the text.

export const blanks = /[ \t]*/y;
const hashes = /#{1,6}(?=[ \t\r\n]|$)/y;
export const marker = /[-*+]|\d{1,9}[.)]/y;
/** What stands between a marker and the text of its item. */
export const padding = / {1,4}(?=[^ \t\r\n])/y;
export const rule = /(?:-{3,}|\*{3,}|_{3,})[ \t]*(?=[\r\n]|$)/y;
export const underline = /(?:=+|-+)[ \t]*(?=[\r\n]|$)/y;

/** How text must not begin: as a quote, HTML, code, a heading, an item, an underline or a rule, or what might be one. */
const doubtful =
  />|<(?!https?:)|`{3}|~{3}|(?:#{1,6}|[-*+]|\d{1,9}[.)])(?=[ \t\r\n]|$)|(?:=+[ \t]*|(?:-[ \t]*)+|(?:\*[ \t]*)+|(?:_[ \t]*){3,})(?=[\r\n]|$)/y;

/**
 * Where what a pattern finds at an offset ends; the offset itself where it finds nothing. `first` are the characters with which it
 * begins: a look at one spares most of the searches.
 */
export function endOf(pattern: RegExp, text: string, at: number, first: string): number {
  return first.includes(text.charAt(at)) && isAt(pattern, text, at) ? pattern.lastIndex : at;
}

export function isAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

/** Whether text begins at an offset as it must not. */
export function isDoubtful(text: string, at: number): boolean {
  return endOf(doubtful, text, at, '><`~#-*+0123456789=_') > at;
}

/** The level of the heading that begins at an offset; 0 where none does. */
export function levelAt(text: string, at: number): number {
  return endOf(hashes, text, at, '#') - at;
}

export function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  if (end < 0) return text.length;
  return end > from && text.charAt(end - 1) === '\r' ? end - 1 : end;
}

/** Columns of blanks and tabs; a tab reaches to the next multiple of four. */
export function columnsOf(indent: string): number {
  if (!indent.includes('\t')) return indent.length;
  let column = 0;
  for (const char of indent) column += char === '\t' ? 4 - (column % 4) : 1;
  return column;
}
