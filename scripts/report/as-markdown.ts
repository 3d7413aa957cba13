import { wordsFor } from '../../src/i18n/words-for';
import type { Course } from '../../src/core/course/types';
import type { Report } from './make-report';

const words = wordsFor('en');

/** A table with one row for each course, to be put into a note or a message. Lines are 1-based. */
export function asMarkdown({ notes }: Report): string {
  const rows = notes.flatMap(({ path, courses }) =>
    courses.map((course) => [
      escaped(course.title),
      progressOf(course),
      escaped(course.next?.title ?? ''),
      escaped(`${course.next?.source?.path ?? path}:${(course.next ?? course).line + 1}`),
    ]),
  );
  const table = [['Course', 'Progress', 'Next', 'Where'], ['---', '---', '---', '---'], ...rows];
  return table.map((row) => `| ${row.join(' | ')} |\n`).join('');
}

function progressOf({ mode, progress: { done, total, percent } }: Course): string {
  if (percent === null) return mode === 'empty' ? words.progress.empty : '–';
  return mode === 'links' ? words.progress.links(done, total, percent) : words.progress.lessons(done, total, percent);
}

/** The text as it stands, whatever Markdown would read in it; a line break would end the row. */
function escaped(text: string): string {
  return text
    .replace(/\p{Cc}+/gu, ' ')
    .replace(/[\\`*_{}[\]<>#|~$!=^]/g, String.raw`\$&`)
    .trim();
}
