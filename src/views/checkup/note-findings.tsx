import type { JSX } from 'preact';
import type { FoundIn } from '../../core/checkup/check-up';
import type { Words } from '../../i18n/words';
import type { CheckUpActions } from './check-up-actions';
import { FindingRow } from './finding-row';
import { opening } from './opening';

interface Props {
  readonly note: FoundIn;
  readonly id: string;
  readonly actions: CheckUpActions;
  readonly words: Words;
}

/** The findings of one note, under its name. */
export function NoteFindings({ note, id, actions, words }: Props): JSX.Element {
  const { path, title, lock, found, mendable } = note;
  return (
    <section class="syllabus-note" aria-labelledby={id}>
      <div class="syllabus-note-head">
        <h3 class="syllabus-note-title" id={id}>
          <button type="button" class="syllabus-plain" {...opening({ path, line: 0 }, actions)}>
            <bdi>{title}</bdi>
          </button>
        </h3>
        {mendable > 1 && (
          <button
            type="button"
            class="syllabus-plain syllabus-link syllabus-fix-all"
            onClick={() => {
              actions.fixAll(note);
            }}
          >
            {words.checkUp.fixAll(mendable)}
          </button>
        )}
      </div>
      {lock && <p class="syllabus-calm syllabus-lock">{words.ticking.locks[lock]}</p>}
      <ul class="syllabus-list">
        {found.map((one) => (
          <FindingRow key={one.key} found={one} isIgnored={false} actions={actions} words={words} />
        ))}
      </ul>
    </section>
  );
}
