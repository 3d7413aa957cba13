import { expect, it } from 'vitest';
import { createLastCourse } from '../../../src/host/lessons/last-course';

it('the last course goes along with its note or folder, and is remembered on the device', () => {
  let kept: unknown = 'f/Sets.md/course';
  const device = { load: () => kept, save: (_: string, value: unknown) => void (kept = value) };
  const last = createLastCourse(device);
  last.renamed('f/Other.md', 'x.md');
  expect(last.id.value).toBe('f/Sets.md/course');
  last.renamed('f/Sets.md', 'f/Orders.md');
  last.renamed('f', 'g');
  expect([last.id.value, kept, createLastCourse(device).id.value]).toEqual(Array(3).fill('g/Orders.md/course'));
});

it('without a last course there is none after a rename', () => {
  const last = createLastCourse({ load: () => null, save: () => expect.fail('Nothing is to be saved.') });
  last.renamed('f', 'g');
  expect(last.id.value).toBeNull();
});
