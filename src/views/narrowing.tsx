import type { JSX } from 'preact';
import type { Dashboard } from '../core/dashboard';
import { isNarrowing } from '../core/shown/wish';
import type { Words } from '../i18n/words';
import type { DashboardActions } from './actions';
import { FilterIcon, OrderIcon } from './icons';
import { SearchBox } from './search-box';

interface Props {
  readonly model: Dashboard;
  readonly actions: DashboardActions;
  readonly words: Words;
}

/** Fewer courses than that are seen at a glance: nobody searches them. */
const many = 3;

/** Above the courses: what of them is shown, in which order, and how many that are. */
export function Narrowing({ model, actions, words }: Props): JSX.Element | null {
  const { shown, wish, typed } = model;
  const isNarrowed = isNarrowing(wish);
  if (shown.of < many && !isNarrowed && wish.order === 'note' && typed === null) return null;
  return (
    <div class="syllabus-narrowing" role="search">
      <div class="syllabus-toolbar">
        <SearchBox text={typed ?? ''} label={words.shown.search} actions={actions} words={words} />
        <div class="nav-buttons-container syllabus-choices">
          <button
            type="button"
            class={`clickable-icon nav-action-button${wish.filter === 'all' ? '' : ' is-active'}`}
            aria-label={words.shown.filter(wish.filter)}
            aria-haspopup="menu"
            onClick={(event) => {
              actions.chooseFilter(event);
            }}
          >
            <FilterIcon />
          </button>
          <button
            type="button"
            class={`clickable-icon nav-action-button${wish.order === 'note' ? '' : ' is-active'}`}
            aria-label={words.shown.order(wish.order)}
            aria-haspopup="menu"
            onClick={(event) => {
              actions.chooseOrder(event);
            }}
          >
            <OrderIcon />
          </button>
        </div>
      </div>
      <div class="syllabus-narrowed">
        <span role="status">{isNarrowed && words.shown.count(shown.shown, shown.of)}</span>
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
      {isNarrowed && shown.shown === 0 && <p class="syllabus-calm">{words.shown.nothing}</p>}
    </div>
  );
}
