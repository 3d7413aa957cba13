import { partsIn } from '../../../src/core/note/parts';
import type { Block, ListItem, NoteTree, Place, Stretch } from '../../../src/core/note/tree';

/** A note's own blocks, with positions that count from the note's beginning. */
export function blocksIn(tree: NoteTree): readonly Block[] {
  return partsIn(tree).flatMap(({ part, ...place }) => part.map((block) => blockAt(block, place)));
}

function blockAt(block: Block, place: Place): Block {
  const { line, from } = place;
  switch (block.type) {
    case 'heading':
      return { ...block, ...stretchAt(block, place) };
    case 'paragraph':
      return { ...block, lines: block.lines.map((each) => stretchAt(each, place)) };
    case 'list':
      return { ...block, items: block.items.map((item) => itemAt(item, place)) };
    case 'quote': {
      const title = block.callout?.title ? stretchAt(block.callout.title, place) : null;
      return {
        ...block,
        line: line + block.line,
        from: from + block.from,
        callout: block.callout && { ...block.callout, title },
        blocks: block.blocks.map((each) => blockAt(each, place)),
      };
    }
    case 'opaque':
      return block;
  }
}

function itemAt(item: ListItem, place: Place): ListItem {
  return {
    ...stretchAt(item, place),
    mark: item.mark,
    markOffset: item.mark === null ? 0 : place.from + item.markOffset,
    blocks: item.blocks.map((each) => blockAt(each, place)),
  };
}

function stretchAt({ line, from, to }: Stretch, place: Place): Stretch {
  return { line: place.line + line, from: place.from + from, to: place.from + to };
}
