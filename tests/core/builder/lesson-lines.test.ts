import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lessonDraft, type LessonDraft } from '../../../src/core/builder/lesson-draft';
import { lessonLines, type Hand } from '../../../src/core/builder/lesson-lines';
import type { CourseNode } from '../../../src/core/course/types';
import { minutesIn } from '../../../src/core/note/duration';
import { often, patiently } from '../../any-note';
import { only } from '../course/read';
import { anyDrafts } from './any-draft';

const hand: Hand = {
  indent: '',
  bullet: '-',
  counts: true,
  gap: ' ',
  step: '    ',
  marks: { open: ' ', done: 'x' },
  definitions: new Map(),
};
const text = (drafts: readonly LessonDraft[], by: Partial<Hand> = {}): string =>
  lessonLines(drafts, { ...hand, ...by })
    .flat()
    .join('\n');

const clock = / \((?:\d+:)?\d+:\d\d\)$/u;

const anyHand = fc.record({
  bullet: fc.constantFrom('-', '*', '+', '1.', '7)', '09.', '98.'),
  counts: fc.boolean(),
  gap: fc.constantFrom(' ', '  ', '\t'),
  step: fc.constantFrom('\t', '    ', '   ', '  '),
});

/** What a reader of the note finds for drafts: title with its length, mark, and the same below. */
interface Said {
  readonly title: string;
  readonly isDone: boolean;
  readonly children: readonly Said[];
}
const said = (drafts: readonly LessonDraft[]): readonly Said[] =>
  drafts.map(({ title, isDone, children }) => ({ title, isDone, children: said(children) }));
const found = (nodes: readonly CourseNode[], drafts: readonly LessonDraft[]): readonly Said[] =>
  nodes.map((node, index) => {
    const draft = drafts[index];
    const title = draft?.seconds === null ? node.title : node.title.replace(clock, '');
    return {
      title,
      isDone: 'mark' in node && node.mark === 'x',
      children: found(node.children, draft?.children ?? []),
    };
  });

describe('lessons as lines of Markdown', () => {
  it(
    'whatever signs are in a title, the note reads as exactly that title, link, length and nesting, in any hand',
    () => {
      fc.assert(
        fc.property(anyDrafts, anyHand, (drafts, by) => {
          const { children } = only(text(drafts, by));
          expect(found(children, drafts)).toEqual(said(drafts));
          children.forEach((node, index) => {
            const draft = drafts[index];
            if (node.type !== 'lesson' || !draft) return;
            expect(node.url).toBe(draft.url);
            expect(node.recurring).toBe(false);
            const minutes = draft.seconds === null ? minutesIn(draft.title) : draft.seconds / 60;
            if (minutes === null) expect(node.minutes).toBeNull();
            else expect(node.minutes).toBeCloseTo(minutes);
          });
        }),
        { ...often, numRuns: often.numRuns / 2 },
      );
    },
    patiently,
  );

  it('plain words stay plain, and only what would read otherwise is escaped', () => {
    const lines = (...titles: string[]): string => text(titles.map((title) => lessonDraft(title)));
    expect(lines('[Hindi] Lecture 1', 'snake_case & more', 'Is 2 * 3 = 6?', '$x_1$')).toBe(
      '- [ ] [Hindi] Lecture 1\n- [ ] snake_case & more\n- [ ] Is 2 * 3 = 6?\n- [ ] $x_1$',
    );
    expect(lines('*a* #b', 'Vec<T>', '50 %% off', '🔁 Practice', '1. Sets', '- a')).toBe(
      '- [ ] \\*a\\* \\#b\n- [ ] Vec\\<T>\n- [ ] 50 &#37;% off\n- [ ] &#128257; Practice\n- [ ] 1\\. Sets\n- [ ] \\- a',
    );
  });

  it('a title in brackets is escaped where the note defines it as a link', () => {
    const definitions = new Map([['hindi', 'https://a.b']]);
    expect(text([lessonDraft('[Hindi] One')], { definitions })).toBe('- [ ] \\[Hindi\\] One');
  });

  it('links, lengths and ticks are written as people write them', () => {
    const drafts = [
      lessonDraft('Vectors', { url: 'https://a.b/c', seconds: 754, isDone: true }),
      lessonDraft('Set', { url: 'https://a.b/Set_(x)', seconds: 3_723 }),
      lessonDraft('', { url: 'https://www.a.b/c/' }),
      lessonDraft('Note', { url: 'folder/Note' }),
      lessonDraft('Sets', { url: 'Note' }),
      lessonDraft('two\nlines\u0000'),
      lessonDraft('nothing that opens', { url: 'javascript:alert(1)' }),
      lessonDraft(''),
    ];
    expect(text(drafts)).toBe(
      [
        '- [x] [Vectors](https://a.b/c) (12:34)',
        '- [ ] [Set](https://a.b/Set_(x)) (1:02:03)',
        '- [ ] https://www.a.b/c/',
        '- [ ] [[folder/Note]]',
        '- [ ] [[Note|Sets]]',
        '- [ ] two lines',
        '- [ ] nothing that opens',
        '- [ ] …',
      ].join('\n'),
    );
  });

  it('numbers are counted on from the first, in its width, and begin anew in each chapter', () => {
    const drafts = [lessonDraft('a', { children: [lessonDraft('b'), lessonDraft('c')] }), lessonDraft('d')];
    expect(text(drafts, { bullet: '09.' })).toBe('09. [ ] a\n    1. [ ] b\n    2. [ ] c\n10. [ ] d');
    expect(text(drafts, { bullet: '1)', counts: false, step: '\t' })).toBe(
      '1) [ ] a\n\t1) [ ] b\n\t1) [ ] c\n1) [ ] d',
    );
  });
});
