import type { JSX } from 'preact';
import { lineOf } from '../core/course/placed';
import type { Course } from '../core/course/types';
import type { Found, Hit } from '../core/shown/search-course';
import type { Words } from '../i18n/words';
import type { DashboardActions } from './actions';
import { placeEvents } from './place-events';
import { menuOf } from './tree-row';
import { Trail } from './trail';

interface Props {
  readonly course: Course;
  readonly found: Found;
  readonly actions: DashboardActions;
  readonly words: Words;
}

/** What a search found in a course, the best first; the rest is a number, and another letter brings it down. */
export function Hits({ course, found: { hits, many }, actions, words }: Props): JSX.Element {
  return (
    <div class="syllabus-hits">
      <ul class="syllabus-hit-list" aria-label={words.shown.hits(course.title)}>
        {hits.map((hit) => (
          <li key={hit.node.id}>
            <button
              type="button"
              class="syllabus-plain syllabus-hit"
              {...placeEvents(lineOf(course, hit.source, hit.node.line), actions, { of: menuOf(hit.node, course) })}
            >
              <bdi>{marked(hit)}</bdi>
              <Trail titles={hit.trail} />
            </button>
          </li>
        ))}
      </ul>
      {many > hits.length && <p class="syllabus-calm">{words.shown.moreHits(many - hits.length)}</p>}
    </div>
  );
}

/** The title with the characters set off that were searched for: runs of characters that are, or are not. */
function marked({ node: { title }, ranges }: Hit): (string | JSX.Element)[] {
  const isMarked = (at: number): boolean => ranges.some(([from, to]) => at >= from && at < to);
  const ends = new Set([...ranges.flat(), title.length]);
  const runs: (string | JSX.Element)[] = [];
  let from = 0;
  for (const to of [...ends].sort((a, b) => a - b)) {
    const run = title.slice(from, to);
    if (run !== '') runs.push(isMarked(from) ? <span class="suggestion-highlight">{run}</span> : run);
    from = to;
  }
  return runs;
}
