import { Keymap, Menu, type ItemView } from 'obsidian';
import type { Course } from '../../core/course/types';
import { courseFilters, courseOrders, isNarrowing, noWish } from '../../core/shown/wish';
import type { DashboardActions } from '../../views/actions';
import { addLeftItem, courseMenu, type CourseMenuParts } from '../courses/course-menu';
import { hovering } from '../lessons/hovering';
import { addOpenItem, type OpenLink } from '../lessons/open-link';
import { addPlaceItems } from '../lessons/place-items';
import { sampleNote } from '../sources/sample-note';
import type { Tracker } from '../sources/tracker';
import { addLessonItems, type MenuParts } from '../ticking/lesson-menu';
import { dashboardType } from './dashboard-leaf';
import type { DashboardState } from './dashboard-state';
import { choices, choose } from '../leaf/choose';
import type { Folds } from './folds';
import { dragging } from './dragging';
import { revealNext, type Drawing } from './reveal';
import { unfold } from './unfold';

interface Parts extends MenuParts, CourseMenuParts {
  readonly tracker: Tracker;
  readonly folds: Folds;
  readonly openLink: OpenLink;
}

/** Turns what the reader does into what Obsidian does, as its own file list would. */
export function dashboardActions(
  parts: Parts,
  view: ItemView,
  leaf: DashboardState,
  drawing: Drawing,
): DashboardActions {
  const createSample = sampleNote(parts);
  const { app, library, lessons, tracker, folds, openLink, showLeft, showLinks, ticking, goingOn, words } = parts;
  const showAll = (): void => {
    leaf.type(null);
    leaf.choose({ filter: noWish.filter, query: noWish.query });
  };
  const { vault, workspace } = app;
  /** With what the app and other plugins put into the menus of notes. */
  const show = (menu: Menu, path: string, event: MouseEvent): void => {
    const file = vault.getAbstractFileByPath(path);
    if (file) workspace.trigger('file-menu', menu, file, dashboardType);
    menu.showAtMouseEvent(event);
  };
  const courseCalled = (wanted: string): Course | undefined =>
    library.notes.value.flatMap(({ courses }) => courses).find(({ id }) => id === wanted);
  const reveal = (courseId: string): void => {
    const course = courseCalled(courseId);
    if (!course) return;
    // It may be left out at the moment.
    if (isNarrowing(leaf.wish.value)) showAll();
    revealNext(course, folds, leaf, drawing);
  };
  return {
    ...dragging(app, library, parts.arrangement),
    open: (place, event) => void lessons.open(place, Keymap.isModEvent(event)),
    goOn: (courseId, event) => void lessons.goOn(courseId, Keymap.isModEvent(event)),
    openLink,
    left: showLeft,
    links: showLinks,
    tick: (id, isDone) => void ticking.tick(id, isDone),
    skip: (lessonId) => {
      goingOn.skip(lessonId);
    },
    toggle: (...ids) => {
      folds.toggle(...ids);
    },
    unfold: (courseId, isWanted, all = false) => {
      const course = courseCalled(courseId);
      if (course) unfold(course, isWanted, all, { folds, leaf, el: drawing.el });
    },
    reveal,
    focus: drawing.focus,
    search: (text) => {
      leaf.type(text);
    },
    chooseFilter: (event) => {
      const filters = choices(courseFilters, leaf.wish.value.filter, words.shown.filters, (filter) => {
        leaf.choose({ filter });
      });
      choose(event, filters);
    },
    chooseOrder: (event) => {
      const orders = choices(courseOrders, leaf.wish.value.order, words.shown.orders, (order) => {
        leaf.choose({ order });
      });
      choose(event, orders);
    },
    showAll,
    track: (path) => {
      tracker.track(path);
    },
    dismiss: (path) => {
      tracker.dismiss(path);
    },
    createSample: () => void createSample(),
    menu: (place, event, of) => {
      if (!vault.getAbstractFileByPath(place.path)) return;
      const menu = Menu.forEvent(event);
      if (of) {
        addLessonItems(menu, of.id, parts);
        addPlaceItems(menu, place, of, parts);
        addOpenItem(menu, of.url ?? null, place.path, parts);
        if (of.hasLeft) addLeftItem(menu, of.courseId, of.id, parts);
      }
      show(menu, place.path, event);
    },
    courseMenu: (id, event) => {
      const course = courseCalled(id);
      if (course) show(courseMenu(course, event, parts, reveal), course.path, event);
    },
    hover: hovering(app, library, view.leaf, dashboardType),
  };
}
