import type { JSX } from 'preact';
import type { Dashboard } from '../core/dashboard';
import { isNarrowing } from '../core/shown/wish';
import type { Words } from '../i18n/words';
import type { DashboardActions } from './actions';
import { NarrowingBar } from './narrowing-bar';

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
    <NarrowingBar
      text={typed ?? ''}
      label={words.shown.search}
      filter={{
        label: words.shown.filter(wish.filter),
        isActive: wish.filter !== 'all',
        choose: (event) => {
          actions.chooseFilter(event);
        },
      }}
      order={{
        label: words.shown.order(wish.order),
        isActive: wish.order !== 'note',
        choose: (event) => {
          actions.chooseOrder(event);
        },
      }}
      count={isNarrowed && words.shown.count(shown.shown, shown.of)}
      isNarrowed={isNarrowed}
      actions={actions}
      words={words}
    >
      {isNarrowed && shown.shown === 0 && <p class="syllabus-calm">{words.shown.nothing}</p>}
    </NarrowingBar>
  );
}
