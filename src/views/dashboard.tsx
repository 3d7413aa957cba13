import type { JSX } from 'preact';
import type { Dashboard as Model } from '../core/dashboard';
import type { Words } from '../i18n/words';
import type { DashboardActions } from './actions';
import { HiddenCourses, PinnedCourses } from './apart';
import { BesideCards } from './beside-cards';
import { firstCourses, isAll } from './first-courses';
import { Kept } from './kept';
import { Looking } from './looking';
import { Narrowing } from './narrowing';
import { NoteGroup } from './note-group';
import { onlyPressed } from './only-once';
import { ResumeCard } from './resume-card';
import { StartPage } from './start-page';
import { Troubles } from './troubles';

interface Props {
  readonly model: Model;
  /** Unique in the document; ids of the parts begin with it. */
  readonly id: string;
  readonly actions: DashboardActions;
  readonly words: Words;
  /** How many courses are drawn by now; the others follow. */
  readonly many?: number;
}

/** The whole dashboard as a function of its model: where am I, what is next, what is left. */
export function Dashboard({ model, id, actions, words, many = Infinity }: Props): JSX.Element {
  const { phase, beside, isWide, shown } = model;
  return (
    <div
      class="syllabus-dashboard"
      data-wide={isWide}
      data-beside={beside !== null}
      aria-busy={phase === 'looking' || !isAll(shown.groups, many)}
      onKeyDownCapture={onlyPressed}
      onKeyDown={(event) => {
        if (beside && event.key === 'Escape' && !event.defaultPrevented) actions.unfold(beside.id, false);
      }}
    >
      {phase === 'looking' && <Looking looked={model.looked} words={words} />}
      {phase === 'nothing-tracked' && (
        <div class="syllabus-main">
          <StartPage offers={model.offers} id={`${id}-start`} actions={actions} words={words} />
        </div>
      )}
      {phase === 'ready' && <Courses {...{ model, id, actions, words, many }} />}
      {phase === 'ready' && beside && (
        <BesideCards key={beside.id} course={beside} model={model} actions={actions} words={words} />
      )}
    </div>
  );
}

/** All courses, and above them the lesson to go on with. */
function Courses({ model, id, actions, words, many }: Required<Props>): JSX.Element {
  const { notes, shown, toggled, active, sights, pending, locks, today, troubles, isWide, open } = model;
  const { groups, found } = shown;
  const named = notes.length > 1;
  const isWhole = isAll(groups, many);
  return (
    <div class="syllabus-main">
      {notes.some((note) => note.courses.length > 0) && (
        <ResumeCard model={model} id={`${id}-resume`} actions={actions} words={words} />
      )}
      <Narrowing model={model} actions={actions} words={words} />
      <PinnedCourses model={model} id={`${id}-pinned`} actions={actions} words={words} />
      {groups.length > 0 && (
        <div class="syllabus-notes">
          {firstCourses(groups, many).map((group) => {
            const { note, courses, isAlone } = group;
            const hits = courses.map(({ id: course }) => found?.get(course));
            return (
              <Kept
                key={isAlone ? courses[0]?.id : note.path}
                by={[
                  ...[note, ...courses, ...hits, isAlone, named, toggled, active, sights, pending, locks, today],
                  ...[model.finished, isWide, open],
                ]}
              >
                {(noteId) => (
                  <NoteGroup group={group} named={named} model={model} id={noteId} actions={actions} words={words} />
                )}
              </Kept>
            );
          })}
        </div>
      )}
      {isWhole && <HiddenCourses model={model} id={`${id}-hidden`} actions={actions} words={words} />}
      {isWhole && <Troubles troubles={troubles} id={`${id}-troubles`} actions={actions} words={words} />}
    </div>
  );
}
