import type { JSX } from 'preact';
import type { Catalogue } from '../../core/catalogue/catalogue';
import { isNarrowingLinks } from '../../core/catalogue/link-wish';
import type { Words } from '../../i18n/words';
import { NarrowingBar } from '../narrowing-bar';
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
    <NarrowingBar
      text={typed ?? ''}
      label={catalogue.search}
      filter={{
        label: catalogue.filter(wish.kind, wish.state),
        isActive: isFiltered,
        choose: (event) => {
          actions.chooseFilter(event);
        },
      }}
      order={{
        label: catalogue.grouping(wish.grouping),
        isActive: wish.grouping !== 'section',
        choose: (event) => {
          actions.chooseGrouping(event);
        },
      }}
      count={withinTitle === null ? count : catalogue.countIn(count, withinTitle)}
      isNarrowed={isNarrowed}
      actions={actions}
      words={words}
    />
  );
}
