import type { JSX } from 'preact';
import { findTask } from '../core/course/find-task';
import { playlistPlace } from '../core/course/playlist-place';
import type { Course } from '../core/course/types';
import { lineOf } from '../core/course/placed';
import type { Words } from '../i18n/words';
import type { DashboardActions } from './actions';
import { Box, type Boxes } from './box';
import { CourseChips } from './course-chips';
import { OpenButton } from './open-button';
import { placeEvents } from './place-events';
import { Trail } from './trail';

interface Props {
  readonly course: Course;
  readonly boxes: Boxes;
  readonly today: string;
  readonly actions: DashboardActions;
  readonly words: Words;
}

/** What is next in a course, with its box and the way to it; a click opens the note there. */
export function NextUp({ course, boxes, today, actions, words }: Props): JSX.Element | null {
  const { next } = course;
  const { dashboard } = words;
  if (!next) return isOpen(course) ? <p class="syllabus-calm">{dashboard.laterOn}</p> : null;
  const { id } = next;
  const place = lineOf(course, next.source, next.line);
  const open = (event: MouseEvent): void => {
    actions.goOn(course.id, event);
  };
  const events = placeEvents(place, actions, { open, of: { id, title: next.title, courseId: course.id } });
  // A link has no mark: it is open, or it would not be next.
  const task = findTask(course.children, id)?.task ?? { id, title: next.title, mark: ' ', meaning: 'open' };
  const inPlaylist = playlistPlace(course, next);
  const opener = (
    <OpenButton url={next.url} inPlaylist={inPlaylist} path={place.path} actions={actions} words={words} />
  );
  return (
    <div class="syllabus-next">
      <Box task={task} path={place.path} boxes={boxes} actions={actions} words={words} />
      <div class="syllabus-next-what">
        <button type="button" class="syllabus-plain syllabus-next-lesson" {...events}>
          <span class="syllabus-next-title">
            <span class="syllabus-next-label">{dashboard.next}</span> <bdi>{next.title}</bdi>
          </span>
          <Trail titles={next.trail} />
        </button>
        {inPlaylist && opener}
        <CourseChips course={course} today={today} actions={actions} words={words} />
      </div>
      {!inPlaylist && opener}
    </div>
  );
}

/** Open lessons of which none may be next: they all start later. */
function isOpen({ progress }: Course): boolean {
  return progress.percent !== null && progress.percent < 100;
}
