import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { describe, expect, it } from 'vitest';
import { bodyOf } from '../../../src/core/note/front-matter';
import { linesOf } from '../../../src/core/note/lines';
import { remarksIn } from '../../../src/core/note/parts';
import { readLines } from '../../../src/core/note/read-lines';
import { readNote } from '../../../src/core/note/read-note';
import { scan } from '../../../src/core/note/scan';
import { anyNote, often, patiently } from '../../any-note';
import { remark, remarkBlocks } from './remark-blocks';
import { blocksIn } from './whole';

describe('reading a note in pieces', { timeout: patiently }, () => {
  it('cuts a note so that its pieces, read alone, are what remark says of the whole', () => {
    fc.assert(
      fc.property(anyNote, (text) => {
        const tree = readNote(text);
        const { from, line } = bodyOf(text);
        const whole = remarkBlocks(maskedFrom(text, from));
        const shifted = {
          ...tree,
          pieces: tree.pieces.map((each) => ({ ...each, line: each.line - line, from: each.from - from })),
        };
        expect(blocksIn(shifted)).toEqual(whole.blocks);
        expect(remarksIn(shifted).filter(({ kind }) => kind !== 'unclosed')).toEqual(whole.remarks);
      }),
      often,
    );
  });

  it('cuts at the headings at column 0 that nothing encloses, and nowhere else', () => {
    fc.assert(
      fc.property(anyNote, (text) => {
        const { from } = bodyOf(text);
        const masked = maskedFrom(text, from);
        const headings = remark.parse(parsed(masked)).children.flatMap(({ type, position }) => {
          const at = position?.start.offset ?? 0;
          const isAtx = /^#{1,6}(?:[ \t\r\n]|$)/.test(masked.slice(at));
          return type === 'heading' && position?.start.column === 1 && isAtx ? [from + at] : [];
        });
        const cuts = readNote(text).pieces.slice(1);
        expect(cuts.map((piece) => piece.from)).toEqual(headings.filter((at) => at > from));
        for (const piece of cuts) expect(linesOf(text)[piece.line]?.from).toBe(piece.from);
      }),
      often,
    );
  });

  it('knows code, HTML and list items as remark does', () => {
    fc.assert(
      fc.property(anyNote.map(withoutDefinitions), (text) => {
        const body = text.slice(bodyOf(text).from);
        const seen = [...readLines(body)].map(({ index, visible, blocks }) => ({
          line: index,
          visible,
          items: blocks.itemsOpened,
          verbatim: /[^ \t>]/.test(visible) && blocks.isVerbatim,
        }));
        const source = parsed(maskedFrom(body, 0));
        const items = new Map<number, number>();
        const verbatim = new Set<number>();
        for (const { type, position } of nodesIn(remark.parse(source))) {
          if (!position) continue;
          const { start, end } = position;
          const from = start.line - 1;
          if (type === 'listItem') items.set(from, (items.get(from) ?? 0) + 1);
          if (type !== 'code' && type !== 'html') continue;
          // A block that the end of its container ends reaches up to where the next line's text begins.
          const endsBefore = /(?:^|[\r\n])[ \t>]*$/.test(source.slice(0, end.offset)) ? 1 : 0;
          for (let line = from; line < end.line - endsBefore; line += 1) verbatim.add(line);
        }
        const expected = seen.map(({ line, visible }) => ({
          line,
          visible,
          items: items.get(line) ?? 0,
          verbatim: /[^ \t>]/.test(visible) && verbatim.has(line),
        }));
        expect(seen).toEqual(expected);
      }),
      often,
    );
  });
});

/** A text from an offset on as a parser shall see it: with what is hidden blanked. */
function maskedFrom(text: string, from: number): string {
  let masked = '';
  do {
    const scanned = scan(text.slice(from + masked.length));
    if ('reason' in scanned) throw new Error(`too large: ${scanned.reason}`);
    masked += scanned.masked;
  } while (from + masked.length < text.length);
  return masked;
}

/** A byte order mark at its start would be swallowed, and all offsets be off by one. */
function parsed(masked: string): string {
  return masked.replace(/^\uFEFF/, '\uFFFC');
}

/**
 * Behind a definition, `---` underlines nothing. The scan takes a definition for a paragraph, as telling the two apart needs
 * a parser; all that depends on it is whether a comment right behind is taken for code.
 */
function withoutDefinitions(text: string): string {
  return text.replaceAll(']:', ']');
}

function nodesIn(node: Nodes): Nodes[] {
  return [node, ...('children' in node ? node.children.flatMap(nodesIn) : [])];
}
