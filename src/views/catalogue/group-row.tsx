import type { JSX } from 'preact';
import type { LinkGroup, RowPlace } from '../../core/catalogue/link-rows';
import type { Words } from '../../i18n/words';
import { FoldIcon } from '../icons';
import { Trail } from '../trail';
import type { CatalogueActions } from './actions';

interface Props {
  readonly node: LinkGroup;
  readonly row: RowPlace;
  readonly tabStop: boolean;
  readonly textId: string;
  readonly actions: CatalogueActions;
  readonly words: Words;
}

/** The head of some links: a click folds them. */
export function GroupRow({ node, row, tabStop, textId, actions, words }: Props): JSX.Element {
  const { level, place, of, folded } = row;
  return (
    <div
      class="tree-item-self is-clickable syllabus-row syllabus-group-row"
      role="treeitem"
      data-type="section"
      data-id={node.id}
      tabIndex={tabStop ? 0 : -1}
      aria-level={level}
      aria-posinset={place}
      aria-setsize={of}
      aria-expanded={folded !== true}
      aria-labelledby={textId}
      onFocus={() => {
        actions.focus(node.id);
      }}
      onClick={() => {
        actions.toggle(node.id);
      }}
    >
      <span class={`tree-item-icon collapse-icon syllabus-row-sign${folded ? ' is-collapsed' : ''}`}>
        <FoldIcon />
      </span>
      <span class="syllabus-row-text" id={textId}>
        <span class="tree-item-inner syllabus-row-title">
          <bdi>{node.title === '' ? words.catalogue.inVault : node.title}</bdi>
          <Trail titles={node.above} />
        </span>
        <span class="tree-item-flair-outer">
          <span class="tree-item-flair syllabus-count" aria-label={words.catalogue.many(node.many)}>
            {node.many}
          </span>
        </span>
      </span>
    </div>
  );
}
