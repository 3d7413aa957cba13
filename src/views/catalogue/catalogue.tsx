import type { JSX } from 'preact';
import type { Catalogue as Model } from '../../core/catalogue/catalogue';
import type { LinkRow as Row } from '../../core/catalogue/link-rows';
import type { Words } from '../../i18n/words';
import { tick } from '../box';
import { Kept } from '../kept';
import { Looking } from '../looking';
import { onlyPressed } from '../only-once';
import { Tree } from '../tree';
import type { CatalogueActions } from './actions';
import { GroupRow } from './group-row';
import { LinkRow } from './link-row';
import { LinkToolbar } from './link-toolbar';

interface Props {
  readonly model: Model;
  /** Unique in the document; ids of the parts begin with it. */
  readonly id: string;
  readonly actions: CatalogueActions;
  readonly words: Words;
}

/** All links of the notes in their groups, as a function of its model. */
export function Catalogue({ model, id, actions, words }: Props): JSX.Element {
  const { catalogue } = words;
  if (model.phase === 'looking') {
    return (
      <div class="syllabus-dashboard syllabus-catalogue" aria-busy="true">
        <Looking looked={model.looked} words={words} />
      </div>
    );
  }
  const { rows, active, sight, of } = model;
  return (
    <div class="syllabus-dashboard syllabus-catalogue" onKeyDownCapture={onlyPressed}>
      {of === 0 ? (
        <p class="syllabus-calm">{catalogue.none}</p>
      ) : (
        <LinkToolbar model={model} actions={actions} words={words} />
      )}
      {of > 0 && rows.length === 0 && <p class="syllabus-calm">{catalogue.nothing}</p>}
      {rows.length > 0 && (
        <Tree
          rows={rows}
          active={active}
          sight={sight}
          name={treeName}
          id={`${id}-tree`}
          label={{ 'aria-label': catalogue.name }}
          deeds={deedsOf(model, actions)}
          draw={drawing(model, `${id}-row`, actions, words)}
        />
      )}
    </div>
  );
}

/** The tree of the catalogue is known by it to who watches what is in view. */
export const treeName = 'links';

function deedsOf({ pending, locks }: Model, actions: CatalogueActions): Parameters<typeof Tree<Row>>[0]['deeds'] {
  return {
    open({ node }, event) {
      if (node.type === 'link') actions.open(node.at.place, event);
      else actions.toggle(node.id);
    },
    tick({ node }) {
      const box = node.type === 'link' ? node.link.box : null;
      if (box) tick(box.task, box.path, { pending, locks }, actions);
    },
    toggle(...ids) {
      actions.toggle(...ids);
    },
    focus(row) {
      actions.focus(row);
    },
  };
}

function drawing(
  { wish, pending, locks }: Model,
  id: string,
  actions: CatalogueActions,
  words: Words,
): (row: Row, at: number, tabStop: boolean) => JSX.Element {
  return (row, at, tabStop) => {
    const textId = `${id}-${at}`;
    const { node, level, place, of, folded } = row;
    const common = { row, tabStop, textId, actions, words };
    if (node.type === 'group') {
      return (
        <Kept key={node.id} by={[node.title, node.many, place, of, folded, tabStop, textId]}>
          {() => <GroupRow node={node} {...common} />}
        </Kept>
      );
    }
    const isPending = pending.has(node.link.box?.task.id ?? '');
    const shown = [node.link, node.at, node.ranges, wish.grouping];
    return (
      <Kept key={node.id} by={[...shown, level, place, of, isPending, locks, tabStop, textId]}>
        {() => <LinkRow node={node} grouping={wish.grouping} boxes={{ pending, locks }} {...common} />}
      </Kept>
    );
  };
}
