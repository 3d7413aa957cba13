import type { FrontMatterCache, FrontMatterInfo, FrontmatterLinkCache } from 'obsidian';
import { parseYaml } from '../text/yaml';

const opening = /^\uFEFF?---[ \t]*\r?\n/;

/** `---` on the very first line up to the next `---`; `from` and `to` bound the YAML between them. */
export function frontMatterOf(text: string): FrontMatterInfo {
  const from = opening.exec(text)?.[0].length ?? text.length;
  for (let line = from, next = line; line < text.length; line = next) {
    next = text.indexOf('\n', line) + 1 || text.length;
    if (text.slice(line, next).trimEnd() !== '---') continue;
    return { exists: true, frontmatter: text.slice(from, line), from, to: line, contentStart: next };
  }
  return { exists: false, frontmatter: '', from: 0, to: 0, contentStart: 0 };
}

/** Undefined for YAML that cannot be read: the app then shows the note as if it had no properties. */
export function propertiesOf(yaml: string): FrontMatterCache | undefined {
  try {
    const value: unknown = parseYaml(yaml);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

export function linksIn(properties: Record<string, unknown>): FrontmatterLinkCache[] {
  const found: FrontmatterLinkCache[] = [];
  const look = (key: string, value: unknown) => {
    if (typeof value === 'string') {
      const link = /^\[\[([^[\]|]+)(?:\|([^[\]]+))?\]\]$/.exec(value);
      if (link) found.push({ key, link: link[1] ?? '', original: value, displayText: link[2] ?? link[1] ?? '' });
    } else if (Array.isArray(value)) {
      value.forEach((one, index) => {
        look(`${key}.${index}`, one);
      });
    }
  };
  for (const [key, value] of Object.entries(properties)) look(key, value);
  return found;
}
