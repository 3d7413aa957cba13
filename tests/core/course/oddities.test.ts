import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { odditiesOf } from '../../../src/core/course/oddities';
import type { CourseNode } from '../../../src/core/course/types';
import { anyCourseNote } from '../../any-course';
import { often } from '../../any-note';
import { nodesOf, only, read } from './read';

describe('what is odd in a course', () => {
  it('is an open lesson below a ticked chapter, counted once however many of its chapters are ticked', () => {
    const text = '- [x] Part\n    - [x] Chapter\n        - [ ] a\n        - [x] b\n    - [ ] c\n';
    expect(odditiesOf(only(text))).toEqual({ tickedEarly: 2, readyToTick: 0, questions: 0 });
  });

  it('is a chapter that could be ticked, and an open lesson that is a question', () => {
    const text = '- [ ] Part\n    - [x] a\n- [?] b\n- [-] Dropped\n    - [?] c\n';
    expect(odditiesOf(only(text))).toEqual({ tickedEarly: 0, readyToTick: 1, questions: 1 });
  });

  it('is nothing that is excluded', () => {
    const text = '# A\n- [ ] a\n## B #no-course\n- [x] Part\n    - [ ] b\n- [?] c\n- [ ] Done\n    - [x] d\n';
    expect(odditiesOf(only(text))).toEqual({ tickedEarly: 0, readyToTick: 0, questions: 0 });
  });

  it('is, of lessons below ticked chapters, as many as a look at each lesson finds', () => {
    fc.assert(
      fc.property(anyCourseNote, ({ text }) => {
        for (const course of read(text).courses) {
          const open = new Set(
            nodesOf(course.children)
              .filter((node) => node.type === 'chapter' && node.meaning === 'done')
              .flatMap(({ children }) => nodesOf(children))
              .filter((node) => isOpenLesson(node))
              .map(({ id }) => id),
          );
          expect(odditiesOf(course).tickedEarly).toBe(open.size);
        }
      }),
      often,
    );
  });
});

function isOpenLesson(node: CourseNode): boolean {
  return node.type === 'lesson' && node.counted && node.standing !== 'done';
}
