import type { Workspace, WorkspaceLeaf } from 'obsidian';
import { uncoverTabs } from '../leaf/show-page';
import { DashboardLeaf, dashboardType } from './dashboard-leaf';

/** Shows the dashboard where it is, or else in the right sidebar. */
export async function openDashboard(workspace: Workspace): Promise<void> {
  await shownLeaf(workspace);
}

/** Opens a dashboard of its own in a new tab, where it has the width of a page. */
export async function openPage(workspace: Workspace): Promise<void> {
  uncoverTabs(workspace);
  await workspace.getLeaf('tab').setViewState({ type: dashboardType, active: true });
}

/** Shows the dashboard, and in it the next lesson of a course among all that the course holds. */
export async function showNextIn(workspace: Workspace, courseId: string): Promise<void> {
  const { view } = await shownLeaf(workspace);
  if (view instanceof DashboardLeaf) view.reveal(courseId);
}

function shownLeaf(workspace: Workspace): Promise<WorkspaceLeaf> {
  return workspace.ensureSideLeaf(dashboardType, 'right', { active: true, reveal: true });
}
