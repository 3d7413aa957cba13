import type { Menu, WorkspaceLeaf } from 'obsidian';
import type { Words } from '../../i18n/words';
import { uncoverTabs } from './show-page';

/** Where the view of a leaf can be moved to. */
type Place = 'left' | 'right' | 'tab';

const places: readonly (readonly [Place, string])[] = [
  ['left', 'panel-left'],
  ['right', 'panel-right'],
  ['tab', 'panel-top'],
];

/** Puts the ways to the other places into the menu of a leaf. */
export function addMoveItems(menu: Menu, leaf: WorkspaceLeaf, { moving }: Words): void {
  const here = placeOf(leaf);
  for (const [place, icon] of places) {
    if (place === here) continue;
    menu.addItem((item) =>
      item
        .setSection('pane')
        .setTitle(moving[place])
        .setIcon(icon)
        .onClick(() => void moveLeaf(leaf, place)),
    );
  }
}

/** Null in a window of its own. */
function placeOf(leaf: WorkspaceLeaf): Place | null {
  const { leftSplit, rightSplit, rootSplit } = leaf.view.app.workspace;
  const root = leaf.getRoot();
  if (root === leftSplit) return 'left';
  if (root === rightSplit) return 'right';
  return root === rootSplit ? 'tab' : null;
}

/** The view goes along with its state; where a sidebar has one like it already, that one takes the state over. */
async function moveLeaf(leaf: WorkspaceLeaf, place: Place): Promise<void> {
  const { workspace } = leaf.view.app;
  const state = leaf.getViewState();
  const like = workspace.getLeavesOfType(state.type).find((one) => place !== 'tab' && placeOf(one) === place);
  const target = like ?? newLeaf(leaf, place);
  if (!target) return;
  await target.setViewState({ ...state, active: true });
  leaf.detach();
  if (place === 'tab') uncoverTabs(workspace);
  await workspace.revealLeaf(target);
}

function newLeaf(leaf: WorkspaceLeaf, place: Place): WorkspaceLeaf | null {
  const { workspace } = leaf.view.app;
  if (place === 'tab') return workspace.getLeaf('tab');
  return place === 'left' ? workspace.getLeftLeaf(false) : workspace.getRightLeaf(false);
}
