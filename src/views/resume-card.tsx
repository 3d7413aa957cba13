import type { JSX } from 'preact';
import type { Dashboard, Resume } from '../core/dashboard';
import type { Words } from '../i18n/words';
import type { DashboardActions } from './actions';
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
        <ResumeLesson resume={resume} actions={actions} words={words} />
      ) : (
        <p class="syllabus-calm">{progress.percent === 100 ? dashboard.allDone : words.notices.nothingNext}</p>
      )}
      {progress.percent !== null && (
        <div class="syllabus-total">
          <span id={`${id}-total`}>{dashboard.allCourses}</span>
          <bdi class="syllabus-count">{progressText(progress, 'lessons', words)}</bdi>
          <ProgressBar progress={progress} mode="lessons" labelledBy={`${id}-total`} words={words} />
        </div>
      )}
    </section>
  );
}

function ResumeLesson({
  resume,
  actions,
  words,
}: Omit<Props, 'model' | 'id'> & { readonly resume: Resume }): JSX.Element {
  const { next, path, courseId, courseTitle } = resume;
  const events = placeEvents({ path, line: next.line }, actions, (event) => {
    actions.goOn(courseId, event);
  });
  return (
    <div class="syllabus-resume-lesson">
      <Trail titles={[courseTitle, ...next.trail]} />
      <span class="syllabus-resume-next">
        <bdi>{next.title}</bdi>
      </span>
      <button type="button" class="mod-cta" aria-label={words.dashboard.continueWith(next.title)} {...events}>
        {words.dashboard.continue}
      </button>
    </div>
  );
}
