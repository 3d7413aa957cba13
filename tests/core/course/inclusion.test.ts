import { describe, expect, it } from 'vitest';
import { coursesOf, draftsOf, noteTitle } from '../../../src/core/course/courses-of';
import { findingsOf, type CheckedNote } from '../../../src/core/course/findings';
import type { FindNote } from '../../../src/core/course/with-included';
import { readNote } from '../../../src/core/note/read-note';
import { defaultRules, fraction, nodesOf, only, outline } from './read';

const moment = { today: '2026-11-22', skips: new Set<string>() };

/** Reads the first of several notes, each of which is found by its name. */
function among(notes: Readonly<Record<string, string>>): CheckedNote {
  const known = Object.entries(notes).map(([path, text]) => {
    const drafts = draftsOf({ path, tree: readNote(text), properties: {} }, defaultRules, []);
    return { path, title: noteTitle(path), drafts };
  });
  const find: FindNote = (link) => known.find(({ title }) => title === link) ?? null;
  const [[path, text] = ['', '']] = Object.entries(notes);
  const tree = readNote(text);
  const note = coursesOf({ path, tree, properties: {} }, defaultRules, moment, find);
  return { ...note, findings: findingsOf(note, tree) };
}

const rust = '---\ntags: a\n---\n# Rust\n- [x] Traits\n- [ ] Macros\n';

describe('a course over several notes', () => {
  it('takes in a note that is embedded alone on a line, as a section, with its numbers', () => {
    const { courses, progress } = among({ 'All.md': '# All\n- [x] Start\n\n![[Rust]]\n', 'Rust.md': rust });
    expect(outline(courses[0]?.children ?? [])).toBe(
      'lesson Start 1/1\nsection Rust 1/2\n  lesson Traits 1/1\n  lesson Macros 0/1\n',
    );
    expect(progress).toMatchObject({ done: 2, total: 3, percent: 66 });
  });

  it('a lesson keeps its own note and line', () => {
    const [course] = among({ 'All.md': '# All\n![[Rust]]\n', 'Rust.md': rust }).courses;
    expect(course?.next).toMatchObject({ title: 'Macros', line: 2, trail: ['Rust'] });
    expect(course?.next?.source).toEqual({ path: 'Rust.md', line: 3, from: 16 });
    const macros = nodesOf(course?.children ?? []).find(({ title }) => title === 'Macros');
    const offset = 16 + (macros && 'markOffset' in macros ? macros.markOffset : 0);
    expect(rust.slice(offset - 3, offset + 9)).toBe('- [ ] Macros');
  });

  it('a heading that is only a wikilink is the section itself, with what stands below it', () => {
    const { courses } = among({ 'All.md': '# All\n## [[Rust|The book]]\n- [ ] Own\n', 'Rust.md': rust });
    expect(outline(courses[0]?.children ?? [])).toBe(
      'section The book 1/3\n  lesson Traits 1/1\n  lesson Macros 0/1\n  lesson Own 0/1\n',
    );
  });

  it('a heading that is a link is left out, or says what lessons open, where the heading that it takes in does', () => {
    const tagged = among({
      'All.md': '# All\n## [[Rust]]\n- [ ] Own\n',
      'Rust.md': '# Rust #no-course\n- [x] Traits\n',
    });
    expect(tagged.progress).toMatchObject({ total: 0 });
    const opening = '# Rust\nlesson-url:: https://e.org/{n}\n\n- [ ] Traits\n';
    const { courses } = among({ 'All.md': '# All\n## [[Rust]]\n', 'Rust.md': opening });
    expect(courses[0]?.next?.url).toBe('https://e.org/1');
  });

  it('a heading of that note may be named, and only that is taken in', () => {
    const maths = '# Maths\n## Algebra\n- [ ] a\n## Calculus\n- [x] b\n### Limits\n- [ ] c\n';
    const { courses } = among({ 'All.md': '# All\n![[Maths#calculus]]\n\n![[Maths#Nothing]]\n', 'Maths.md': maths });
    expect(outline(courses[0]?.children ?? [])).toBe(
      'section Calculus 1/2\n  lesson b 1/1\n  section Limits 0/1\n    lesson c 0/1\n',
    );
  });

  it('a note with several courses is one section with a section for each', () => {
    const { courses } = among({ 'All.md': '# All\n![[Two]]\n', 'Two.md': '# A\n- [ ] a\n# B\n- [x] b\n' });
    expect(outline(courses[0]?.children ?? [])).toBe(
      'section Two 1/2\n  section A 0/1\n    lesson a 0/1\n  section B 1/1\n    lesson b 1/1\n',
    );
  });

  it('counts a lesson once, however often and in whatever parts its note is taken in', () => {
    const text = '# All\n![[Rust]]\n![[Rust]]\n## [[Rust]]\n\n![[Rust#Rust]]\n\n![[Via]]\n';
    const { courses } = among({ 'All.md': text, 'Rust.md': rust, 'Via.md': '# Via\n![[Rust]]\n- [ ] v\n' });
    expect(fraction(courses[0] ?? { progress: { done: 0, total: 0 } })).toBe('1/3');
  });

  it('takes in what a note takes in itself, and cuts a circle with a finding where it begins', () => {
    const note = among({ 'A.md': '# A\n- [ ] a\n\n![[B]]\n', 'B.md': '# B\n- [x] b\n\n![[A]]\n' });
    expect(outline(note.courses[0]?.children ?? [])).toBe('lesson a 0/1\nsection B 1/1\n  lesson b 1/1\n');
    expect(note.findings).toEqual([{ kind: 'embed-cycle', line: 3, values: ['A'] }]);
  });

  it('says of a circle among notes on the way, too, in the line that leads there', () => {
    const others = { 'B.md': '# One\n- [ ] b\n\n![[C]]\n\n# Two\n- [ ] x\n', 'C.md': '- [ ] c\n\n![[B]]\n' };
    const note = among({ 'A.md': '# A\n\n![[B#One]]\n', ...others });
    expect(fraction(note.courses[0] ?? { progress: { done: 0, total: 0 } })).toBe('0/2');
    expect(note.findings).toEqual([{ kind: 'embed-cycle', line: 2, values: ['B'] }]);
  });

  it('what is no note, or has no lessons, is left out', () => {
    const text =
      '# All\n- [ ] a\n\n![[image.png]]\n\n![[Gone]]\n\n![[Prose]]\n\n![[Rust#^block]]\n## [[Gone]]\n- [ ] b\n';
    const { courses, findings } = among({ 'All.md': text, 'Prose.md': 'words\n', 'Rust.md': rust });
    expect(outline(courses[0]?.children ?? [])).toBe('lesson a 0/1\nsection Gone 0/1\n  lesson b 0/1\n');
    expect(findings).toEqual([]);
    expect(outline(only('# All\n- [ ] a\n\n![[Rust]]\n').children)).toBe('lesson a 0/1\n');
  });

  it('an embed amid text, in an item or in a quote takes in nothing', () => {
    const text = '# All\nsee ![[Rust]]\n- [ ] ![[Rust]]\n- ![[Rust]]\n> ![[Rust]]\n\n[[Rust]]\n';
    const { courses } = among({ 'All.md': text, 'Rust.md': rust });
    expect(courses[0]?.progress.total).toBe(1);
  });

  it('a block id that both notes have makes two lessons, each with an id of its own note', () => {
    const { courses } = among({ 'All.md': '# All\n- [ ] a ^x\n\n![[B]]\n', 'B.md': '# B\n- [ ] b ^x\n' });
    const ids = nodesOf(courses[0]?.children ?? []).map(({ id }) => id);
    expect(ids).toEqual(['All.md^x', 'All.md/all/b', 'B.md^x']);
  });
});
