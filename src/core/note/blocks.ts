import type { List as MdList, ListItem as MdListItem, Node, Paragraph as MdParagraph, RootContent } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { boxAt, boxFrom, brokenBox, isGluedTask } from './box';
import { calloutOf } from './callout';
import { headingText } from './heading';
import type { Line } from './lines';
import type { Piece } from './pieces';
import type { Block, ListItem, Paragraph, Remark, Stretch } from './tree';

/**
 * Inline constructs are off: they change no block, and each of them can be made to cost more than linear time. Definitions
 * stay (they decide blocks), and so does `lineEnding`, without which the parser hangs.
 */
const inlineConstructs = [
  'attention',
  'autolink',
  'characterEscape',
  'characterReference',
  'codeText',
  'hardBreakEscape',
  'htmlText',
  'labelEnd',
  'labelStartImage',
  'labelStartLink',
];

const parser = unified()
  .data('micromarkExtensions', [{ disable: { null: inlineConstructs } }])
  .use(remarkParse)
  .freeze();

/** What the blocks of a piece add to the note's tree. */
export interface PieceBlocks {
  readonly blocks: readonly Block[];
  readonly definitions: readonly (readonly [label: string, url: string])[];
  readonly remarks: readonly Remark[];
}

/**
 * Parses one piece of a note: this is the only place that knows remark. `masked` is the whole note with what is hidden
 * blanked, `lines` are its lines; positions in the result are those of the whole note.
 */
export function blocksOf(masked: string, lines: readonly Line[], piece: Piece): PieceBlocks {
  const definitions: (readonly [string, string])[] = [];
  const remarks: Remark[] = [];
  // The parser would swallow a byte order mark at its start, and every offset behind would be off by one.
  const source = masked.slice(piece.from, piece.to).replace(/^\uFEFF/, '\uFFFC');

  const at = (node: Node): { from: number; to: number; line: number; lastLine: number } => ({
    from: piece.from + (node.position?.start.offset ?? 0),
    to: piece.from + (node.position?.end.offset ?? 0),
    line: piece.line + (node.position?.start.line ?? 1) - 1,
    lastLine: piece.line + (node.position?.end.line ?? 1) - 1,
  });

  const stretchesOf = (node: Node): Stretch[] => {
    const { from, to, line, lastLine } = at(node);
    const stretches: Stretch[] = [];
    for (let index = line; index <= lastLine; index += 1) {
      const whole = lines[index] ?? { from, to };
      const start = index === line ? from : whole.from + containerMarks(masked.slice(whole.from, whole.to));
      stretches.push(trimmed(masked, { line: index, from: start, to: index === lastLine ? to : whole.to }));
    }
    return stretches;
  };

  const blocks = (nodes: readonly RootContent[]): Block[] => nodes.map(block);

  const block = (node: RootContent): Block => {
    if (node.type === 'heading') {
      const { from, to, line } = at(node);
      return { type: 'heading', level: node.depth, text: headingText(masked, stretchesOf(node)), line, from, to };
    }
    if (node.type === 'paragraph') return paragraph(node);
    if (node.type === 'list') return list(node);
    if (node.type === 'blockquote') {
      const { from, line } = at(node);
      return { type: 'quote', from, line, ...calloutOf(masked, blocks(node.children)) };
    }
    if (node.type === 'definition') definitions.push([node.identifier, node.url]);
    return { type: 'opaque' };
  };

  const paragraph = (node: MdParagraph): Paragraph => {
    const stretches = stretchesOf(node);
    for (const { line, from, to } of stretches) {
      const text = masked.slice(from, to);
      if (isGluedTask(text)) remarks.push({ kind: 'not-a-task', line, about: text });
    }
    return { type: 'paragraph', lines: stretches };
  };

  const list = (node: MdList): Block => ({ type: 'list', items: node.children.map(item) });

  const item = (node: MdListItem): ListItem => {
    const { from, to, line } = at(node);
    const [first, ...others] = node.children;
    if (first?.type !== 'paragraph' || at(first).line !== line) {
      if (!first && /\[.\]/u.test(masked.slice(from, to))) remarks.push({ kind: 'empty-task', line, about: '' });
      return { line, from, to, box: null, lead: null, blocks: blocks(node.children) };
    }
    const [lead, ...further] = stretchesOf(first);
    const below: Block[] = further.length > 0 ? [{ type: 'paragraph', lines: further }] : [];
    const rest = [...below, ...blocks(others)];
    if (!lead) return { line, from, to, box: null, lead: null, blocks: rest };
    const text = masked.slice(lead.from, lead.to);
    const found = boxAt(text);
    if (found) {
      const box = boxFrom(lead.from, found.mark);
      return { line, from, to, box, lead: { ...lead, from: lead.from + found.size }, blocks: rest };
    }
    const broken = brokenBox(text);
    if (broken) remarks.push({ kind: broken, line, about: text });
    return { line, from, to, box: null, lead, blocks: rest };
  };

  return { blocks: blocks(parser.parse(source).children), definitions, remarks };
}

/** How much of a further line of a paragraph belongs to the containers around it. */
function containerMarks(line: string): number {
  return /^[ \t>]*/.exec(line)?.[0].length ?? 0;
}

function trimmed(text: string, stretch: Stretch): Stretch {
  let { to } = stretch;
  while (to > stretch.from && /[ \t]/.test(text.charAt(to - 1))) to -= 1;
  return { ...stretch, to };
}
