import type { Plugin } from 'obsidian';
import type { Parts } from '../parts';
import { dashboardActions } from './dashboard-actions';
import { dashboardIcon, DashboardLeaf, dashboardType } from './dashboard-leaf';
import { dashboardModel } from './dashboard-model';
import { dashboardState } from './dashboard-state';
import { openDashboard } from './open-dashboard';

/** Makes the app know the dashboard: its leaf, its icon in the ribbon, its previews. */
export function addDashboard(plugin: Plugin, parts: Parts): void {
  const { words, device, library, sources, settings } = parts;
  plugin.registerView(
    dashboardType,
    (leaf) =>
      new DashboardLeaf(leaf, {
        words,
        stateFor: (changed) => dashboardState(device, changed),
        watched: { notes: library.notes, looking: sources.looking, settings },
        modelFor: (state, sights, finished) => dashboardModel(parts, state, sights, finished),
        actionsFor: (view, state, drawing) => dashboardActions(parts, view, state, drawing),
      }),
  );
  plugin.registerHoverLinkSource(dashboardType, { display: words.dashboard.name, defaultMod: true });
  plugin.addRibbonIcon(dashboardIcon, words.commands.openDashboard, () => void openDashboard(parts.app.workspace));
}
