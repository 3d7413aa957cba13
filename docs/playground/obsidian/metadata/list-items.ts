import type { ListItemCache } from 'obsidian';
import type { List, ListItem, Root, RootContent } from 'mdast';
import { positionOf } from './positions';

/** Every list item of a note, in quotes and callouts too, in document order. */
export function listItemsOf(tree: Root, text: string): ListItemCache[] {
  const items: ListItemCache[] = [];
  const walk = (node: Root | RootContent, parent: number | null) => {
    if (node.type === 'list') {
      for (const item of node.children) {
        const line = positionOf(item).start.line;
        items.push(listItem(item, parent ?? rootParent(node), text));
        for (const child of item.children) walk(child, line);
      }
    } else if ('children' in node) {
      for (const child of node.children) walk(child, node.type === 'blockquote' ? null : parent);
    }
  };
  walk(tree, null);
  return items;
}

/** Roots share the negative line of their list; a list on line 0 cannot say −0, so it says −1. */
function rootParent(list: List): number {
  return -positionOf(list).start.line || -1;
}

function listItem(item: ListItem, parent: number, text: string): ListItemCache {
  const position = positionOf(item);
  const last = item.children.at(-1);
  // The item of the app ends with its own text, before any nested list.
  const nested = item.children.find((child) => child.type === 'list');
  if (nested || last) {
    const own = item.children.filter((child) => child.type !== 'list').at(-1);
    if (own) position.end = positionOf(own).end;
  }
  const task = markOf(item, text);
  const id = / \^([\w-]+)\s*$/.exec(text.slice(position.start.offset, position.end.offset))?.[1];
  return { position, parent, ...(task !== undefined && { task }), ...(id !== undefined && { id }) };
}

/** Read from the source, because `[x]: …` may be a definition and then the tree has no text to look at. */
function markOf(item: ListItem, text: string): string | undefined {
  const start = item.position?.start.offset ?? 0;
  return /^(?:[-*+]|\d{1,9}[.)])[ \t]+\[(.)\](?=[ \t])/u.exec(text.slice(start, start + 200))?.[1];
}
