import type { BlockCache, CachedMetadata, HeadingCache, SectionCache } from 'obsidian';
import type { Heading, RootContent } from 'mdast';
import { frontMatterOf, linksIn, propertiesOf } from './front-matter';
import { listItemsOf } from './list-items';
import { noteTree } from './note-tree';
import { locator, positionOf, type Locate } from './positions';
import { referencesIn } from './references';

/** What the app's metadata cache knows of a note, from its text alone. Empty lists are left out, as there. */
export function readNote(text: string): CachedMetadata {
  const { tree, prose, comments } = noteTree(text);
  const locate = locator(text);
  const { links, embeds, tags } = referencesIn(tree, prose, text, locate);
  const listItems = listItemsOf(tree, text);
  const headings = tree.children.filter((node) => node.type === 'heading').map((node) => headingOf(node, text));
  const sections = tree.children.map((node) => sectionOf(node, text));
  for (const { from, to } of comments) {
    if (text.slice(from, to).includes('\n')) sections.push({ type: 'comment', position: locate(from, to) });
  }
  const cache: CachedMetadata = {};
  addFrontMatter(cache, sections, text, locate);
  sections.sort((a, b) => a.position.start.offset - b.position.start.offset);
  const blocks = blocksIn([...sections, ...listItems]);
  if (links.length) cache.links = links;
  if (embeds.length) cache.embeds = embeds;
  if (tags.length) cache.tags = tags;
  if (headings.length) cache.headings = headings;
  if (sections.length) cache.sections = sections;
  if (listItems.length) cache.listItems = listItems;
  if (Object.keys(blocks).length) cache.blocks = blocks;
  return cache;
}

/** The heading's source without its marks: the app keeps links and emphasis as they were typed. */
function headingOf(node: Heading, text: string): HeadingCache {
  const position = positionOf(node);
  const source = text.slice(position.start.offset, position.end.offset);
  const heading = source.startsWith('#')
    ? source.replace(/^#{1,6}[ \t]*/, '').replace(/(?:^|[ \t]+)#+[ \t]*$/, '')
    : source.replace(/\r?\n[^\n]*$/, '');
  return { heading: heading.trim(), level: node.depth, position };
}

function sectionOf(node: RootContent, text: string): SectionCache {
  const position = positionOf(node);
  const source = text.slice(position.start.offset, position.end.offset);
  const id = / \^([\w-]+)\s*$/.exec(source)?.[1];
  const type =
    node.type === 'blockquote' && /^>\s*\[!/.test(source)
      ? 'callout'
      : node.type === 'paragraph' && /^[^\n|]*\|[^\n]*\n[ \t]*(?:\|[ \t]*)?:?-[ \t|:-]*(?:\n|$)/.test(source)
        ? 'table'
        : node.type;
  return { type, position, ...(id !== undefined && node.type !== 'list' && { id }) };
}

function blocksIn(places: { id?: string | undefined; position: BlockCache['position'] }[]): Record<string, BlockCache> {
  const blocks: Record<string, BlockCache> = {};
  for (const { id, position } of places) if (id !== undefined) blocks[id.toLowerCase()] = { id, position };
  return blocks;
}

function addFrontMatter(cache: CachedMetadata, sections: SectionCache[], text: string, locate: Locate): void {
  const info = frontMatterOf(text);
  if (!info.exists) return;
  const start = text.startsWith('\uFEFF') ? 1 : 0;
  const position = locate(start, text.slice(0, info.contentStart).trimEnd().length);
  sections.push({ type: 'yaml', position });
  const frontmatter = propertiesOf(info.frontmatter);
  if (!frontmatter) return;
  cache.frontmatter = frontmatter;
  cache.frontmatterPosition = position;
  cache.frontmatterLinks = linksIn(frontmatter);
}
