import { Keymap, Menu, type App, type ItemView } from 'obsidian';
import type { DashboardActions } from '../../views/actions';
import type { Lessons } from '../lessons/lessons';
import type { Tracker } from '../sources/tracker';
import { dashboardType } from './dashboard-leaf';
import type { Folds } from './folds';

interface Parts {
  readonly app: App;
  readonly lessons: Lessons;
  readonly tracker: Tracker;
  readonly folds: Folds;
}

/** Turns what the reader does into what Obsidian does, as its own file list would. */
export function dashboardActions(
  { app, lessons, tracker, folds }: Parts,
  view: ItemView,
  focus: (id: string) => void,
): DashboardActions {
  const { vault, workspace } = app;
  return {
    open: (place, event) => void lessons.open(place, Keymap.isModEvent(event)),
    goOn: (courseId, event) => void lessons.goOn(courseId, Keymap.isModEvent(event)),
    toggle: (id) => {
      folds.toggle(id);
    },
    focus,
    track: (path) => {
      tracker.track(path);
    },
    menu: ({ path }, event) => {
      const file = vault.getFileByPath(path);
      if (!file) return;
      const menu = Menu.forEvent(event);
      workspace.trigger('file-menu', menu, file, dashboardType);
      menu.showAtMouseEvent(event);
    },
    hover: ({ path, line }, event) => {
      workspace.trigger('hover-link', {
        event,
        source: dashboardType,
        hoverParent: view.leaf,
        targetEl: event.currentTarget,
        linktext: path,
        sourcePath: path,
        state: { scroll: line },
      });
    },
  };
}
