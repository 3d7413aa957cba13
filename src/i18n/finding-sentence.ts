import type { Finding, FindingKind } from '../core/course/types';
import { pluralIn } from './plural';

/**
 * Says in English what a finding is about, in one whole sentence. Titles and text of the note come out as they stand there. The
 * report says these, and nothing on screen: they are no part of the dictionaries, which main.js carries.
 */
export function findingSentence(finding: Finding): string {
  const [first = '', second = ''] = finding.values.map(String);
  return sentences[finding.kind](first, second);
}

/** A sentence about a finding; the values are those of its kind, as text, in their order. */
type FindingWords = (first: string, second: string) => string;

const plural = pluralIn('en');

const sentences: Record<FindingKind, FindingWords> = {
  'looks-like-heading': (title) => `“${title}” looks like a heading, but the # stands inside the link.`,
  'not-a-task': (text) => `“${text}” looks like a task but is not one: a task is “- [ ] text”.`,
  'empty-task': () => 'This task has no text, so it is not counted.',
  'ticked-early': (title, open) =>
    `“${title}” is ticked, but ${plural(Number(open), { one: '# lesson in it is open.', other: '# lessons in it are open.' })}`,
  'ready-to-tick': (title) => `Every lesson of “${title}” is done: it is ready to tick.`,
  'unknown-mark': (mark, count) =>
    `The mark “${mark}” is not in the table of marks, so ${plural(Number(count), { one: '# task counts as open.', other: '# tasks count as open.' })}`,
  unclosed: (opened) => `“${opened}” is opened here and never closed, so the rest of the note is hidden.`,
  'duplicate-title': (title) => `Another course in this note is also called “${title}”.`,
  'duplicate-link': (label, other) =>
    label === other ? `“${label}” is listed twice.` : `“${label}” and “${other}” are the same link.`,
  'embed-cycle': (note) => `“${note}” takes itself in, so it is left out here.`,
  'similar-course': (label, course) => `“${label}” looks like the course “${course}”.`,
  'empty-course': (title) => `“${title}” has no lessons yet.`,
  'too-large': (reason) => tooLarge(reason),
};

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
