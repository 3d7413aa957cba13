import type { JSX } from 'preact';
import type { Course } from '../core/course/types';
import type { Dashboard } from '../core/dashboard';
import type { Words } from '../i18n/words';
import type { DashboardActions } from './actions';
import { titleOfNote } from './apart';
import { CourseCards } from './course-cards';

interface Props {
  readonly course: Course;
  readonly model: Dashboard;
  readonly actions: DashboardActions;
  readonly words: Words;
}

/** The course that was opened beside the cards, in a pane that scrolls by itself. */
export function BesideCards({ course, model, actions, words }: Props): JSX.Element {
  const noteOf = titleOfNote(model.notes);
  return (
    <section class="syllabus-beside" aria-label={words.page.beside(course.title)}>
      <CourseCards courses={[course]} inPane {...{ model, noteOf, actions, words }} />
    </section>
  );
}
