import fc from 'fast-check';
import { lessonDraft, type LessonDraft } from '../../../src/core/builder/lesson-draft';

/** Words as titles of videos and books have them, and every sign that Markdown, Obsidian, Tasks or Dataview gives a meaning. */
const anyWord = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('Vectors', '2.7', 'Lecture', 'héllo', '🎓', 'درس', '第一課', '5', 'a_b', 'C++', 'C#') },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      '*a*', '**', '_a_', '__init__', '`', '`a`', '~~a~~', '==', '[a]', '[x]', ']', '[[N]]', '![a](b)', '[a](b)', '(b)', '\\', '\\*', '&amp;', '&copy', '<b>',
      'Vec<T>', '<!--', '-->', '#tag', '#1', '#', '^id', '%%', '%%a%%', '$$', '$5', '[k:: v]', '(k:: v)', 'k:: v', 'https://a.b/c', 'http://', '|', '>', '-', '1.', '!', '"',
      '📅 2026-01-31', '🔁 every day', '🔁', '⏫', '🆔 abc', '✅', '(12:34)', '0:45',
    ),
  },
); // prettier-ignore
const anyTitle = fc
  .array(anyWord, { minLength: 1, maxLength: 4 })
  .map((words) => words.join(' '))
  .filter((title) => !/^(?:\s|…)*$/u.test(title));

const anyUrl = fc.constantFrom(
  'https://example.org/a', 'http://a.b', 'https://www.youtube.com/watch?v=a_b-c&list=PL1&index=2', 'https://en.wikipedia.org/wiki/Set_(mathematics)', 'https://a.b/c)d',
  'https://a.b/c d', 'https://a.b/<c>', 'https://a.b/%%c', 'https://a.b/?q=1&copy;=2', 'https://a.b/*c*', 'https://a.b/#tag', 'Note', 'folder/Note', 'Note#Part', 'A note',
); // prettier-ignore
const anySeconds = fc.oneof(fc.constantFrom(0, 59, 60, 3599, 3600), fc.nat(200_000));

const anyTree = fc.letrec<{ draft: LessonDraft; drafts: readonly LessonDraft[] }>((tie) => ({
  drafts: fc.array(tie('draft'), { minLength: 1, maxLength: 3 }),
  draft: fc
    .record({
      title: anyTitle,
      url: fc.option(anyUrl),
      seconds: fc.option(anySeconds),
      isDone: fc.boolean(),
      children: fc.oneof(
        { maxDepth: 3, depthSize: 'small' },
        { weight: 4, arbitrary: fc.constant([]) },
        { weight: 1, arbitrary: tie('drafts') },
      ),
    })
    .map(({ title, ...more }) => lessonDraft(title, more)),
}));

/** Lessons and chapters, of any words. */
export const anyDrafts = anyTree.drafts;
