import type { JSX } from 'preact';
import { isFolded } from '../core/course-rows';
import type { Course, NoteCourses } from '../core/course/types';
import type { Dashboard } from '../core/dashboard';
import { coursesWith } from '../core/shown/shown-courses';
import { isNarrowing } from '../core/shown/wish';
import type { Words } from '../i18n/words';
import type { DashboardActions } from './actions';
import { CourseCards } from './course-cards';
import { FoldIcon } from './icons';

interface Props {
  readonly model: Dashboard;
  readonly id: string;
  readonly actions: DashboardActions;
  readonly words: Words;
}

/** The courses that are pinned, in the user's order, before all notes. */
export function PinnedCourses({ model, id, actions, words }: Props): JSX.Element | null {
  const courses = model.shown.pinned;
  if (courses.length === 0) return null;
  return (
    <section class="syllabus-note syllabus-pinned" aria-labelledby={`${id}-title`}>
      <div class="syllabus-note-head">
        <h3 class="syllabus-note-title" id={`${id}-title`}>
          {words.arrangement.pinned}
        </h3>
      </div>
      <CourseCards {...{ courses, model, actions, words }} noteOf={titleOfNote(model.notes)} />
    </section>
  );
}

/** How the fold of the hidden courses is remembered; no id of a course is like it, for those begin with a path. */
const fold = 'hidden';

/** The courses that are hidden: how many there are, and behind a triangle the cards themselves, so that they can be shown again. */
export function HiddenCourses({ model, id, actions, words }: Props): JSX.Element | null {
  const courses = coursesWith([...model.hidden], model.notes);
  if (courses.length === 0 || isNarrowing(model.wish)) return null;
  const folded = isFolded({ id: fold }, model.toggled);
  return (
    <section class="syllabus-note syllabus-hidden" aria-labelledby={`${id}-title`}>
      <h3 class="syllabus-note-title" id={`${id}-title`}>
        <button
          type="button"
          class={`syllabus-plain collapse-icon${folded ? ' is-collapsed' : ''}`}
          aria-expanded={!folded}
          onClick={() => {
            actions.toggle(fold);
          }}
        >
          <FoldIcon /> {words.arrangement.hidden(courses.length)}
        </button>
      </h3>
      {!folded && <CourseCards {...{ courses, model, actions, words }} noteOf={titleOfNote(model.notes)} />}
    </section>
  );
}

/** Says in which note a course is, where there is more than one and the course is not called like it. */
export function titleOfNote(notes: readonly NoteCourses[]): (course: Course) => string | null {
  const titles = new Map(notes.map(({ path, title }) => [path, title]));
  return ({ path, title }) => {
    const note = titles.get(path) ?? title;
    return notes.length > 1 && note !== title ? note : null;
  };
}
