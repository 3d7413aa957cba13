// Stands in for the parser's list of constructs in the bundle, and for its reading of text. Reading notes never looks into a line
// (src/core/note/parser.ts), and what is never used need not be carried: a fifth of the parser's weight.
import {
  blockQuote,
  codeFenced,
  codeIndented,
  definition,
  headingAtx,
  htmlFlow,
  list,
  setextUnderline,
  thematicBreak,
} from 'micromark-core-commonmark';

const digits = Array.from({ length: 10 }, (_, digit) => 48 + digit);

export const document = {
  42: list,
  43: list,
  45: list,
  ...Object.fromEntries(digits.map((code) => [code, list])),
  62: blockQuote,
};
export const contentInitial = { 91: definition };
export const flowInitial = { '-2': codeIndented, '-1': codeIndented, 32: codeIndented };
export const flow = {
  35: headingAtx,
  42: thematicBreak,
  45: [setextUnderline, thematicBreak],
  60: htmlFlow,
  61: setextUnderline,
  95: thematicBreak,
  96: codeFenced,
  126: codeFenced,
};
export const string = {};
export const text = {};
export const disable = { null: [] };

/** There are no extensions: the parser's own list is all. */
export const combineExtensions = ([constructs]) => constructs;
