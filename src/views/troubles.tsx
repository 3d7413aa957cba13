import type { JSX } from 'preact';
import type { Trouble } from '../core/dashboard';
import type { Words } from '../i18n/words';
import type { DashboardActions } from './actions';
import { placeEvents } from './place-events';

interface Props {
  readonly troubles: readonly Trouble[];
  readonly id: string;
  readonly actions: DashboardActions;
  readonly words: Words;
}

/** The sources that cannot be shown, each with its reason; a click opens the note. */
export function Troubles({ troubles, id, actions, words }: Props): JSX.Element | null {
  if (troubles.length === 0) return null;
  return (
    <section class="syllabus-troubles" aria-labelledby={id}>
      <h3 class="syllabus-note-title" id={id}>
        {words.trouble.heading}
      </h3>
      <ul class="syllabus-list">
        {troubles.map(({ path, reason }) => (
          <li key={path}>
            <button type="button" class="syllabus-plain" {...placeEvents({ path, line: 0 }, actions)}>
              {words.trouble[reason](path)}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
