import type { JSX } from 'preact';
import { isFolded } from '../core/course-rows';
import type { NoteCourses } from '../core/course/types';
import type { Lock } from '../core/dashboard';
import type { Words } from '../i18n/words';
import type { DashboardActions } from './actions';
import { CourseCard } from './course-card';
import { Kept } from './kept';
import { LeftCount } from './left-count';
import { placeEvents } from './place-events';
import { progressText } from './progress-bar';

interface Props {
  readonly note: NoteCourses;
  /** Whether the note is named: not where it is the only one. */
  readonly named: boolean;
  readonly toggled: ReadonlySet<string>;
  readonly active: string | null;
  readonly pending: ReadonlySet<string>;
  readonly locks: ReadonlyMap<string, Lock>;
  readonly today: string;
  readonly id: string;
  readonly actions: DashboardActions;
  readonly words: Words;
}

/** The courses of one note in their order, under its name and its sum. */
export function NoteGroup(props: Props): JSX.Element | null {
  const { note, named, toggled, active, pending, locks, today, id, actions, words } = props;
  if (note.tooLarge) return null; // Said among the troubles.
  const lock = locks.get(note.path);
  const locked = lock && <p class="syllabus-calm syllabus-lock">{words.ticking.locks[lock]}</p>;
  const cards = note.courses.map((course, n) => {
    const cardId = `${id}-course-${n}`;
    // Of what happens in other cards, a folded one is drawn from nothing but what is next in it.
    const within = isFolded({ id: course.id }, toggled)
      ? [pending.has(course.next?.id ?? '')]
      : [toggled, active, pending];
    return (
      <Kept key={course.id} by={[course, locks, today, cardId, ...within]}>
        {() => (
          <CourseCard
            course={course}
            toggled={toggled}
            active={active}
            boxes={{ pending, locks }}
            today={today}
            id={cardId}
            actions={actions}
            words={words}
          />
        )}
      </Kept>
    );
  });
  if (!named && note.courses.length > 0) {
    return (
      <div class="syllabus-note">
        {locked}
        {cards}
      </div>
    );
  }
  return (
    <section class="syllabus-note" aria-labelledby={`${id}-title`}>
      <div class="syllabus-note-head">
        <h3 class="syllabus-note-title" id={`${id}-title`}>
          <button type="button" class="syllabus-plain" {...placeEvents({ path: note.path, line: 0 }, actions)}>
            <bdi>{note.title}</bdi>
          </button>
        </h3>
        <LeftCount
          progress={note.progress}
          text={sumOf(note, words)}
          within={note.path}
          actions={actions}
          words={words}
        />
      </div>
      {locked}
      {cards}
    </section>
  );
}

/** A note without courses says what it has instead. */
function sumOf({ progress, courses, resources }: NoteCourses, words: Words): string {
  if (courses.length > 0 || resources.length === 0) return progressText(progress, 'lessons', words);
  return words.dashboard.resources(resources.length);
}
