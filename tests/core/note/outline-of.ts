import { remarksIn } from '../../../src/core/note/parts';
import { blocksIn } from './whole';
import type { Block, ListItem, NoteTree, Stretch } from '../../../src/core/note/tree';

/** A tree as text that people can read beside the note: one line per block, with the line number as editors show it. */
export function outlineOf(tree: NoteTree): string {
  const { visible, definitions, tooLarge } = tree;
  const rows: string[] = [];
  const add = (depth: number, line: number, text: string): void => {
    rows.push(`${String(line + 1).padStart(4)}  ${'  '.repeat(depth)}${text}`.trimEnd());
  };
  const textOf = ({ from, to }: Stretch): string => visible.slice(from, to).trim();

  const addItem = (item: ListItem, depth: number): void => {
    const box = item.mark === null ? '' : ` [${item.mark}]`;
    add(depth, item.line, `-${box} ${textOf(item) || '(no text)'}`);
    for (const block of item.blocks) addBlock(block, depth + 1);
  };
  const addBlock = (block: Block, depth: number): void => {
    if (block.type === 'heading') add(depth, block.line, `h${block.level} ${block.text}`);
    else if (block.type === 'paragraph') for (const line of block.lines) add(depth, line.line, `" ${textOf(line)}`);
    else if (block.type === 'list') for (const item of block.items) addItem(item, depth);
    else if (block.type === 'quote') {
      const { callout } = block;
      add(depth, block.line, callout ? `> ${callout.kind}: ${callout.title ? textOf(callout.title) : ''}` : '>');
      for (const inner of block.blocks) addBlock(inner, depth + 1);
    } else rows.push(`      ${'  '.repeat(depth)}…`);
  };

  for (const block of blocksIn(tree)) addBlock(block, 0);
  for (const [label, url] of definitions) rows.push(`      [${label}]: ${url}`);
  for (const { kind, line, about } of remarksIn(tree))
    rows.push(`remark in line ${line + 1}: ${kind} ${about}`.trimEnd());
  if (tooLarge) rows.push(`too large in line ${tooLarge.line + 1}: ${tooLarge.reason}`);
  return `${rows.join('\n')}\n`;
}
