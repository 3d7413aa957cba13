import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changedLines } from '../../../src/core/edit/changed-lines';
import { applied, type Edit } from '../../../src/core/edit/edit';
import { linesOf, textOf } from '../../../src/core/note/lines';
import { anyNote, often } from '../../any-note';

describe('lines that edits change', () => {
  it('are shown as they are and as they will be, each once', () => {
    const text = 'a\r\nbc\r\nd';
    const edits = [
      { from: 7, to: 8, insert: 'D' },
      { from: 5, to: 5, insert: '!' },
      { from: 3, to: 4, insert: '' },
    ];
    expect(changedLines(text, edits)).toEqual([
      { line: 1, before: 'bc', after: 'c!' },
      { line: 2, before: 'd', after: 'D' },
    ]);
  });

  it('are nothing afterwards where they are taken out, with their own end or that of the line before', () => {
    expect(changedLines('a\nb\nc', [{ from: 2, to: 4, insert: '' }])).toEqual([{ line: 1, before: 'b', after: null }]);
    expect(changedLines('a\nb', [{ from: 1, to: 3, insert: '' }])).toEqual([{ line: 1, before: 'b', after: null }]);
  });

  it('are exactly those that differ, for edits within lines', () => {
    fc.assert(
      fc.property(anyNote, fc.array(fc.tuple(fc.nat(), fc.constantFrom('x', ' ', '#'))), (text, wanted) => {
        const lines = linesOf(text);
        const places = new Map(wanted.map(([at, insert]) => [lines[at % lines.length]?.from ?? 0, insert]));
        const edits = [...places]
          .map(([from, insert]): Edit => ({ from, to: from, insert }))
          .sort((a, b) => b.from - a.from);
        const after = applied(text, edits);
        const linesAfter = linesOf(after);
        const differing = lines.flatMap((line, n) => {
          const [before, now] = [textOf(text, line), textOf(after, linesAfter[n])];
          return before === now ? [] : [{ line: n, before, after: now }];
        });
        expect(changedLines(text, edits)).toEqual(differing);
      }),
      often,
    );
  });
});
