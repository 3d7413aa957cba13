import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { CachedMetadata } from 'obsidian';
import { describe, expect, it } from 'vitest';
import { readNote } from '../../docs/playground/obsidian/metadata/read-note';

const items = (cache: CachedMetadata) =>
  (cache.listItems ?? []).map(({ position, task, parent }) => ({ line: position.start.line, task, parent }));
const headings = (cache: CachedMetadata) =>
  (cache.headings ?? []).map(({ heading, level, position }) => ({ heading, level, line: position.start.line }));
const brief = (note: string) =>
  items(readNote(note)).map(({ line, task, parent }) => `${line}${task === undefined ? '' : `[${task}]`}<${parent}`);

describe('the metadata cache', () => {
  it('names the line of the parent, and for a root the negative line of its list', () => {
    expect(brief('# A\n\n- [ ] one\n    - [x] inner\n- plain\n')).toEqual(['2[ ]<-2', '3[x]<2', '4<-2']);
  });

  it('says −1 for a list on line 0, since −0 is no number of its own', () => {
    expect(brief('- [ ] one\n- [-] two')).toEqual(['0[ ]<-1', '1[-]<-1']);
  });

  it('finds items in quotes and callouts, and none in code, comments or formulas', () => {
    expect(brief('> [!todo]\n> - [ ] quoted')).toEqual(['1[ ]<-1']);
    expect(brief('```\n- [ ] code\n```\n\n%%\n- [ ] comment\n%%\n\n$$\n- [ ] formula\n$$\n')).toEqual([]);
  });

  it('keeps offsets true behind a byte order mark and front matter', () => {
    const text = '\uFEFF---\na: 1\n---\n# Title\n- [ ] one';
    const cache = readNote(text);
    expect(cache.frontmatter).toEqual({ a: 1 });
    expect(text.slice(cache.listItems?.[0]?.position.start.offset)).toBe('- [ ] one');
    expect(headings(cache)).toEqual([{ heading: 'Title', level: 1, line: 3 }]);
  });

  it('counts an emoji as one mark, and a link definition in a box as a mark, too', () => {
    expect(brief('- [🔥] hot\n- [x] [x]: https://example.org\n')).toEqual(['0[🔥]<-1', '1[x]<-1']);
  });

  it('keeps links as they were typed, and leaves out those to the outside', () => {
    const cache = readNote(
      '## To [[Other#Two|there]]\n\n[in](Other%20note.md) [out](https://example.org) ![[pic.png]] #tag',
    );
    expect(cache.links?.map(({ link, displayText }) => [link, displayText])).toEqual([
      ['Other#Two', 'there'],
      ['Other note.md', 'in'],
    ]);
    expect(cache.embeds?.[0]?.link).toBe('pic.png');
    expect(cache.tags?.[0]?.tag).toBe('#tag');
    expect(headings(cache)[0]?.heading).toBe('To [[Other#Two|there]]');
  });
});

/** Caches recorded from the app, where a checkout has them beside it. */
const recordings = resolve(import.meta.dirname, '../../../shared/oracle');

if (existsSync(recordings)) {
  describe('against caches recorded from the app', () => {
    /** The app takes a task whose text begins like a numbered list for a list in the item, and not for a task. */
    const quirk = (line: string | undefined) => /\[.\]\s+\d+[.)]\s/.test(line ?? '');

    for (const name of readdirSync(recordings)) {
      const { fileContents, cachedMetadata } = JSON.parse(readFileSync(resolve(recordings, name), 'utf8')) as {
        fileContents?: string;
        cachedMetadata?: CachedMetadata;
      };
      if (fileContents === undefined || !cachedMetadata) continue;
      it(`${name}: the same list items, headings and sections`, () => {
        const lines = fileContents.split('\n');
        const ours = readNote(fileContents);
        const usual = ({ line }: { line: number }) => !quirk(lines[line]);
        expect(items(ours).filter(usual)).toEqual(items(cachedMetadata).filter(usual));
        expect(headings(ours)).toEqual(headings(cachedMetadata));
        // The app lets a quote begin in column 0 even where it is indented.
        const sections = (cache: CachedMetadata) =>
          cache.sections?.map(({ type, position }) => [type, position.start.line, position.end]);
        expect(sections(ours)).toEqual(sections(cachedMetadata));
      });
    }
  });
}
