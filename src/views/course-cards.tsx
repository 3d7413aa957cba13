import type { JSX } from 'preact';
import type { Course } from '../core/course/types';
import type { Dashboard } from '../core/dashboard';
import { unfoldingOf } from '../core/unfolding';
import type { Words } from '../i18n/words';
import type { DashboardActions } from './actions';
import { CourseCard } from './course-card';
import { Kept } from './kept';

interface Props {
  readonly courses: readonly Course[];
  readonly model: Dashboard;
  /** For cards that stand apart from their notes: the title of the note that a course is in, where that says something. */
  readonly noteOf?: (course: Course) => string | null;
  /** Whether these are the cards in the pane beside the others: whatever is there is unfolded. */
  readonly inPane?: boolean;
  readonly actions: DashboardActions;
  readonly words: Words;
}

/** Cards one below the other; each is drawn again only when something in it changed. */
export function CourseCards({ courses, model, noteOf, inPane = false, actions, words }: Props): JSX.Element[] {
  const { shown, pinned, toggled, active, sights, pending, locks, today } = model;
  return courses.map((course) => {
    const found = shown.found?.get(course.id) ?? null;
    const noteTitle = noteOf?.(course) ?? null;
    const unfolding = inPane ? 'here' : unfoldingOf(course.id, model);
    // Of what happens in other cards, one without rows is drawn from nothing but what is next in it.
    const within =
      unfolding === 'here' ? [toggled, active, pending, sights.get(course.id)] : [pending.has(course.next?.id ?? '')];
    return (
      <Kept
        key={course.id}
        by={[course, found, noteTitle, locks, today, course.id === model.finished, unfolding, ...within]}
      >
        {(id) => (
          <CourseCard
            course={course}
            found={found}
            isApart={noteOf !== undefined}
            isPinned={!inPane && pinned.includes(course.id)}
            inPane={inPane}
            unfolding={unfolding}
            noteTitle={noteTitle}
            toggled={toggled}
            active={active}
            sight={sights.get(course.id)}
            boxes={{ pending, locks }}
            today={today}
            isJustDone={course.id === model.finished}
            id={id}
            actions={actions}
            words={words}
          />
        )}
      </Kept>
    );
  });
}
