import type { JSX } from 'preact';
import type { Words } from '../i18n/words';
import type { DashboardActions } from './actions';

interface Props {
  readonly text: string;
  /** What is searched. */
  readonly label: string;
  readonly actions: Pick<DashboardActions, 'search'>;
  readonly words: Words;
}

/** A search box as Obsidian's own: Escape and the cross empty it; Escape in the empty one leaves it. */
export function SearchBox({ text, label, actions, words }: Props): JSX.Element {
  const { shown } = words;
  return (
    <div class="search-input-container syllabus-search-box">
      <input
        type="search"
        enterkeyhint="search"
        spellcheck={false}
        placeholder={label}
        aria-label={label}
        value={text}
        onInput={({ currentTarget }) => {
          actions.search(currentTarget.value);
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || event.isComposing) return;
          event.preventDefault();
          event.stopPropagation();
          if (text === '') event.currentTarget.blur();
          actions.search(text === '' ? null : '');
        }}
      />
      {text !== '' && (
        <div
          class="search-input-clear-button syllabus-search-clear"
          role="button"
          tabIndex={0}
          aria-label={shown.clear}
          onClick={({ currentTarget }) => {
            clear(currentTarget, actions);
          }}
          onKeyDown={({ key, currentTarget }) => {
            if (key === 'Enter' || key === ' ') clear(currentTarget, actions);
          }}
        />
      )}
    </div>
  );
}

/** The cross goes with the text: the focus goes back to the box before. */
function clear(cross: HTMLElement, actions: Props['actions']): void {
  cross.parentElement?.querySelector('input')?.focus();
  actions.search('');
}
