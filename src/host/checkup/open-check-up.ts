import type { Workspace } from 'obsidian';
import { showPage } from '../leaf/show-page';
import { checkUpType } from './check-up-leaf';

/** Shows the check-up of all notes. */
export async function openCheckUp(workspace: Workspace): Promise<void> {
  await showPage(workspace, checkUpType, { note: null });
}

/** Shows what is to say of one note beside that note. */
export async function checkNote(workspace: Workspace, path: string): Promise<void> {
  const leaf = await workspace.ensureSideLeaf(checkUpType, 'right', { active: true, reveal: true });
  await leaf.setViewState({ type: checkUpType, state: { note: path }, active: true });
}
