import { blocksOf } from './blocks';
import { placeholder } from './hidden';
import { linesOf } from './lines';
import { scan } from './scan';
import type { Block, NoteTree, Remark } from './tree';

/**
 * Reads a note's text into its tree. Never throws: a note that passes a limit gives an empty tree that says so. Front matter
 * is left out; whoever needs the note's properties has them from the app.
 */
export function readNote(text: string): NoteTree {
  const lines = linesOf(text);
  const { masked, pieces, remarks: unclosed, tooLarge } = scan(text, lines);
  const blocks: Block[] = [];
  const definitions = new Map<string, string>();
  const remarks: Remark[] = [];
  for (const piece of pieces) {
    const read = blocksOf(masked, lines, piece);
    for (const block of read.blocks) blocks.push(block);
    for (const remark of read.remarks) remarks.push(remark);
    // The first definition of a label wins, as in Markdown.
    for (const [label, url] of read.definitions) if (!definitions.has(label)) definitions.set(label, url);
  }
  for (const remark of unclosed) remarks.push(remark);
  const visible = masked.replaceAll(placeholder, ' ');
  return { visible, blocks, definitions, remarks: remarks.sort((a, b) => a.line - b.line), tooLarge };
}
