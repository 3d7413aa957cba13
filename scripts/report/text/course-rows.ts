import type { Course, CourseNode, NextUp } from '../../../src/core/course/types';
import type { Words } from '../../../src/i18n/words';
import { printable } from './cells';
import type { Note, Row } from './row';

/** A line as people open it; `source` is the note it stands in, where that is not the course's. */
type Where = (line: number, source: NextUp['source']) => string;

/** A course and, below it, its sections, chapters and groups; lessons stand in their fractions. */
export function courseRows(course: Course, where: Where, words: Words): readonly Row[] {
  const { title, mode, progress, children } = course;
  return [
    {
      lead: '',
      title: printable(title),
      style: 'bold',
      percent: progress.percent,
      count: countOf(course, words),
      notes: notesOf(course, where, words),
    },
    ...(mode === 'links' ? [] : nodeRows(children, '', words)),
  ];
}

function countOf(
  { mode, progress: { done, total, percent } }: Pick<Course, 'mode' | 'progress'>,
  words: Words,
): string {
  if (mode === 'empty') return words.progress.empty;
  if (percent === null) return words.dashboard.excluded;
  return mode === 'links' ? words.progress.links(done, total, percent) : words.progress.lessons(done, total, percent);
}

function notesOf({ next, skipped }: Course, where: Where, words: Words): readonly Note[] {
  const { dashboard } = words;
  if (!next) return [];
  return [
    { text: `→ ${printable(next.title)}`, style: null },
    ...(skipped > 0 ? [{ text: `(${dashboard.skipped(skipped)})`, style: 'yellow' } as const] : []),
    ...(next.deferred ? [{ text: `(${dashboard.deferred})`, style: 'yellow' } as const] : []),
    { text: where(next.line, next.source), style: 'dim' },
  ];
}

/** The trail of a next lesson and the lesson itself, as one would say where it is. */
export function trailOf({ trail, title }: NextUp): string {
  return [...trail, title].map(printable).join(' › ');
}

function nodeRows(nodes: readonly CourseNode[], lead: string, words: Words): readonly Row[] {
  const shown = nodes.filter((node) => node.type !== 'lesson' && hasTask(node));
  return shown.flatMap((node, index): readonly Row[] => {
    const isLast = index === shown.length - 1;
    const { percent, done, total } = node.progress;
    return [
      {
        lead: `${lead}${isLast ? '└ ' : '├ '}`,
        title: printable(node.title),
        style: node.excluded ? 'dim' : null,
        percent,
        count: percent === null ? words.dashboard.excluded : words.progress.lessons(done, total, percent),
        notes: chipsOf(node, words),
      },
      ...nodeRows(node.children, `${lead}${isLast ? '  ' : '│ '}`, words),
    ];
  });
}

/** A section that only holds text or links says nothing about progress. */
function hasTask(node: CourseNode): boolean {
  return node.type === 'lesson' || node.type === 'chapter' || node.children.some(hasTask);
}

function chipsOf(node: CourseNode, { dashboard }: Words): readonly Note[] {
  if (node.type !== 'chapter') return [];
  if (node.tickedEarly > 0) return [{ text: dashboard.tickedEarly(node.tickedEarly), style: 'yellow' }];
  return node.readyToTick ? [{ text: dashboard.readyToTick, style: 'green' }] : [];
}
