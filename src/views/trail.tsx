import type { JSX } from 'preact';

/** The titles on the way to a lesson, as one line that gives way in the middle of a narrow sidebar. */
export function Trail({ titles }: { readonly titles: readonly string[] }): JSX.Element | null {
  if (titles.length === 0) return null;
  return <span class="syllabus-trail">{titles.join(' › ')}</span>;
}
