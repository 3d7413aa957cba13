import { Keymap, Menu, type App, type ItemView } from 'obsidian';
import type { Library } from '../../library/library';
import type { DashboardActions } from '../../views/actions';
import { inNote } from '../lessons/course-at';
import type { ShowLeft } from '../lessons/whats-left';
import type { Tracker } from '../sources/tracker';
import { addLessonItems, type MenuParts } from '../ticking/lesson-menu';
import { dashboardType } from './dashboard-leaf';
import type { Folds } from './folds';

interface Parts extends MenuParts {
  readonly app: App;
  readonly library: Library;
  readonly tracker: Tracker;
  readonly folds: Folds;
  readonly showLeft: ShowLeft;
}

/** Turns what the reader does into what Obsidian does, as its own file list would. */
export function dashboardActions(parts: Parts, view: ItemView, focus: (id: string) => void): DashboardActions {
  const { app, library, lessons, tracker, folds, showLeft, ticking, goingOn } = parts;
  const { vault, workspace } = app;
  return {
    open: (place, event) => void lessons.open(place, Keymap.isModEvent(event)),
    goOn: (courseId, event) => void lessons.goOn(courseId, Keymap.isModEvent(event)),
    left: showLeft,
    tick: (id, isDone) => void ticking.tick(id, isDone),
    skip: (lessonId) => {
      goingOn.skip(lessonId);
    },
    toggle: (id) => {
      folds.toggle(id);
    },
    focus,
    track: (path) => {
      tracker.track(path);
    },
    dismiss: (path) => {
      tracker.dismiss(path);
    },
    menu: ({ path }, event, id) => {
      const file = vault.getAbstractFileByPath(path);
      if (!file) return;
      const menu = Menu.forEvent(event);
      if (id !== undefined) addLessonItems(menu, id, parts);
      workspace.trigger('file-menu', menu, file, dashboardType);
      menu.showAtMouseEvent(event);
    },
    hover: (place, event) => {
      const { path, line } = inNote(library.notes.value, place);
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
