import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lessonDraft } from '../../../src/core/builder/lesson-draft';
import { planCourse, type CourseDraft } from '../../../src/core/builder/start-course';
import { applied } from '../../../src/core/edit/edit';
import type { Plan } from '../../../src/core/edit/plan';
import { anyCourseNote } from '../../any-course';
import { often, patiently } from '../../any-note';
import { defaultRules, read } from '../course/read';

const draft: CourseDraft = { title: 'New', url: 'https://a.b/c', lessons: [lessonDraft('One'), lessonDraft('Two')] };
const planned = (text: string, course = draft): Plan =>
  planCourse({ path: 'note.md', text, properties: {}, rules: defaultRules, marks: { open: ' ', done: 'x' } }, course, {
    isUtf8: true,
  });
const after = (text: string, course = draft): string => {
  const plan = planned(text, course);
  if (plan.type === 'refused') return plan.reason;
  return plan.type === 'noop' ? 'noop' : applied(text, plan.edits);
};

describe('a course at the end of a note', () => {
  it('has a heading of the level that the courses there have, its link, and its lessons in the hand of the note', () => {
    expect(after('## A\n* [ ] a\n\n## B\n* [ ] b\n')).toBe(
      '## A\n* [ ] a\n\n## B\n* [ ] b\n\n## New\nhttps://a.b/c\n\n* [ ] One\n* [ ] Two\n',
    );
    expect(after('# A\r\n\r\n- [ ] a')).toBe(
      '# A\r\n\r\n- [ ] a\r\n\r\n# New\r\n\r\nhttps://a.b/c\r\n\r\n- [ ] One\r\n- [ ] Two',
    );
    expect(after('')).toBe('# New\nhttps://a.b/c\n\n- [ ] One\n- [ ] Two');
    expect(after('---\na: 1\n---\n', { ...draft, url: '', lessons: [] })).toBe('---\na: 1\n---\n\n# New\n');
    expect(after('# A\n- [ ] a', { ...draft, title: 'C #1 *x*', url: '' })).toBe(
      '# A\n- [ ] a\n\n# C \\#1 \\*x\\*\n- [ ] One\n- [ ] Two',
    );
  });

  it('is refused where the note would not have one course more, or would read otherwise', () => {
    expect(after('- [ ] a\n')).toBe('reads-otherwise');
    expect(after('# A\n```\ncode')).toBe('reads-otherwise');
    expect(after('## Links\nhttps://a.b\n## More\nhttps://c.d\n')).toBe('reads-otherwise');
    expect(after('# A\n', { ...draft, title: ' ' })).toBe('noop');
  });

  it('what is no web address is not written', () => {
    expect(after('', { ...draft, url: 'javascript:alert(1)', lessons: [] })).toBe('noop');
  });

  it(
    'leaves every byte and every course as it was, and is the last one',
    () => {
      let started = 0;
      fc.assert(
        fc.property(anyCourseNote, ({ text }) => {
          const plan = planned(text);
          if (plan.type !== 'edit') return;
          started += 1;
          expect(plan.edits.every(({ from, to }) => from === to)).toBe(true);
          const [before, now] = [read(text).courses, read(applied(text, plan.edits)).courses];
          const shown = (courses: typeof now): unknown => courses.map(({ title, progress }) => [title, progress]);
          expect(shown(now.slice(0, -1))).toEqual(shown(before));
          expect(now.at(-1)).toMatchObject({ title: 'New', link: 'https://a.b/c', progress: { total: 2 } });
        }),
        { ...often, numRuns: often.numRuns / 5 },
      );
      expect(started).toBeGreaterThan(often.numRuns / 10);
    },
    patiently,
  );
});
