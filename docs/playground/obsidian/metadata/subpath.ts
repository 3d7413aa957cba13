import type { BlockSubpathResult, CachedMetadata, HeadingCache, HeadingSubpathResult } from 'obsidian';
import { stripHeading } from '../text/links';

/** Where `#Heading`, `#Chapter#Heading` or `#^block` begins and ends. */
export function resolveSubpath(
  cache: CachedMetadata,
  subpath: string,
): HeadingSubpathResult | BlockSubpathResult | null {
  const parts = subpath.split('#').filter(Boolean);
  const last = parts.at(-1);
  if (last === undefined) return null;
  return last.startsWith('^') ? block(cache, last.slice(1).toLowerCase()) : heading(cache.headings ?? [], parts);
}

function block(cache: CachedMetadata, id: string): BlockSubpathResult | null {
  const found = cache.blocks?.[id];
  if (!found) return null;
  const list = cache.listItems?.find((item) => item.id?.toLowerCase() === id);
  return { type: 'block', block: found, start: found.position.start, end: found.position.end, ...(list && { list }) };
}

/** The parts must follow each other downwards; levels in between may be left out. */
function heading(headings: HeadingCache[], parts: string[]): HeadingSubpathResult | null {
  let from = 0;
  let level = 0;
  let at = -1;
  for (const part of parts) {
    const wanted = stripHeading(part).toLowerCase();
    at = headings.findIndex(
      (one, index) => index >= from && one.level > level && stripHeading(one.heading).toLowerCase() === wanted,
    );
    const found = headings[at];
    if (!found) return null;
    from = at + 1;
    level = found.level;
  }
  const current = headings[at];
  if (!current) return null;
  const next = headings.slice(at + 1).find((one) => one.level <= current.level);
  return {
    type: 'heading',
    current,
    next: next as HeadingCache,
    start: current.position.start,
    end: next?.position.start ?? null,
  };
}
