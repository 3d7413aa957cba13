import type { Root, RootContent } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { frontMatterOf } from './front-matter';

export interface NoteTree {
  tree: Root;
  /** The note with everything blanked that holds no links or tags; every offset is the note's own. */
  prose: string;
  comments: { from: number; to: number }[];
}

const parser = unified().use(remarkParse);

/** Front matter, `%%` comments and `$$` formulas mean nothing to CommonMark, so they are blanked; all offsets stay. */
export function noteTree(text: string): NoteTree {
  const { exists, contentStart } = frontMatterOf(text);
  // A byte order mark would make every offset of the parser one too small.
  const start = text.replace(/^\uFEFF/, ' ');
  const body = exists ? blank(start, 0, contentStart) : start;
  const first = parser.parse(body);
  const unread = ranges(first, ['code', 'inlineCode']);
  const comments = pairs(body, '%%', unread);
  const hidden = [...comments, ...pairs(body, '$$', [...unread, ...comments])];
  const tree = hidden.length === 0 ? first : parser.parse(blankAll(body, hidden));
  // Links and tags count even inside comments; code and HTML have none.
  return { tree, prose: blankAll(body, ranges(tree, ['code', 'inlineCode', 'html'])), comments };
}

interface Range {
  from: number;
  to: number;
}

function ranges(tree: Root, types: string[]): Range[] {
  const found: Range[] = [];
  const walk = (node: Root | RootContent) => {
    if (types.includes(node.type) && node.position) {
      found.push({ from: node.position.start.offset ?? 0, to: node.position.end.offset ?? 0 });
    }
    if ('children' in node) node.children.forEach(walk);
  };
  walk(tree);
  return found;
}

/** An opening mark without its partner hides everything up to the end, as in the app. */
function pairs(text: string, mark: string, except: Range[]): Range[] {
  const found: Range[] = [];
  let open = -1;
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + mark.length)) {
    const here = at;
    if (except.some((range) => range.from <= here && here < range.to)) continue;
    if (open < 0) open = at;
    else {
      found.push({ from: open, to: at + mark.length });
      open = -1;
    }
  }
  if (open >= 0 && mark === '%%') found.push({ from: open, to: text.length });
  return found;
}

function blankAll(text: string, hidden: Range[]): string {
  return hidden.reduce((result, { from, to }) => blank(result, from, to), text);
}

function blank(text: string, from: number, to: number): string {
  return text.slice(0, from) + text.slice(from, to).replace(/[^\r\n]/g, ' ') + text.slice(to);
}
