import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNote } from '../../../src/core/note/read-note';
import type { NoteTree, Piece, PlacedPiece } from '../../../src/core/note/tree';
import { anyNote, anyPlainNote, often, patiently } from '../../any-note';

/** What people and programs do to a text: a stretch of it, by shares of its length, gives way to something else. */
const anyEdit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.oneof(fc.constant(0), fc.constant(1), fc.nat(12), fc.constant(10_000)),
  insert: fc.oneof(
    {
      weight: 3,
      arbitrary: fc.constantFrom(
        '',
        'x',
        '\n',
        ' ',
        '#',
        '# h\n',
        '\n# h\n',
        '\n```\n',
        '\n%%\n',
        '\n$$\n',
        '<!--',
        '---\n',
      ),
    },
    { weight: 1, arbitrary: fc.oneof(anyNote, anyPlainNote) },
  ),
});
type Edit = typeof anyEdit extends fc.Arbitrary<infer T> ? T : never;

/** The same headings again and again, so that pieces are cut, joined and mistaken for one another. */
const anyLongNote = fc
  .array(fc.oneof(anyNote, anyPlainNote, fc.constantFrom('# a\n- [ ] b\n', '## c\n', '# a\n')), { maxLength: 6 })
  .map((notes) => notes.join('\n'));

describe('a note read again', { timeout: patiently }, () => {
  it('after any edits is what it would be if it were read for the first time', () => {
    fc.assert(
      fc.property(
        anyLongNote,
        fc.array(anyEdit, { minLength: 1, maxLength: 6 }),
        fc.boolean(),
        (note, edits, undoes) => {
          const texts = [note];
          for (const edit of edits) texts.push(edited(texts.at(-1) ?? '', edit));
          if (undoes) texts.push(...texts.slice(0, -1).reverse());
          let tree: NoteTree | undefined;
          for (const text of texts) {
            tree = readNote(text, tree);
            expect(tree).toEqual(readNote(text));
            expect(new Set(tree.pieces.map(({ piece }) => piece)).size).toBe(tree.pieces.length);
          }
        },
      ),
      often,
    );
  });

  it('keeps every piece whose text stays, and its place is all that moves', () => {
    fc.assert(
      fc.property(anyLongNote, anyEdit, (note, edit) => {
        const before = readNote(note);
        const text = edited(note, edit);
        const after = readNote(text, before);
        const from = Math.floor(edit.at * note.length);
        const grown = text.length - note.length;
        const known = new Set<Piece>(before.pieces.map(({ piece }) => piece));
        const starts = new Set(before.pieces.map((placed) => placed.from));
        for (const placed of after.pieces) {
          // What stands below the edit and was a piece there is one of those before. Where two read the same, any of them may be the new one.
          const isAlone = after.pieces.filter((other) => textOf(text, other) === textOf(text, placed)).length === 1;
          const was = placed.from - grown;
          if (isAlone && was >= from + edit.length && starts.has(was)) expect(known).toContain(placed.piece);
        }
      }),
      often,
    );
  });

  it('holds no piece twice where a part of it is written once more', () => {
    const before = readNote('# a\n# b\n# b\n');
    const { pieces } = readNote('# a\n# b\n# b\n# b\n', before);
    expect(new Set(pieces.map(({ piece }) => piece)).size).toBe(4);
  });

  it('reads one piece for a letter typed in it, however long the note is', () => {
    const section = (n: number): string => `## Section ${n}\n\n- [ ] Lesson ${n}.1\n- [x] Lesson ${n}.2\n\n`;
    for (const sections of [10, 1_000]) {
      const note = Array.from({ length: sections }, (_, n) => section(n)).join('');
      const before = readNote(note);
      const at = note.indexOf(`Lesson ${sections / 2}.2`);
      const after = readNote(`${note.slice(0, at)}x${note.slice(at)}`, before);
      const known = new Set(before.pieces.map(({ piece }) => piece));
      expect(after.pieces.filter(({ piece }) => !known.has(piece))).toHaveLength(1);
      expect(after.pieces).toHaveLength(before.pieces.length);
    }
  });

  it('is the very same tree where the text is', () => {
    const tree = readNote('# a\n- [ ] b');
    expect(readNote('# a\n- [ ] b', tree)).toBe(tree);
  });
});

function textOf(text: string, { piece, from }: PlacedPiece): string {
  return text.slice(from, from + piece.size);
}

function edited(text: string, { at, length, insert }: Edit): string {
  const from = Math.floor(at * text.length);
  return text.slice(0, from) + insert + text.slice(from + length);
}
