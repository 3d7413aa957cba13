import type { FrontMatterCache, FrontMatterInfo, FrontmatterLinkCache } from 'obsidian';
import { parseYaml } from '../text/yaml';

/** `---` on the very first line up to the next `---`; `from`/`to` bound the YAML between them. */
export function frontMatterOf(text: string): FrontMatterInfo {
  const match = /^\uFEFF?---[ \t]*(?:\r\n|\n)([\s\S]*?)(?<=\n)---[ \t]*(?:\r\n|\n|$)/.exec(text);
  if (!match) return { exists: false, frontmatter: '', from: 0, to: 0, contentStart: 0 };
  const yaml = match[1] ?? '';
  const from = match[0].indexOf('\n') + 1;
  return { exists: true, frontmatter: yaml, from, to: from + yaml.length, contentStart: match[0].length };
}

/** Undefined for YAML that cannot be read: the app then shows the note as if it had no properties. */
export function propertiesOf(yaml: string): FrontMatterCache | undefined {
  try {
    const value: unknown = parseYaml(yaml);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as FrontMatterCache)
      : undefined;
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
