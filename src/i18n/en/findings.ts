import type { FindingKind } from '../../core/course/types';
import { plural } from './counted';

/** A whole sentence about a finding, which the report says, too. What the note says comes out as it stands there. */
type FindingWords = (first: string, second: string) => string;

export const findings = {
  'looks-like-heading': (title: string) => `“${title}” looks like a heading, but the # stands inside the link.`,
  'not-a-task': (text: string) => `“${text}” looks like a task but is not one: a task is “- [ ] text”.`,
  'empty-task': () => 'This task has no text, so it is not counted.',
  'ticked-early': (title: string, open: string) =>
    `“${title}” is ticked, but ${plural(Number(open), { one: '# lesson in it is open.', other: '# lessons in it are open.' })}`,
  'ready-to-tick': (title: string) => `Every lesson of “${title}” is done: it is ready to tick.`,
  'unknown-mark': (mark: string, count: string) =>
    `The mark “${mark}” is not in the table of marks, so ${plural(Number(count), { one: '# task counts as open.', other: '# tasks count as open.' })}`,
  unclosed: (opened: string) => `“${opened}” is opened here and never closed, so the rest of the note is hidden.`,
  'duplicate-title': (title: string) => `Another course in this note is also called “${title}”.`,
  'duplicate-link': (label: string, other: string) =>
    label === other ? `“${label}” is listed twice.` : `“${label}” and “${other}” are the same link.`,
  'embed-cycle': (note: string) => `“${note}” takes itself in, so it is left out here.`,
  'similar-course': (label: string, course: string) => `“${label}” looks like the course “${course}”.`,
  'empty-course': (title: string) => `“${title}” has no lessons yet.`,
  'too-large': (reason: string) => tooLarge(reason),
} satisfies Record<FindingKind, FindingWords>;

function tooLarge(reason: string): string {
  switch (reason) {
    case 'size':
      return 'This note is too large to track: it is over 2 MB.';
    case 'depth':
      return 'This note is too large to track: its lists and quotes are nested more than 64 deep.';
    case 'paragraph':
      return 'This note is too large to track: one paragraph has more than 2,000 lines.';
    default:
      return 'This note is too large to track: one part of it has more than 5,000 list items amid quotes, code or the like.';
  }
}
