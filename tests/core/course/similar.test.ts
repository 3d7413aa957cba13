import { describe, expect, it } from 'vitest';
import { similarCourses } from '../../../src/core/course/similar';
import { read } from './read';

function likeness(link: string, course: string, provider = 'Somebody'): boolean {
  const list = read(`## Part\n1. **${provider}**\n   * [${link}](https://a.org)`, { path: 'list.md' });
  const notes = [list, read(`# ${course}\n- [ ] a`, { path: 'courses.md' })];
  return similarCourses(notes).get('list.md')?.[0]?.values.join() === `${link},${course}`;
}

describe('a resource looks like a course', () => {
  it.each([
    ['Linear Algebra by Gilbert Strang', 'linear algerbra gilbert strang'],
    ['Mathematics for Machine Learning', 'maths4ml'],
    ['Statistics', 'stats'],
  ])('%s like %s', (link, course) => {
    expect(likeness(link, course)).toBe(true);
  });

  it('by its provider', () => {
    expect(likeness('Essence of Linear Algebra', '3blue 1 brown', '3Blue1Brown')).toBe(true);
  });

  it.each([
    ['Linear Algebra', 'linear algerbra gilbert strang'],
    ['Mathematics for Machine Learning and Data Science', 'maths4ml'],
    ['Probability', 'intro to prob'],
    ['Calculus 1', 'Calculus 2'],
    ['Read', 'Road'],
    ['Tries', 'Trees'],
    ['C', 'C++'],
    ['Python机器学习', 'Python'],
    ['Ratistics', 'Statistics'],
  ])('%s not like %s', (link, course) => {
    expect(likeness(link, course)).toBe(false);
  });

  it('only like courses with lessons', () => {
    const notes = [
      read('[Khan](https://a.org)', { path: 'list.md' }),
      read('# Khan\n# B\n- [ ] b', { path: 'courses.md' }),
    ];
    expect(similarCourses(notes).size).toBe(0);
  });
});
