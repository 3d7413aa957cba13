/**
 * What a note says, made fit for a terminal: control characters could move the cursor or colour the rest, and direction marks
 * could turn a line around.
 */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu, ' ');
}

/** How many columns a terminal gives a text: two for wide letters and emoji, none for accents that stand on another letter. */
export function widthOf(text: string): number {
  let width = 0;
  for (const { segment } of letters.segment(text)) width += isWide(segment) ? 2 : 1;
  return width;
}

/** The text in so many columns at most; what is cut off is said by an ellipsis. */
export function fitted(text: string, columns: number): string {
  if (columns === Infinity || widthOf(text) <= columns) return text;
  let kept = '';
  let width = 1;
  for (const { segment } of letters.segment(text)) {
    width += isWide(segment) ? 2 : 1;
    if (width > columns) break;
    kept += segment;
  }
  return `${kept.trimEnd()}…`;
}

/** The text in lines of so many columns, broken between words; a word that is longer than a line is cut. */
export function wrapped(text: string, columns: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && widthOf(longer) > columns) lines.push(line);
    line = line === '' || widthOf(longer) <= columns ? longer : word;
  }
  return [...lines, line].map((each) => fitted(each, columns));
}

/** The text with blanks behind it up to so many columns. */
export function padded(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - widthOf(text)));
}

const letters = new Intl.Segmenter('en', { granularity: 'grapheme' });

function isWide(letter: string): boolean {
  return /^\p{Emoji_Presentation}|^\p{Extended_Pictographic}\ufe0f|^[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60\uffe0-\uffe6]/u.test(
    letter,
  );
}
