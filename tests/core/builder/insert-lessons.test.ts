import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planLessons } from '../../../src/core/builder/insert-lessons';
import { countDrafts, lessonDraft, type LessonDraft } from '../../../src/core/builder/lesson-draft';
import { applied } from '../../../src/core/edit/edit';
import { taskLines } from '../../../src/core/edit/task-lines';
import { readNote } from '../../../src/core/note/read-note';
import { anyCourseNote } from '../../any-course';
import { anyNote, often, patiently } from '../../any-note';
import { nodesOf, read } from '../course/read';
import { anyDrafts } from './any-draft';

/** Each note is read several times. */
const sometimes = { ...often, numRuns: often.numRuns / 5 };
const marks = { open: ' ', done: 'x' };
const utf8 = { isUtf8: true };
const planned = (text: string, line: number, drafts: readonly LessonDraft[]): ReturnType<typeof planLessons> =>
  planLessons(text, line, drafts, marks, utf8);
const two = [lessonDraft('New'), lessonDraft('Newer')];

/** The note once two lessons came to the line with the cursor, or why they did not. */
function after(note: string, drafts = two): string {
  const at = note.indexOf('¦');
  const text = note.replace('¦', '');
  const made = planned(text, text.slice(0, at).split(/\r\n|\r|\n/u).length - 1, drafts);
  if (made.type !== 'edit') return made.type === 'refused' ? made.reason : made.type;
  return applied(text, made.edits);
}

const titles = (text: string): readonly string[] =>
  read(text).courses.map(({ title, children, progress }) =>
    [title, progress.total, ...nodesOf(children).map((node) => `${node.type} ${node.title}`)].join(' / '),
  );

describe('where new lessons stand', () => {
  it('they go on with the list of the section, however it is written', () => {
    expect(after('# A\n- [ ] One¦\n- [x] Two\n\n# B\n')).toBe(
      '# A\n- [ ] One\n- [x] Two\n- [ ] New\n- [ ] Newer\n\n# B\n',
    );
    expect(after('# A¦\r\n* [ ] One\r\n')).toBe('# A\r\n* [ ] One\r\n* [ ] New\r\n* [ ] Newer\r\n');
    expect(after('# A¦\n  8. [ ] One\n  9. [ ] Two')).toBe(
      '# A\n  8. [ ] One\n  9. [ ] Two\n  10. [ ] New\n  11. [ ] Newer',
    );
    expect(after('# A¦\n1. [ ] One\n1. [ ] Two\n')).toBe('# A\n1. [ ] One\n1. [ ] Two\n1. [ ] New\n1. [ ] Newer\n');
    expect(after('# A¦\n-  [ ] One\n\n-  [ ] Two\n\nWords.')).toBe(
      '# A\n-  [ ] One\n\n-  [ ] Two\n\n-  [ ] New\n\n-  [ ] Newer\n\nWords.',
    );
  });

  it('behind all that belongs to the last lesson: what is below it, its words, its code', () => {
    expect(after('# A¦\n- [ ] One\n\t- [ ] Two\n\t\n\t  words\n# B')).toBe(
      '# A\n- [ ] One\n\t- [ ] Two\n\t\n\t  words\n- [ ] New\n- [ ] Newer\n# B',
    );
    expect(after('# A¦\n- [ ] One\n  ```\n  code\n  ```\n\n# B')).toBe(
      '# A\n- [ ] One\n  ```\n  code\n  ```\n- [ ] New\n- [ ] Newer\n\n# B',
    );
    expect(after('# A¦\n- [ ] One\n\n  ```\n  code\n  ```\n\nWords.\n')).toBe(
      '# A\n- [ ] One\n\n  ```\n  code\n  ```\n- [ ] New\n- [ ] Newer\n\nWords.\n',
    );
    expect(after('# A¦\n- [ ] One\n  ```\n  code\n  ```\n\n<div>\n')).toBe(
      '# A\n- [ ] One\n  ```\n  code\n  ```\n\n<div>\n\n- [ ] New\n- [ ] Newer\n',
    );
  });

  it('chapters are set off as those of the note are', () => {
    const chapter = [lessonDraft('Chapter', { children: [lessonDraft('New', { children: [lessonDraft('Part')] })] })];
    expect(after('# A¦\n- [ ] One\n# B\n- [ ] Two\n   - [ ] Three\n', chapter)).toBe(
      '# A\n- [ ] One\n- [ ] Chapter\n   - [ ] New\n      - [ ] Part\n# B\n- [ ] Two\n   - [ ] Three\n',
    );
    expect(after('# A¦\n1. [ ] One\n', chapter)).toBe(
      '# A\n1. [ ] One\n2. [ ] Chapter\n\t1. [ ] New\n\t\t1. [ ] Part\n',
    );
  });

  it('of several lists the one with the cursor, else the last one that holds lessons', () => {
    const lists = '# A\n- [ ] One\n\nWords.\n\n* [ ] Two\n\nMore.\n\n+ three\n';
    expect(after(lists.replace('One', 'One¦'))).toContain('One\n- [ ] New\n- [ ] Newer\n\nWords.');
    expect(after(lists.replace('Words', 'Words¦'))).toContain('Two\n* [ ] New\n* [ ] Newer\n\nMore.');
  });

  it('a section without a list gets one behind what it says, with blank lines as the note has them', () => {
    expect(after('# A¦\n# B\n- [ ] One\n')).toBe('# A\n- [ ] New\n- [ ] Newer\n# B\n- [ ] One\n');
    expect(after('# A¦\n\n# B\n\n* [ ] One\n')).toBe('# A\n\n* [ ] New\n* [ ] Newer\n\n# B\n\n* [ ] One\n');
    expect(after('# A\nWords.¦\n\n# B\n')).toBe('# A\nWords.\n\n- [ ] New\n- [ ] Newer\n\n# B\n');
    expect(after('# A\n\nWords.\n\n# B¦\n')).toBe('# A\n\nWords.\n\n# B\n\n- [ ] New\n- [ ] Newer\n');
    expect(after('A¦\n===')).toBe('A\n===\n- [ ] New\n- [ ] Newer');
  });

  it('an empty note and one of properties alone get their first list', () => {
    expect(after('¦')).toBe('- [ ] New\n- [ ] Newer');
    expect(after('¦\n\n')).toBe('- [ ] New\n- [ ] Newer\n\n');
    expect(after('---\na: 1\n---\n¦')).toBe('---\na: 1\n---\n\n- [ ] New\n- [ ] Newer\n');
    expect(after('\uFEFF¦')).toBe('\uFEFF- [ ] New\n- [ ] Newer');
  });

  it('what is hidden, unfinished or damaged is not written into', () => {
    expect(after('# A¦\n```\n- [ ] code\n')).toBe('reads-otherwise');
    expect(after('# A¦\n%%\nhidden\n')).toBe('reads-otherwise');
    expect(after('# A¦\n<<<<<<< HEAD\n')).toBe('conflict-markers');
    expect(planLessons('# A', 0, two, marks, { isUtf8: false })).toEqual({ type: 'refused', reason: 'not-utf8' });
    expect(after('# A¦', [])).toBe('noop');
  });
});

describe('laws of inserting', () => {
  it(
    'any note: one insertion, nothing else, and every other task stays the same, while the new ones are read in their order',
    () => {
      let written = 0;
      fc.assert(
        fc.property(anyNote, fc.nat(30), anyDrafts, (text, line, drafts) => {
          const made = planned(text, line, drafts);
          if (made.type !== 'edit') return;
          written += 1;
          const [edit, ...more] = made.edits;
          expect(more).toEqual([]);
          expect(edit?.from).toBe(edit?.to);
          const raws = (note: string): readonly string[] => taskLines(note, readNote(note)).map(({ raw }) => raw);
          const [before, now] = [raws(text), raws(applied(text, made.edits))];
          const at = now.findIndex((raw, index) => raw !== before[index]);
          const count = countDrafts(drafts);
          expect(now).toHaveLength(before.length + count);
          expect(at < 0 ? now.slice(0, before.length) : [...now.slice(0, at), ...now.slice(at + count)]).toEqual(
            before,
          );
        }),
        sometimes,
      );
      expect(written).toBeGreaterThan(sometimes.numRuns / 2);
    },
    patiently,
  );

  it(
    'notes as people write them are never refused, whatever the line: their other courses stay, and one has so many lessons more',
    () => {
      fc.assert(
        fc.property(anyCourseNote, fc.nat(40), ({ text }, line) => {
          const made = planned(text, line, two);
          if (made.type !== 'edit') throw new Error(made.type);
          const now = titles(applied(text, made.edits));
          const before = titles(text);
          const changed = now.filter((course) => !before.includes(course));
          expect(changed).toHaveLength(1);
          expect(changed[0]).toMatch(/lesson New \/ lesson Newer/u);
        }),
        sometimes,
      );
    },
    patiently,
  );

  it(
    'the line ends of the note are those of the lessons, and its last line ends as it did',
    () => {
      fc.assert(
        fc.property(anyCourseNote, fc.nat(40), ({ text }, line) => {
          const made = planned(text, line, two);
          if (made.type !== 'edit') throw new Error(made.type);
          const now = applied(text, made.edits);
          const ends = (note: string): readonly string[] => [...new Set(note.match(/\r\n|\r|\n/gu))];
          if (ends(text).length > 0) expect(ends(now)).toEqual(ends(text));
          expect(/[\r\n]$/u.test(now)).toBe(/[\r\n]$/u.test(text));
        }),
        sometimes,
      );
    },
    patiently,
  );
});
