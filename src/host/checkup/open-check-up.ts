import type { Workspace } from 'obsidian';
import { checkUpType } from './check-up-leaf';

/** Shows the check-up of all notes where there is one, or else in a new tab. */
export async function openCheckUp(workspace: Workspace): Promise<void> {
  const leaf = workspace.getLeavesOfType(checkUpType)[0] ?? workspace.getLeaf('tab');
  await leaf.setViewState({ type: checkUpType, state: { note: null }, active: true });
  await workspace.revealLeaf(leaf);
}

/** Shows what is to say of one note beside that note. */
export async function checkNote(workspace: Workspace, path: string): Promise<void> {
  const leaf = await workspace.ensureSideLeaf(checkUpType, 'right', { active: true, reveal: true });
  await leaf.setViewState({ type: checkUpType, state: { note: path }, active: true });
}
