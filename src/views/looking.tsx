import type { JSX } from 'preact';
import type { Looked } from '../core/dashboard';
import type { Words } from '../i18n/words';

/** What is shown until every source was read once. */
export function Looking({ looked, words }: { readonly looked: Looked; readonly words: Words }): JSX.Element {
  const { done, total } = looked;
  return (
    <div class="syllabus-main">
      <p class="syllabus-calm" role="status">
        {total === 0 ? words.dashboard.looking : words.dashboard.lookingAt(done, total)}
      </p>
    </div>
  );
}
