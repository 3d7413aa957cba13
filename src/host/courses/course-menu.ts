import type { ReadonlySignal } from '@preact/signals-core';
import { Menu, type App } from 'obsidian';
import { manyLinks } from '../../core/course/course-links';
import { levelsBelow } from '../../core/course/levels-below';
import { courseLevelIn, courseProperties } from '../../core/course/options';
import type { Course } from '../../core/course/types';
import type { Settings } from '../../core/settings';
import type { Words } from '../../i18n/words';
import type { Library } from '../../library/library';
import type { Lessons } from '../lessons/lessons';
import { addPlaceItems } from '../lessons/place-items';
import type { ShowLeft } from '../lessons/whats-left';
import type { Arrangement } from './arrangement';

export interface CourseMenuParts {
  readonly app: App;
  readonly library: Library;
  readonly lessons: Lessons;
  readonly showLeft: ShowLeft;
  /** Shows the links of a course or a note in the catalogue. */
  readonly showLinks: (within: string) => void;
  readonly arrangement: Arrangement;
  readonly settings: ReadonlySignal<Settings>;
  readonly words: Words;
}

/**
 * The menu of a course: the ways to it, what is left of it, where it stands in the dashboard, and how it is read.
 * `reveal` unfolds a course down to what is next in it.
 */
export function courseMenu(
  course: Course,
  event: MouseEvent,
  parts: CourseMenuParts,
  reveal: (id: string) => void,
): Menu {
  const menu = Menu.forEvent(event);
  const { words } = parts;
  const { id, title, path, line, progress } = course;
  addPlaceItems(menu, { path, course: id, line }, { goTo: words.courseMenu.goTo, title }, parts);
  if (course.next) {
    adder(menu, 'syllabus')(words.courseMenu.reveal, 'list-tree', () => {
      reveal(id);
    });
  }
  if (progress.done < progress.total) addLeftItem(menu, id, undefined, parts);
  if (manyLinks(course) > 0) {
    adder(menu, 'syllabus')(words.catalogue.show, 'library', () => {
      parts.showLinks(id);
    });
  }
  addArrangement(menu, course, parts);
  addReading(menu, course, parts);
  return menu;
}

/** Puts into a menu what is left of a course, or below something in it. */
export function addLeftItem(
  menu: Menu,
  courseId: string,
  below: string | undefined,
  { showLeft, words }: Pick<CourseMenuParts, 'showLeft' | 'words'>,
): void {
  adder(menu, 'syllabus')(words.courseMenu.left, 'list-checks', () => {
    showLeft(courseId, below);
  });
}

function addArrangement(
  menu: Menu,
  { id }: Course,
  { arrangement, words: { courseMenu: said } }: CourseMenuParts,
): void {
  const add = adder(menu, 'syllabus-place');
  const { pinned, hidden } = arrangement.wishes();
  const at = pinned.indexOf(id);
  const isHidden = hidden.includes(id);
  if (at < 0) {
    add(said.pin, 'pin', () => {
      arrangement.pin(id, true);
    });
  } else {
    add(said.unpin, 'pin-off', () => {
      arrangement.pin(id, false);
    });
    const before = pinned[at - 1];
    if (before !== undefined) {
      add(said.moveUp, 'arrow-up', () => {
        arrangement.pinBefore(id, before);
      });
    }
    if (at < pinned.length - 1) {
      add(said.moveDown, 'arrow-down', () => {
        arrangement.pinBefore(id, pinned[at + 2] ?? null);
      });
    }
  }
  add(isHidden ? said.show : said.hide, isHidden ? 'eye' : 'eye-off', () => {
    arrangement.hide(id, !isHidden);
  });
}

/** How a course is read: what the note itself says of that cannot be chosen against it. */
function addReading(menu: Menu, course: Course, { app, arrangement, settings, words }: CourseMenuParts): void {
  const { courseMenu: said } = words;
  const { id, path } = course;
  const add = adder(menu, 'syllabus-reading');
  const { policies, policy: usual } = settings.value;
  const policy = course.policy ?? new Map(policies).get(id) ?? usual;
  const other = policy === 'first-open' ? 'after-latest' : 'first-open';
  menu.addItem((item) =>
    item
      .setSection('syllabus-reading')
      .setTitle(said.afterLatest)
      .setIcon('skip-forward')
      .setChecked(policy === 'after-latest')
      .setDisabled(course.policy !== null)
      .onClick(() => {
        arrangement.choosePolicy(id, other === usual ? null : other);
      }),
  );
  const file = app.vault.getFileByPath(path);
  if (!file || courseLevelIn(courseProperties(app.metadataCache.getFileCache(file)?.frontmatter)) !== null) return;
  const chosen = new Map(arrangement.wishes().levels).get(path);
  const [below] = levelsBelow(course);
  if (below !== undefined) {
    add(said.subHeadings, 'list-tree', () => {
      arrangement.chooseLevel(path, below);
    });
  }
  if (chosen !== 'note') {
    add(said.wholeNote, 'file-text', () => {
      arrangement.chooseLevel(path, 'note');
    });
  }
  if (chosen !== undefined) {
    add(said.usualHeadings, 'rotate-ccw', () => {
      arrangement.chooseLevel(path, null);
    });
  }
}

function adder(menu: Menu, section: string): (title: string, icon: string, act: () => void) => void {
  return (title, icon, act) => {
    menu.addItem((item) => item.setSection(section).setTitle(title).setIcon(icon).onClick(act));
  };
}
