import type { JSX } from 'preact';
import { manyLinks } from '../core/course/course-links';
import type { NoteCourses } from '../core/course/types';
import type { Dashboard } from '../core/dashboard';
import type { ShownGroup } from '../core/shown/shown-courses';
import type { Words } from '../i18n/words';
import type { DashboardActions } from './actions';
import { titleOfNote } from './apart';
import { CourseCards } from './course-cards';
import { LeftCount } from './left-count';
import { LinkCount } from './link-count';
import { placeEvents } from './place-events';
import { progressText } from './progress-bar';

interface Props {
  readonly group: ShownGroup;
  /** Whether the note is named: not where it is the only one. */
  readonly named: boolean;
  readonly model: Dashboard;
  readonly id: string;
  readonly actions: DashboardActions;
  readonly words: Words;
}

/**
 * The courses of one note that are shown, under its name and its sum. One that stands alone names its note itself: a heading above it would say
 * everything twice.
 */
export function NoteGroup({ group, named, model, id, actions, words }: Props): JSX.Element | null {
  const { note, courses, isAlone } = group;
  if (note.tooLarge) return null; // Said among the troubles.
  if (isAlone && named) {
    const noteOf = titleOfNote(model.notes);
    return (
      <div class="syllabus-note" data-alone>
        <CourseCards {...{ courses, model, noteOf, actions, words }} />
      </div>
    );
  }
  const lock = model.locks.get(note.path);
  const locked = lock && <p class="syllabus-calm syllabus-lock">{words.ticking.locks[lock]}</p>;
  const cards = <CourseCards courses={courses} model={model} actions={actions} words={words} />;
  if (!named && courses.length > 0) {
    return (
      <div class="syllabus-note" data-alone={isAlone || undefined}>
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
        <NoteCount note={note} actions={actions} words={words} />
      </div>
      {locked}
      {cards}
    </section>
  );
}

/** How far a note is; one without courses says what it has instead. */
function NoteCount({
  note,
  actions,
  words,
}: Pick<Props, 'actions' | 'words'> & { readonly note: NoteCourses }): JSX.Element {
  const { path, title, progress, courses } = note;
  const many = manyLinks(note);
  if (courses.length === 0 && many > 0) {
    return <LinkCount many={many} within={path} title={title} actions={actions} words={words} />;
  }
  const text = progressText(progress, 'lessons', words);
  return <LeftCount progress={progress} text={text} within={path} actions={actions} words={words} />;
}
