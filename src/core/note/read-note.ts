import { carefulPiece } from './careful-piece';
import { bodyOf } from './front-matter';
import { keptAbove, keptBelow } from './kept-pieces';
import { limits } from './limits';
import { quickPiece } from './quick-piece';
import type { NoteTree, Place, PlacedPiece, TooLarge } from './tree';

/**
 * Reads a note's text into its tree. Never throws: a note that passes a limit gives an empty tree that says so. Front matter
 * is left out; whoever needs the note's properties has them from the app. With the tree of an `earlier` text of the note, only
 * pieces that changed are read, and the others are the very same objects; the result is the same in all else.
 */
export function readNote(text: string, earlier?: NoteTree): NoteTree {
  if (text === earlier?.text) return earlier;
  if (text.length > limits.size) return tooLarge(text, { reason: 'size', line: 0 });
  const body = bodyOf(text);
  const pieces = earlier ? keptAbove(text, earlier, body) : [];
  const below = earlier ? keptBelow(text, earlier, pieces.length) : () => null;
  const last = pieces.at(-1);
  let next = last ? behind(last) : body;
  do {
    const kept = below(next);
    if (kept) {
      for (const placed of kept) pieces.push(placed);
      break;
    }
    const rest = text.slice(next.from);
    const piece = quickPiece(rest) ?? carefulPiece(rest);
    if ('reason' in piece) return tooLarge(text, { ...piece, line: next.line + piece.line });
    const placed = { piece, ...next };
    pieces.push(placed);
    next = behind(placed);
  } while (next.from < text.length);
  const definitions = definitionsIn(pieces, earlier?.definitions ?? noDefinitions);
  return { text, visible: visibleIn(text, pieces), pieces, definitions, tooLarge: null };
}

const noDefinitions: NoteTree['definitions'] = new Map();

function tooLarge(text: string, reason: TooLarge): NoteTree {
  return { text, visible: text, pieces: [], definitions: noDefinitions, tooLarge: reason };
}

/** Where the piece below begins. */
function behind({ piece, line, from }: PlacedPiece): Place {
  return { line: line + piece.lines, from: from + piece.size };
}

function visibleIn(text: string, pieces: readonly PlacedPiece[]): string {
  let visible = '';
  for (const { piece, from } of pieces) {
    if (piece.shown !== null) visible += text.slice(visible.length, from) + piece.shown;
  }
  return visible + text.slice(visible.length);
}

/** The first definition of a label wins, as in Markdown. What defines the same as before is the same map. */
function definitionsIn(pieces: readonly PlacedPiece[], earlier: NoteTree['definitions']): NoteTree['definitions'] {
  const definitions = new Map<string, string>();
  for (const { piece } of pieces) {
    for (const [label, url] of piece.definitions) if (!definitions.has(label)) definitions.set(label, url);
  }
  const isSame =
    definitions.size === earlier.size && [...definitions].every(([label, url]) => earlier.get(label) === url);
  return isSame ? earlier : definitions;
}
