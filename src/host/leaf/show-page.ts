import { Platform, type Workspace, type WorkspaceLeaf } from 'obsidian';

/** Shows the view of a type where it is, or else in a new tab; with its state where one is given, and as it was else. */
export async function showPage(
  workspace: Workspace,
  type: string,
  state?: Record<string, unknown>,
): Promise<WorkspaceLeaf> {
  const leaf = workspace.getLeavesOfType(type)[0] ?? workspace.getLeaf('tab');
  if (leaf.getRoot() === workspace.rootSplit) uncoverTabs(workspace);
  await leaf.setViewState({ ...leaf.getViewState(), type, ...(state && { state }), active: true });
  await workspace.revealLeaf(leaf);
  return leaf;
}

/** On a phone the drawers of the sidebars cover the tabs. */
export function uncoverTabs({ leftSplit, rightSplit }: Workspace): void {
  if (!Platform.isPhone) return;
  leftSplit.collapse();
  rightSplit.collapse();
}
