import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkUpOf, findingIdsIn, mendsIn, type CheckUpTerms } from '../../../src/core/checkup/check-up';
import { checkedNotes } from '../../../src/core/course/checked-notes';
import { read } from '../course/read';

const slips = '# A\n- [ ] a\n-[ ] slip\n\n- [x] C\n  - [ ] d\n- [ ]\n';

function checkUp(texts: Readonly<Record<string, string>>, terms: Partial<CheckUpTerms> = {}) {
  const notes = new Map(Object.entries(texts).map(([path, text]) => [path, read(text, { path })]));
  return checkUpOf({
    phase: 'ready',
    notes: checkedNotes([...notes.values()], (path) => notes.get(path)),
    textOf: (path) => texts[path] ?? null,
    locks: new Map(),
    only: null,
    ignored: new Set(),
    areIgnoredShown: false,
    ...terms,
  });
}

describe('the check-up', () => {
  it('names what is to say of each note by line, and no note of which there is nothing to say', () => {
    const { notes, count } = checkUp({ 'a.md': slips, 'b.md': '# B\n- [ ] b' });
    expect(notes.map(({ path, found }) => [path, found.map(({ finding, fixes }) => [finding.line, ...fixes])])).toEqual([
      ['a.md', [[2, 'make-task'], [4, 'tick-rest', 'reopen'], [6, 'remove-line']]],
    ]); // prettier-ignore
    expect(count).toBe(3);
  });

  it('leaves out what is ignored, in the line as it reads, wherever that is in its note', () => {
    const ignored = new Set(['a.md/not-a-task/-[ ] slip']);
    for (const text of [slips, `new\n\n${slips}`, slips.replace('-[ ] slip', '  -[ ] slip  ')]) {
      const made = checkUp({ 'a.md': text }, { ignored });
      expect([made.count, made.ignored.length]).toEqual([2, 1]);
    }
    expect(checkUp({ 'a.md': slips.replace('slip', 'slips') }, { ignored }).count).toBe(3);
    expect(checkUp({ 'b.md': slips }, { ignored }).count).toBe(3);
  });

  it('looks at one note alone, and says so, also where there is nothing to say of it', () => {
    const texts = { 'a.md': slips, 'f/b.md': '# B\n- [ ] b' };
    const one = checkUp(texts, { only: 'f/b.md' });
    expect([one.only, one.count]).toEqual(['b', 0]);
    expect(checkUp(texts, { only: 'a.md' }).count).toBe(3);
  });

  it('offers no fix in a note that is not written', () => {
    const { notes } = checkUp({ 'a.md': slips }, { locks: new Map([['a.md', 'not-utf8']]) });
    expect(notes[0]?.found.flatMap(({ fixes }) => fixes)).toEqual([]);
    expect([notes[0]?.lock, notes[0]?.mendable]).toEqual(['not-utf8', 0]);
  });

  it('mends in one go what becomes what it was meant as, and takes no line out so', () => {
    const { notes } = checkUp({ 'a.md': `${slips}\n[# B](c)\n` });
    expect(mendsIn(notes[0]?.found ?? [])).toEqual([
      { line: 2, mend: 'make-task' },
      { line: 8, mend: 'make-heading' },
    ]);
  });

  it('tells rows apart, also those of lines that are the same', () => {
    const { notes } = checkUp({ 'a.md': '# A\n- [ ] a\n- [ ]\n- [ ]\n' });
    const keys = notes.flatMap(({ found }) => found.map(({ key }) => key));
    expect([keys.length, new Set(keys).size]).toEqual([2, 2]);
  });

  it('knows a finding by no more of a line than a setting can hold', () => {
    const note = read(`# A\n- [ ] a\n-[ ] ${'long '.repeat(1_000)}`, { path: 'a.md' });
    const [id = ''] = findingIdsIn(note, `# A\n- [ ] a\n-[ ] ${'long '.repeat(1_000)}`);
    expect(id.length).toBeLessThan(400);
  });

  it('says where the other place is that a finding is about', () => {
    const { notes } = checkUp({
      'a.md': '# A\n- [ ] a\n\n# Linear algebra\n- [ ] b\n\n# A\n- [ ] c\n',
      'list.md': '[Linear algebra](https://a.org)\n\n[Course](https://a.org)\n',
    });
    const others = notes.flatMap(({ found }) => found.map(({ finding: { kind, other } }) => [kind, other]));
    expect(others).toEqual([
      ['duplicate-title', { path: 'a.md', line: 0 }],
      ['similar-course', { path: 'a.md', line: 3 }],
      ['duplicate-link', { path: 'list.md', line: 0 }],
    ]);
  });

  const seeds = resolve(import.meta.dirname, '../../../../shared/seeds');
  it.runIf(existsSync(seeds))('finds in two real notes what there is, and nothing else', () => {
    const { notes } = checkUp(
      Object.fromEntries(['maths-for-ml.md', 'resources.md'].map((name) => [name, readFileSync(resolve(seeds, name), 'utf8')])),
    ); // prettier-ignore
    expect(notes.map(({ found }) => found.map(({ finding: { kind, line } }) => `${kind} ${line}`))).toEqual([
      ['looks-like-heading 0', 'looks-like-heading 6', 'empty-course 85'],
      ['similar-course 7', 'similar-course 17', 'duplicate-link 41', 'similar-course 92'],
    ]);
  });
});
