import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CourseNode } from '../../../src/core/course/types';
import { whatIsLeft } from '../../../src/core/course/whats-left';
import { anyCourseNote } from '../../any-course';
import { often, patiently } from '../../any-note';
import { lessonsIn, nodesOf, only, read } from './read';

const today = '2026-11-22';
const told = (text: string, below?: string): string[] =>
  whatIsLeft([only(text)], today, below).map(({ title, trail, skippedEarlier, standing }) =>
    [...trail, title, ...(skippedEarlier ? ['skipped'] : []), ...(standing === 'open' ? [] : [standing])].join(' › '),
  );

describe('what is left of a course', () => {
  it('is what is open, with its trail, and what was skipped earlier comes first', () => {
    const text = '# A\n- [x] a\n- [/] b\n- [ ] Part\n    - [ ] c\n    - [x] d\n    - [ ] e\n- [>] f\n- [-] g\n';
    expect(told(text)).toEqual(['Part › c › skipped', 'b › doing', 'Part › e', 'f › deferred']);
  });

  it('is nothing of what is excluded or practised, and nothing once all is done', () => {
    expect(told('# A\n- [ ] a #no-course\n- [ ] b 🔁 every day\n- [ ] c\n')).toEqual(['c']);
    expect(told('# A\n- [x] a\n')).toEqual([]);
  });

  it('was not skipped where it may not begin yet', () => {
    expect(told('# A\n- [ ] a ⏳ 2027-01-01\n- [ ] b\n- [x] c\n')).toEqual(['b › skipped', 'a']);
  });

  it('is the unfinished links where a course has those in the place of lessons', () => {
    const links = '# A\n- [ ] a\n# B\n- https://example.org/a done\n- [b](https://example.org/b)\n';
    const [, course] = read(links).courses;
    expect(course && whatIsLeft([course], today).map(({ title }) => title)).toEqual(['b']);
  });

  it('of several courses is told one after the other, after what was skipped in any of them', () => {
    const { courses } = read('# A\n- [ ] a\n# B\n- [ ] b\n- [x] c\n- [ ] d\n');
    expect(whatIsLeft(courses, today).map(({ title }) => title)).toEqual(['b', 'a', 'd']);
  });

  it('below a section, chapter or group is what stands there, told as in the whole course', () => {
    const text = '# A\n## One\n- [ ] a\n## Two\n- [ ] Part\n    - [ ] b\n- [x] c\n';
    const idOf = (title: string): string | undefined =>
      nodesOf(only(text).children).find((node) => node.title === title)?.id;
    expect(told(text, idOf('Two'))).toEqual(['Two › Part › b › skipped']);
    expect(told(text, idOf('Part'))).toEqual(['Two › Part › b › skipped']);
    expect(told(text, 'nothing has this id')).toEqual([]);
  });

  it(
    'are as many as are counted and not done, as many skipped as the course says, and the sum of its parts',
    () => {
      fc.assert(
        fc.property(anyCourseNote, ({ text }) => {
          for (const course of read(text).courses) {
            const left = whatIsLeft([course], today);
            const open = lessonsIn(course).filter(({ counted, standing }) => counted && standing !== 'done');
            if (course.mode === 'lessons') expect(left).toHaveLength(open.length);
            expect(left.filter(({ skippedEarlier }) => skippedEarlier)).toHaveLength(course.skipped);
            const parts = course.children.flatMap(({ id }: CourseNode) => whatIsLeft([course], today, id));
            if (course.mode === 'lessons') expect(new Set(parts.map(({ line }) => line)).size).toBe(left.length);
          }
        }),
        often,
      );
    },
    patiently,
  );
});
