import type { JSX } from 'preact';
import type { Catalogue } from '../../core/catalogue/catalogue';
import { isNarrowingLinks } from '../../core/catalogue/link-wish';
import type { Words } from '../../i18n/words';
import { FilterIcon, OrderIcon } from '../icons';
import { SearchBox } from '../search-box';
import type { CatalogueActions } from './actions';

interface Props {
  readonly model: Catalogue;
  readonly actions: CatalogueActions;
  readonly words: Words;
}

/** Above the links: what of them is shown, how they are grouped, and how many that are. */
export function LinkToolbar({ model, actions, words }: Props): JSX.Element {
  const { wish, typed, shown, of, withinTitle } = model;
  const { catalogue } = words;
  const isNarrowed = isNarrowingLinks(wish);
  const isFiltered = wish.kind !== 'all' || wish.state !== 'any';
  const count = isNarrowed ? catalogue.count(shown, of) : catalogue.many(of);
  return (
    <div class="syllabus-narrowing" role="search">
      <div class="syllabus-toolbar">
        <SearchBox text={typed ?? ''} label={catalogue.search} actions={actions} words={words} />
        <div class="nav-buttons-container syllabus-choices">
          <button
            type="button"
            class={`clickable-icon nav-action-button${isFiltered ? ' is-active' : ''}`}
            aria-label={catalogue.filter(wish.kind, wish.state)}
            aria-haspopup="menu"
            onClick={(event) => {
              actions.chooseFilter(event);
            }}
          >
            <FilterIcon />
          </button>
          <button
            type="button"
            class={`clickable-icon nav-action-button${wish.grouping === 'section' ? '' : ' is-active'}`}
            aria-label={catalogue.grouping(wish.grouping)}
            aria-haspopup="menu"
            onClick={(event) => {
              actions.chooseGrouping(event);
            }}
          >
            <OrderIcon />
          </button>
        </div>
      </div>
      <div class="syllabus-narrowed">
        <span role="status">{withinTitle === null ? count : catalogue.countIn(count, withinTitle)}</span>
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
    </div>
  );
}
