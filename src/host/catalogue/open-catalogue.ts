import { Platform, type Workspace } from 'obsidian';
import { CatalogueLeaf, catalogueType } from './catalogue-leaf';

/** Shows the catalogue where it is, or else in a new tab; with the links of a course or a note alone, where one is named. */
export async function openCatalogue(workspace: Workspace, within?: string): Promise<void> {
  const leaf = workspace.getLeavesOfType(catalogueType)[0] ?? workspace.getLeaf('tab');
  // On a phone the sidebar covers the tab.
  if (Platform.isPhone && leaf.getRoot() === workspace.rootSplit) {
    workspace.leftSplit.collapse();
    workspace.rightSplit.collapse();
  }
  await leaf.setViewState({ ...leaf.getViewState(), type: catalogueType, active: true });
  await workspace.revealLeaf(leaf);
  if (within !== undefined && leaf.view instanceof CatalogueLeaf) leaf.view.showWithin(within);
}
