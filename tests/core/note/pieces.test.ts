import fc from 'fast-check';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Nodes } from 'mdast';
import { describe, expect, it } from 'vitest';
import { blocksOf } from '../../../src/core/note/blocks';
import { linesOf } from '../../../src/core/note/lines';
import { readLines } from '../../../src/core/note/read-lines';
import { readNote } from '../../../src/core/note/read-note';
import { scan } from '../../../src/core/note/scan';
import { anyNote, often, patiently } from '../../any-note';

describe('the scan before the parser', { timeout: patiently }, () => {
  it('cuts a note so that its pieces, read alone, are the whole', () => {
    fc.assert(
      fc.property(anyNote, (text) => {
        const lines = linesOf(text);
        const { masked, pieces } = scan(text, lines);
        const [first] = pieces;
        if (!first) return;
        const whole = blocksOf(masked, lines, { ...first, to: text.length, lines: lines.length - first.line });
        const { blocks, remarks } = readNote(text);
        expect(blocks).toEqual(whole.blocks);
        expect(remarks.filter(({ kind }) => kind !== 'unclosed')).toEqual(
          [...whole.remarks].sort((a, b) => a.line - b.line),
        );
      }),
      often,
    );
  });

  it('cuts at the headings at column 0 that nothing encloses, and nowhere else', () => {
    fc.assert(
      fc.property(anyNote, (text) => {
        const { masked, pieces } = scan(text, linesOf(text));
        const [first, ...others] = pieces.map(({ from }) => from);
        if (first === undefined) return;
        const headings = remark.parse(sourceFrom(masked, first)).children.flatMap(({ type, position }) => {
          const at = first + (position?.start.offset ?? 0);
          const isAtx = /^#{1,6}(?:[ \t\r\n]|$)/.test(masked.slice(at));
          return type === 'heading' && position?.start.column === 1 && isAtx ? [at] : [];
        });
        expect(others).toEqual(headings.filter((at) => at > first));
      }),
      often,
    );
  });

  it('knows code, HTML and list items as remark does', () => {
    fc.assert(
      fc.property(anyNote.map(withoutDefinitions), (text) => {
        const lines = linesOf(text);
        const { masked, pieces } = scan(text, lines);
        const [first] = pieces;
        if (!first) return;
        const seen = [...readLines(text, lines, first.line)].map(({ index, visible, blocks }) => ({
          line: index,
          visible,
          items: blocks.itemsOpened,
          verbatim: /[^ \t>]/.test(visible) && blocks.isVerbatim,
        }));
        const source = sourceFrom(masked, first.from);
        const items = new Map<number, number>();
        const verbatim = new Set<number>();
        for (const { type, position } of nodesIn(remark.parse(source))) {
          if (!position) continue;
          const { start, end } = position;
          const from = start.line - 1 + first.line;
          if (type === 'listItem') items.set(from, (items.get(from) ?? 0) + 1);
          if (type !== 'code' && type !== 'html') continue;
          // A block that the end of its container ends reaches up to where the next line's text begins.
          const endsBefore = /(?:^|[\r\n])[ \t>]*$/.test(source.slice(0, end.offset)) ? 1 : 0;
          for (let line = from; line < end.line - endsBefore + first.line; line += 1) verbatim.add(line);
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

/** All of remark but HTML amid a line, which is no block. */
const remark = unified()
  .data('micromarkExtensions', [{ disable: { null: ['htmlText'] } }])
  .use(remarkParse);

/** A byte order mark at its start would be swallowed, and all offsets be off by one. */
function sourceFrom(masked: string, from: number): string {
  return masked.slice(from).replace(/^\uFEFF/, '\uFFFC');
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
