import type { ComponentChildren, JSX } from 'preact';
import type { Words } from '../i18n/words';
import type { DashboardActions } from './actions';
import { FilterIcon, OrderIcon } from './icons';
import { SearchBox } from './search-box';

/** A button that opens a menu, and says what is chosen there. */
interface Choice {
  readonly label: string;
  /** Whether something else is chosen than what is usual. */
  readonly isActive: boolean;
  choose(event: MouseEvent): void;
}

interface Props {
  readonly text: string;
  readonly label: string;
  readonly filter: Choice;
  readonly order: Choice;
  /** How many are shown. */
  readonly count: string | false;
  readonly isNarrowed: boolean;
  readonly actions: Pick<DashboardActions, 'search' | 'showAll'>;
  readonly words: Words;
  /** What stands below. */
  readonly children?: ComponentChildren;
}

/** The search box with what is shown and in which order beside it, and below how many that are and the way back to all. */
export function NarrowingBar(props: Props): JSX.Element {
  const { text, label, filter, order, count, isNarrowed, actions, words, children } = props;
  return (
    <div class="syllabus-narrowing" role="search">
      <div class="syllabus-toolbar">
        <SearchBox text={text} label={label} actions={actions} words={words} />
        <div class="nav-buttons-container syllabus-choices">
          <ChoiceButton choice={filter} icon={<FilterIcon />} />
          <ChoiceButton choice={order} icon={<OrderIcon />} />
        </div>
      </div>
      <div class="syllabus-narrowed">
        <span role="status">{count}</span>
        {isNarrowed && (
          <button
            type="button"
            class="syllabus-plain syllabus-link"
            onClick={() => {
              actions.showAll();
            }}
          >
            {words.shown.showAll}
          </button>
        )}
      </div>
      {children}
    </div>
  );
}

function ChoiceButton({ choice, icon }: { readonly choice: Choice; readonly icon: JSX.Element }): JSX.Element {
  return (
    <button
      type="button"
      class={`clickable-icon nav-action-button${choice.isActive ? ' is-active' : ''}`}
      aria-label={choice.label}
      aria-haspopup="menu"
      onClick={(event) => {
        choice.choose(event);
      }}
    >
      {icon}
    </button>
  );
}
