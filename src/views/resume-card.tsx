import type { JSX } from 'preact';
import type { Dashboard, Resume } from '../core/dashboard';
import { lineOf } from '../core/course/placed';
import type { Words } from '../i18n/words';
import type { DashboardActions } from './actions';
import { LeftCount } from './left-count';
import { OpenButton } from './open-button';
import { onlyFirst } from './only-once';
import { placeEvents } from './place-events';
import { ProgressBar, progressText } from './progress-bar';
import { Trail } from './trail';

interface Props {
  readonly model: Dashboard;
  readonly id: string;
  readonly actions: DashboardActions;
  readonly words: Words;
}

/** On top: the one lesson to go on with, and how far everything is. */
export function ResumeCard({ model, id, actions, words }: Props): JSX.Element {
  const { resume, progress } = model;
  const { dashboard } = words;
  return (
    <section class="syllabus-resume" aria-labelledby={`${id}-title`}>
      <h3 class="syllabus-resume-title" id={`${id}-title`}>
        {dashboard.resume}
      </h3>
      {resume ? (
        <ResumeLesson resume={resume} model={model} actions={actions} words={words} />
      ) : (
        <p class="syllabus-calm">{progress.percent === 100 ? dashboard.allDone : words.notices.nothingNext}</p>
      )}
      {progress.percent !== null && (
        <div class="syllabus-total">
          <span id={`${id}-total`}>{dashboard.allCourses}</span>
          <LeftCount
            progress={progress}
            text={progressText(progress, 'lessons', words)}
            within={null}
            actions={actions}
            words={words}
          />
          <ProgressBar progress={progress} mode="lessons" labelledBy={`${id}-total`} words={words} />
        </div>
      )}
    </section>
  );
}

function ResumeLesson({ resume, model, actions, words }: Omit<Props, 'id'> & { readonly resume: Resume }): JSX.Element {
  const { next, inPlaylist, path, courseId, courseTitle, around } = resume;
  const { ticking } = words;
  const place = lineOf({ path, id: courseId }, next.source, next.line);
  const lock = model.locks.get(place.path);
  const open = (event: MouseEvent): void => {
    actions.goOn(courseId, event);
  };
  const events = placeEvents(place, actions, { open, of: { id: next.id, title: next.title, courseId } });
  return (
    <div class="syllabus-resume-lesson">
      <Trail titles={[courseTitle, ...next.trail]} />
      <div class="syllabus-resume-lesson-line" data-playlist={inPlaylist !== null}>
        <span class="syllabus-resume-next">
          <bdi>{next.title}</bdi>
        </span>
        <OpenButton url={next.url} inPlaylist={inPlaylist} path={place.path} actions={actions} words={words} />
      </div>
      <button
        type="button"
        class="syllabus-plain syllabus-resume-left"
        onClick={() => {
          actions.left(courseId, around.id ?? undefined);
        }}
      >
        {words.left.within(around.left, around.title)}
      </button>
      {lock && <p class="syllabus-calm syllabus-lock">{ticking.locks[lock]}</p>}
      <div class="syllabus-resume-actions" onClickCapture={onlyFirst}>
        <button type="button" class="mod-cta" aria-label={words.dashboard.continueWith(next.title)} {...events}>
          {words.dashboard.continue}
        </button>
        <button
          type="button"
          aria-label={ticking.doneWith(next.title)}
          aria-disabled={lock !== undefined || model.pending.has(next.id)}
          onClick={() => {
            if (lock === undefined && !model.pending.has(next.id)) actions.tick(next.id, true);
          }}
        >
          {ticking.done}
        </button>
        {resume.canSkip && (
          <button
            type="button"
            aria-label={ticking.skipLesson(next.title)}
            onClick={() => {
              actions.skip(next.id);
            }}
          >
            {ticking.skip}
          </button>
        )}
      </div>
    </div>
  );
}
