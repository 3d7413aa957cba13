import type { EmbedCache, LinkCache, TagCache } from 'obsidian';
import type { Root, RootContent } from 'mdast';
import { positionOf, type Locate } from './positions';

export interface References {
  links: LinkCache[];
  embeds: EmbedCache[];
  tags: TagCache[];
}

/** Links into the vault, embeds and tags; links to the outside are not in the app's cache. */
export function referencesIn(tree: Root, prose: string, text: string, locate: Locate): References {
  const found: References = { links: [], embeds: [], tags: [] };
  for (const match of prose.matchAll(/(!?)\[\[([^[\]\n]+)\]\]/g)) {
    const inner = match[2] ?? '';
    const bar = inner.indexOf('|');
    const link = bar < 0 ? inner : inner.slice(0, bar);
    const displayText = bar < 0 ? link.replace(/^#/, '').replaceAll('#', ' > ') : inner.slice(bar + 1);
    const reference = {
      link,
      original: match[0],
      displayText,
      position: locate(match.index, match.index + match[0].length),
    };
    (match[1] ? found.embeds : found.links).push(reference);
  }
  const walk = (node: Root | RootContent) => {
    if (
      (node.type === 'link' || node.type === 'image') &&
      !/^[a-z][\w+.-]*:/i.test(node.url) &&
      !node.url.startsWith('//')
    ) {
      const position = positionOf(node);
      const original = text.slice(position.start.offset, position.end.offset);
      const displayText = /^!?\[([^\]]*)\]/.exec(original)?.[1] ?? '';
      (node.type === 'image' ? found.embeds : found.links).push({
        link: decoded(node.url),
        original,
        displayText,
        position,
      });
    }
    if ('children' in node) node.children.forEach(walk);
  };
  walk(tree);
  found.links.sort((a, b) => a.position.start.offset - b.position.start.offset);
  found.embeds.sort((a, b) => a.position.start.offset - b.position.start.offset);
  const tagless = prose.replace(/\[\[[^[\]\n]*\]\]|\]\([^()\n]*\)/g, (link) => ' '.repeat(link.length));
  for (const match of tagless.matchAll(/(^|\s)(#[\p{L}\p{M}\p{N}_/\p{Emoji_Presentation}-]+)/gmu)) {
    const [, before = '', tag = ''] = match;
    if (/^#\d+$/.test(tag)) continue;
    const at = match.index + before.length;
    found.tags.push({ tag, position: locate(at, at + tag.length) });
  }
  return found;
}

function decoded(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}
