import { signal } from '@preact/signals-core';
import { describe, expect, it } from 'vitest';
import { asJson } from '../../../scripts/report/as-json';
import { propertiesIn } from '../../../scripts/report/note-properties';
import { placedNote } from '../../../src/core/course/placed';
import { noMemory } from '../../../src/core/course/queue';
import { defaultSettings, rulesOf } from '../../../src/core/settings';
import { createLibrary } from '../../../src/library/library';
import { reportOn } from './report-on';

const notes = {
  'M/1.md': '---\r\nstatus: "done" # twice\r\n---\r\nWords.\r\n',
  'M/2.md': '---\ntags: [a]\n---\n# Two\n- [x] a\n- [ ] b\n\n![[3]]\n',
  'M/3.md': '---\nlesson-order: 1\ndone: false\n---\n',
  'M/4.md': `${'- '.repeat(70)}[ ] deep`,
  'N/1.md': '- [ ] c\n- [] d\n',
};

describe('the report on folders that are one course', () => {
  it('says what the app says of the same notes', () => {
    const library = createLibrary({
      rules: signal(rulesOf(defaultSettings)),
      today: signal('2026-11-22'),
      memory: signal(noMemory),
      resolve: signal((link: string) => `M/${link}.md`),
    });
    library.group((path) => path.slice(0, 1));
    for (const [path, text] of Object.entries(notes)) library.put({ path, text, properties: propertiesIn(text) });
    const shown = library.notes.value.map(placedNote);
    const said = reportOn(notes, ['M', 'N']).notes.filter(({ members }) => members);
    expect(said).toEqual(shown.map((note) => ({ ...note, findings: [] })));
    expect(said.map(({ progress: { done, total } }) => `${done}/${total}`)).toEqual(['2/4', '0/1']);
  });

  it('names what is to be known of single notes, which are in no sum of their own', () => {
    const { notes: said, progress } = reportOn(notes, ['M', 'N']);
    expect(said.map(({ path, findings }) => [path, ...findings.map(({ kind }) => kind)])).toEqual([
      ['M'],
      ['M/4.md', 'too-large'],
      ['N'],
      ['N/1.md', 'not-a-task'],
    ]);
    expect(progress).toMatchObject({ done: 2, total: 5 });
  });

  it('gives a lesson that is a whole note no mark', () => {
    const { notes: said } = JSON.parse(asJson(reportOn(notes, ['M']))) as {
      notes: readonly { courses: readonly { children: readonly object[] }[] }[];
    };
    expect(said[0]?.courses[0]?.children[0]).toMatchObject({
      title: '3',
      type: 'lesson',
      mark: null,
      markOffset: null,
    });
  });

  it('asks for no property elsewhere, and for none where the front matter is no YAML', () => {
    expect(reportOn(notes, ['N']).notes.find(({ path }) => path === 'M/1.md')?.courses).toMatchObject([
      { mode: 'empty' },
    ]);
    expect(propertiesIn('---\ndone: [\n---\n')).toEqual({});
    expect(propertiesIn('done: true\n')).toEqual({});
  });

  it('knows the folder that one is in', () => {
    const { notes: said } = reportOn({ 'a.md': '- [ ] a\n', 'b/c.md': '- [ ] c\n', '../d.md': '- [ ] d\n' }, ['/']);
    expect(said.map(({ path, progress: { total } }) => `${path} ${total}`)).toEqual(['/ 2', '../d.md 1']);
  });
});
