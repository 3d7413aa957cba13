import type { JSX } from 'preact';
import { lineOf } from '../core/course/placed';
import type { Course } from '../core/course/types';
import type { Found } from '../core/shown/search-course';
import type { Words } from '../i18n/words';
import type { DashboardActions } from './actions';
import { marked } from './marked';
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
              <bdi>{marked(hit.node.title, hit.ranges)}</bdi>
              <Trail titles={hit.trail} />
            </button>
          </li>
        ))}
      </ul>
      {many > hits.length && <p class="syllabus-calm">{words.shown.moreHits(many - hits.length)}</p>}
    </div>
  );
}
