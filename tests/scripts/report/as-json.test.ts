import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asJson } from '../../../scripts/report/as-json';
import { anyNote, patiently } from '../../any-note';
import { reportOn } from './report-on';

interface Progress {
  readonly done: number;
  readonly total: number;
  readonly percent: number | null;
}
interface Node {
  readonly type: string;
  readonly mark: string | null;
  readonly markOffset: number | null;
  readonly counted: boolean;
  readonly children: readonly Node[];
}
interface Json {
  readonly progress: Progress;
  readonly notes: readonly {
    readonly progress: Progress;
    readonly courses: readonly {
      readonly id: string;
      readonly mode: string;
      readonly progress: Progress;
      readonly children: readonly Node[];
    }[];
  }[];
  readonly queue: readonly { readonly course: string }[];
}

const jsonOf = (notes: Readonly<Record<string, string>>): Json => JSON.parse(asJson(reportOn(notes))) as Json;
const nodesOf = (nodes: readonly Node[]): readonly Node[] => nodes.flatMap((node) => [node, ...nodesOf(node.children)]);
const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

describe('the report for programs', () => {
  it('has these keys in this order', () => {
    const note = [
      'https://a.org/before',
      '# Course',
      '[Book](https://a.org)',
      '## Part',
      '- [x] Chapter',
      '    - [ ] Lesson',
      '- Group',
      '    - [x] Lesson',
    ].join('\n');
    const progress = ['done', 'total', 'percent', 'doing', 'deferred', 'dropped'];
    const resource = ['label', 'target', 'kind', 'provider', 'line', 'state'];
    const next = ['title', 'line', 'trail', 'skippedEarlier', 'url'];
    const node = ['type', 'title', 'line', 'level', 'mark', 'markOffset', 'counted', 'progress', 'children'];
    const course = ['id', 'title', 'line', 'level', 'mode', 'progress', 'next', 'skipped', 'children', 'resources'];
    const keysOf = (key: string): readonly string[] => {
      if (key === 'progress') return progress;
      if (key === 'resources') return resource;
      if (key === 'next') return next;
      if (key === 'children') return node;
      if (key === 'courses') return course;
      if (key === 'notes') return ['path', 'progress', 'courses', 'resources', 'findings'];
      if (key === 'findings') return ['kind', 'line', 'message'];
      if (key === 'queue') return ['course', 'next'];
      return ['version', 'progress', 'notes', 'queue'];
    };
    const check = (value: unknown, key: string): void => {
      if (Array.isArray(value)) for (const each of value as readonly unknown[]) check(each, key);
      else if (typeof value === 'object' && value !== null) {
        expect(Object.keys(value), key).toEqual(keysOf(key));
        for (const [name, each] of Object.entries(value)) check(each, name);
      }
    };
    check(JSON.parse(asJson(reportOn({ 'a.md': note }))), '');
  });

  it('of any note, what is counted adds up, and every mark stands where it says', { timeout: patiently }, () => {
    fc.assert(
      fc.property(anyNote, (text) => {
        const { progress, notes } = jsonOf({ 'any.md': text });
        const courses = notes.flatMap((note) => note.courses);
        for (const course of courses) {
          const nodes = nodesOf(course.children);
          const counted = nodes.filter((node) => node.counted);
          if (course.mode === 'lessons') expect(counted).toHaveLength(course.progress.total);
          else expect(counted).toHaveLength(0);
          for (const node of counted) expect(node.type).toBe('lesson');
        }
        const inLessons = courses.filter(({ mode }) => mode === 'lessons').map((course) => course.progress);
        for (const whole of [progress, ...notes.map((note) => note.progress)]) {
          expect(whole.done).toBe(sum(inLessons.map(({ done }) => done)));
          expect(whole.total).toBe(sum(inLessons.map(({ total }) => total)));
          expect(whole.percent === 100).toBe(whole.total > 0 && whole.done === whole.total);
          expect(whole.percent === null).toBe(whole.total === 0);
        }
        const tasks = courses.flatMap(({ children }) => nodesOf(children)).filter(({ mark }) => mark !== null);
        const places = tasks.map(({ markOffset }) => markOffset);
        expect(new Set(places).size).toBe(tasks.length);
        for (const { mark, markOffset } of tasks) expect(text.startsWith(mark ?? '', markOffset ?? -1)).toBe(true);
      }),
      // The core has laws of its own; here only the way into JSON is tried.
      { numRuns: 500 },
    );
  });

  it('the note is the sum of its lesson courses, and a links course stays out of it', () => {
    const { progress } = jsonOf({ 'a.md': '# A\n- [x] a\n- [ ] b\n# B\ndone https://a.org\n\nhttps://b.org' });
    expect(progress).toMatchObject({ done: 1, total: 2, percent: 50 });
  });

  it('the queue names courses that are there', () => {
    const { notes, queue } = jsonOf({ 'a.md': '# A\n- [ ] a\n# B\n# C\n- [x] c', 'b.md': '- [x] a\n- [ ] b' });
    const ids = notes.flatMap(({ courses }) => courses.map(({ id }) => id));
    expect(queue.map(({ course }) => course)).toEqual([ids[3], ids[0]]);
  });
});
