import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineMetadata, lineTitle, readText, untitled } from '../../../src/core/course/line';
import { inlineOf } from '../../../src/core/note/inline';
import { metadataOf } from '../../../src/core/note/metadata';
import { titleOf } from '../../../src/core/note/title';
import { anyNote, anyPlainNote, often, patiently } from '../../any-note';

const nowhere = { line: 0, from: 0, to: 0 };

describe('a line', { timeout: patiently }, () => {
  it('of plain words says what it would if all were looked for that a line may hold', () => {
    fc.assert(
      fc.property(fc.oneof(anyNote, anyPlainNote), (note) => {
        for (const source of note.split(/\r\n|\n|\r/)) {
          const line = readText(new Map(), source, nowhere, nowhere);
          const inlines = inlineOf(source, new Map());
          expect(lineTitle(line)).toBe(titleOf(source, inlines, new Map()) || untitled);
          expect(lineMetadata(line)).toEqual(metadataOf(source, inlines));
          if (line.inlines.length === 0) expect(inlines.filter(({ type }) => type !== 'text')).toEqual([]);
        }
      }),
      often,
    );
  });
});
