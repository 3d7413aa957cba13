import type { CachedMetadata, Reference, ReferenceCache } from 'obsidian';

type FrontMatter = Record<string, unknown> | null | undefined;

export function parseFrontMatterEntry(frontmatter: FrontMatter, key: string | RegExp): unknown {
  if (!frontmatter) return null;
  const found = Object.keys(frontmatter).find((one) => (typeof key === 'string' ? one === key : key.test(one)));
  return found === undefined ? null : (frontmatter[found] ?? null);
}

export function parseFrontMatterStringArray(frontmatter: FrontMatter, key: string | RegExp): string[] | null {
  return strings(parseFrontMatterEntry(frontmatter, key), /,/);
}

export function parseFrontMatterAliases(frontmatter: FrontMatter): string[] | null {
  return parseFrontMatterStringArray(frontmatter, /^aliases$/i);
}

export function parseFrontMatterTags(frontmatter: FrontMatter): string[] | null {
  const tags = strings(parseFrontMatterEntry(frontmatter, /^tags$/i), /[,\s]+/);
  return tags?.map((tag) => (tag.startsWith('#') ? tag : `#${tag}`)) ?? null;
}

export function getAllTags(cache: CachedMetadata): string[] | null {
  return [...(parseFrontMatterTags(cache.frontmatter) ?? []), ...(cache.tags ?? []).map(({ tag }) => tag)];
}

export function iterateRefs(references: Reference[], visit: (reference: Reference) => unknown): boolean {
  return references.some((reference) => visit(reference) === true);
}

export function iterateCacheRefs(cache: CachedMetadata, visit: (reference: ReferenceCache) => unknown): boolean {
  return [...(cache.links ?? []), ...(cache.embeds ?? [])].some((reference) => visit(reference) === true);
}

function strings(value: unknown, separator: RegExp): string[] | null {
  const list: unknown[] = typeof value === 'string' ? value.split(separator) : Array.isArray(value) ? value : [];
  const found = list
    .filter((one) => typeof one === 'string' || typeof one === 'number')
    .map((one) => String(one).trim())
    .filter(Boolean);
  return found.length > 0 ? found : null;
}
