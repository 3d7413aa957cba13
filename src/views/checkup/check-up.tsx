import type { JSX } from 'preact';
import type { CheckUp as Model } from '../../core/checkup/check-up';
import type { Words } from '../../i18n/words';
import { FoldIcon } from '../icons';
import type { CheckUpActions } from './check-up-actions';
import { FindingRow } from './finding-row';
import { NoteFindings } from './note-findings';

interface Props {
  readonly model: Model;
  /** Unique in the document; ids of the parts begin with it. */
  readonly id: string;
  readonly actions: CheckUpActions;
  readonly words: Words;
}

/** The check-up as a function of its model: what is read otherwise than it was meant, note by note, and what can be done about it. */
export function CheckUp({ model, id, actions, words }: Props): JSX.Element {
  const { checkUp, dashboard } = words;
  const { phase, only, notes, count } = model;
  if (phase !== 'ready') {
    return (
      <div class="syllabus-dashboard syllabus-check-up" aria-busy={phase === 'looking'}>
        <p class="syllabus-calm" role="status">
          {phase === 'looking' ? dashboard.looking : checkUp.nothingTracked}
        </p>
      </div>
    );
  }
  return (
    <div class="syllabus-dashboard syllabus-check-up">
      <div class="syllabus-check-up-head">
        <p class="syllabus-calm" role="status">
          {count === 0 ? checkUp.nothing : checkUp.found(count, notes.length)}
        </p>
        {only !== null && (
          <p class="syllabus-check-up-only">
            <span class="syllabus-chip">{checkUp.onlyNote(only)}</span>
            <button
              type="button"
              class="syllabus-plain syllabus-link"
              onClick={() => {
                actions.showAll();
              }}
            >
              {checkUp.allNotes}
            </button>
          </p>
        )}
      </div>
      {notes.length > 0 && (
        <div class="syllabus-notes">
          {notes.map((note, n) => (
            <NoteFindings key={note.path} note={note} id={`${id}-note-${n}`} actions={actions} words={words} />
          ))}
        </div>
      )}
      <Ignored model={model} id={`${id}-ignored`} actions={actions} words={words} />
    </div>
  );
}

/** What the user does not want to see: how much that is, and behind a triangle the findings themselves, so that they can be taken back. */
function Ignored({ model, id, actions, words }: Props): JSX.Element | null {
  const { ignored, areIgnoredShown } = model;
  if (ignored.length === 0) return null;
  return (
    <section class="syllabus-note" aria-labelledby={id}>
      <h3 class="syllabus-note-title" id={id}>
        <button
          type="button"
          class={`syllabus-plain collapse-icon${areIgnoredShown ? '' : ' is-collapsed'}`}
          aria-expanded={areIgnoredShown}
          onClick={() => {
            actions.toggleIgnored();
          }}
        >
          <FoldIcon /> {words.checkUp.ignored(ignored.length)}
        </button>
      </h3>
      {areIgnoredShown && (
        <ul class="syllabus-list">
          {ignored.map((found) => (
            <FindingRow key={found.key} found={found} isIgnored={true} actions={actions} words={words} />
          ))}
        </ul>
      )}
    </section>
  );
}
