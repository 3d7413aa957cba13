import { MarkdownView, type App, type PaneType, type TFile, type WorkspaceLeaf } from 'obsidian';
import { uncoverTabs } from '../leaf/show-page';
import type { Whereabouts } from './course-at';

/**
 * Opens a note with a line selected and in view; in reading view the line is in view. Without a pane, a tab that shows the
 * note already is used. False when the note is gone.
 */
export async function openNote(
  { vault, workspace }: Pick<App, 'vault' | 'workspace'>,
  { path, line }: Whereabouts,
  pane: PaneType | boolean,
): Promise<boolean> {
  const file = vault.getFileByPath(path);
  if (!file) return false;
  const leaf = (pane === false ? leafShowing(workspace, file) : null) ?? workspace.getLeaf(pane);
  await leaf.openFile(file, { active: true, eState: { line } });
  uncoverTabs(workspace);
  if (leaf.view instanceof MarkdownView) selectLine(leaf.view, line);
  return true;
}

function leafShowing(workspace: App['workspace'], file: TFile): WorkspaceLeaf | null {
  const leaves: WorkspaceLeaf[] = [];
  workspace.iterateRootLeaves((leaf) => {
    // Asked through its state, a tab that is not loaded yet answers too.
    if (leaf.getViewState().state?.['file'] === file.path) leaves.push(leaf);
  });
  const recent = workspace.getMostRecentLeaf();
  return leaves.find((leaf) => leaf === recent) ?? leaves[0] ?? null;
}

function selectLine(view: MarkdownView, line: number): void {
  if (view.getMode() !== 'source') return;
  const { editor } = view;
  const at = Math.min(line, editor.lastLine());
  const range = { from: { line: at, ch: 0 }, to: { line: at, ch: editor.getLine(at).length } };
  editor.setSelection(range.from, range.to);
  editor.scrollIntoView(range, true);
  editor.focus();
}
