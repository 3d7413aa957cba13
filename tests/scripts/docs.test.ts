import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { reportOn } from './report/report-on';

const root = resolve(import.meta.dirname, '../..');
const pages = [
  'README.md',
  'CHANGELOG.md',
  ...readdirSync(join(root, 'docs'))
    .filter(isPage)
    .map((name) => `docs/${name}`),
];
const textOf = (page: string): string => readFileSync(join(root, page), 'utf8');

function isPage(name: string): boolean {
  return name.endsWith('.md');
}

describe('what the documentation says', () => {
  it('the example in the README has the courses, the number and the next lesson that are told of it', () => {
    const readme = textOf('README.md');
    const example = /^```markdown\n(.*?)^```$/ms.exec(readme)?.[1] ?? '';
    const [note] = reportOn({ 'example.md': example }).notes;
    const [drawing, cooking] = note?.courses ?? [];
    expect(note?.courses).toHaveLength(2);
    expect(drawing).toMatchObject({ progress: { done: 2, total: 3, percent: 66 }, next: { title: 'In a box' } });
    expect(cooking).toMatchObject({ progress: { done: 0, total: 2 }, link: 'https://example.org/cooking' });
    expect(readme).toContain('`2/3 · 66 %`');
    expect(note?.findings).toEqual([]);
  });

  it.each(pages)('%s leads nowhere that is not there', (page) => {
    // What stands in backticks is an example.
    const text = textOf(page).replace(/`[^`\n]*`/g, '');
    const links = [...text.matchAll(/\]\(([^)#\s]+)\)|(?:src|srcset)="([^"]+)"/g)].map(
      ([, link, source]) => link ?? source ?? '',
    );
    const missing = links
      .filter((link) => !/^\w+:/.test(link))
      .filter((link) => !existsSync(join(root, dirname(page), link)));
    expect(missing).toEqual([]);
  });

  it.each(pages)('%s names no command that is not there', (page) => {
    const { scripts } = JSON.parse(textOf('package.json')) as { readonly scripts: Readonly<Record<string, string>> };
    const commands = [...textOf(page).matchAll(/npm run (?:--silent )?([\w:-]+)/g)].map(([, name = '']) => name);
    expect(commands.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
  });

  it.each(
    [...textOf('docs/architecture.md').matchAll(/`((?:src|tests|scripts|docs)\/[\w/.-]+)`/g)].map(
      ([, path = '']) => path,
    ),
  )('the architecture speaks of %s, and it is there', (path) => {
    expect(existsSync(join(root, path))).toBe(true);
  });
});
