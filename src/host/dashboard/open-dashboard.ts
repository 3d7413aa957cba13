import type { Workspace } from 'obsidian';
import { dashboardType } from './dashboard-leaf';

/** Shows the dashboard where it is, or else in the right sidebar. */
export async function openDashboard(workspace: Workspace): Promise<void> {
  await workspace.ensureSideLeaf(dashboardType, 'right', { active: true, reveal: true });
}
