import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNote } from '../../../src/core/note/read-note';
import type { Block, ListItem, NoteTree, Stretch } from '../../../src/core/note/tree';
import { anyChecklist, anyNote, often, patiently } from '../../any-note';
import { blocksIn } from './whole';
import { itemsIn, tasksIn } from './tasks-in';

describe('whatever a note holds', { timeout: patiently }, () => {
  it('reading it gives positions inside it, and each mark stands between its brackets', () => {
    fc.assert(
      fc.property(fc.oneof(anyNote, fc.string({ unit: 'binary' })), (text) => {
        const tree = readNote(text);
        expect(tree.tooLarge).toBeNull();
        const lines = text.split(/\r\n|\n|\r/);
        for (const { line, from, to } of positionsIn(tree)) {
          expect(from >= 0 && from <= to && to <= text.length && line < lines.length).toBe(true);
        }
        for (const { item } of itemsIn(tree)) {
          const { mark, markOffset } = item;
          if (mark === null) continue;
          expect(text.slice(markOffset - 1, markOffset + mark.length + 1)).toBe(`[${mark}]`);
          expect(Array.from(mark)).toHaveLength(1);
          expect(text.slice(0, markOffset).split(/\r\n|\n|\r/)).toHaveLength(item.line + 1);
        }
      }),
      often,
    );
  });

  it('what is hidden is blanked in place: the rest, the length and the line ends stay', () => {
    fc.assert(
      fc.property(anyNote, (text) => {
        const { visible } = readNote(text);
        expect(visible).toHaveLength(text.length);
        for (let at = 0; at < text.length; at += 1) {
          if (visible[at] !== text[at]) expect(visible[at]).toBe(' ');
        }
        expect(visible.replaceAll(/[^\r\n]/g, ' ')).toBe(text.replaceAll(/[^\r\n]/g, ' '));
        if (!/%%|\$\$/.test(text)) expect(visible).toBe(text);
      }),
      often,
    );
  });
});

describe('no task changes, nor where it stands among the others,', { timeout: patiently }, () => {
  it('when a byte order mark is put in front', () => {
    fc.assert(
      fc.property(anyNote, (text) => {
        fc.pre(!text.startsWith('\uFEFF'));
        expect(textsOf(`\uFEFF${text}`)).toEqual(textsOf(text));
      }),
      often,
    );
  });

  it('when its lines end in another way', () => {
    fc.assert(
      fc.property(anyNote, fc.constantFrom('\r\n', '\r'), (text, end) => {
        const unix = text.replaceAll(/\r\n?/g, '\n');
        expect(textsOf(unix.replaceAll('\n', end))).toEqual(textsOf(unix));
        expect(textsOf(text)).toEqual(textsOf(unix));
      }),
      often,
    );
  });

  it('when a final line end is added', () => {
    fc.assert(
      fc.property(anyNote, (text) => {
        expect(textsOf(`${text}\n`)).toEqual(textsOf(text));
      }),
      often,
    );
  });

  it('when front matter is put in front, but for the line', () => {
    fc.assert(
      fc.property(anyNote, (text) => {
        fc.pre(!/^(?:\uFEFF|---)/.test(text));
        const below = textsOf(`---\na: b\n---\n${text}`);
        expect(below.map(({ line, ...task }) => ({ ...task, line: line - 3 }))).toEqual(
          textsOf(text).map(({ line, ...task }) => ({ ...task, line })),
        );
      }),
      often,
    );
  });
});

it('a nested checklist without a fault is read as it was written', { timeout: patiently }, () => {
  fc.assert(
    fc.property(anyChecklist, ({ text, tasks }) => {
      expect(tasksIn(readNote(text))).toEqual(tasks);
    }),
    often,
  );
});

function textsOf(text: string): { line: number; mark: string | null; depth: number; lead: string }[] {
  const tree = readNote(text);
  return itemsIn(tree).map(({ item, within }) => ({
    line: item.line,
    mark: item.mark,
    depth: within.length,
    lead: tree.visible.slice(item.from, item.to),
  }));
}

function positionsIn(tree: NoteTree): Stretch[] {
  const ofItem = (item: ListItem): Stretch[] => [item, ...item.blocks.flatMap(ofBlock)];
  const ofBlock = (block: Block): Stretch[] => {
    if (block.type === 'heading') return [block];
    if (block.type === 'paragraph') return [...block.lines];
    if (block.type === 'list') return block.items.flatMap(ofItem);
    if (block.type === 'opaque') return [];
    const title = block.callout?.title;
    return [{ ...block, to: block.from }, ...(title ? [title] : []), ...block.blocks.flatMap(ofBlock)];
  };
  return blocksIn(tree).flatMap(ofBlock);
}
