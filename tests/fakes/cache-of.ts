import type { CachedMetadata } from 'obsidian';

/**
 * What the app's cache says of a note, as far as Syllabus asks: headings, list items, tags and the properties of a front matter of
 * plain `key: true` lines. It knows spaces for nesting and nothing else, so structure is never tested against it.
 */
export function cacheOf(text: string): CachedMetadata {
  const lines = text.split('\n');
  const at = (line: number): unknown => ({ start: { line } });
  const open: { line: number; indent: number }[] = [];
  const headings: unknown[] = [];
  const listItems: unknown[] = [];
  const tags: unknown[] = [];
  const frontmatter: Record<string, unknown> = {};
  for (const [line, content] of lines.entries()) {
    const heading = /^#{1,6} (.*)$/u.exec(content);
    const item = /^( *)- (?:\[(.)\] )?/u.exec(content);
    const property = /^([\w-]+): (\w+)$/u.exec(content);
    if (heading) headings.push({ heading: heading[1], position: at(line) });
    if (property?.[1] && lines[0] === '---') frontmatter[property[1]] = property[2] === 'true' || property[2];
    for (const [tag] of content.matchAll(/#[\w/]+/gu)) tags.push({ tag });
    if (!item) continue;
    const indent = item[1]?.length ?? 0;
    while ((open.at(-1)?.indent ?? -1) >= indent) open.pop();
    listItems.push({ task: item[2], parent: open.at(-1)?.line ?? -1, position: at(line) });
    open.push({ line, indent });
  }
  const cache: unknown = { headings, listItems, tags, frontmatter };
  return cache as CachedMetadata;
}
