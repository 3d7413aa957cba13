import type { Finding } from '../core/course/types';
import type { Words } from './words';

/** Says what a finding is about, in one whole sentence. Titles and text of the note come out as they stand there. */
export function findingSentence(words: Words, finding: Finding): string {
  const [first = '', second = ''] = finding.values.map(String);
  return words.findings[finding.kind](first, second);
}
