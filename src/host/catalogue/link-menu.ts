import { Keymap, Notice, type App, type Menu } from 'obsidian';
import { headingOf } from '../../core/catalogue/link-at';
import type { ListedLink } from '../../core/catalogue/listed-links';
import type { CourseLine } from '../../core/course/placed';
import type { Library } from '../../library/library';
import { addOpenItem, type OpenLink } from '../lessons/open-link';
import { addPlaceItems } from '../lessons/place-items';
import { addLessonItems, type MenuParts } from '../ticking/lesson-menu';

interface Parts extends MenuParts {
  readonly app: App;
  readonly library: Library;
  readonly openLink: OpenLink;
}

/** Puts into a menu what can be done with a link: to open it, to mark it, to go to where it stands, and to copy its address. */
export function addLinkItems(menu: Menu, link: ListedLink, place: CourseLine, parts: Parts): void {
  const { lessons, words } = parts;
  const said = words.catalogue.menu;
  const { target, title, box, places, course } = link;
  const add = (name: string, icon: string, act: (event: MouseEvent | KeyboardEvent) => unknown): void => {
    menu.addItem((item) => item.setSection('open').setTitle(name).setIcon(icon).onClick(act));
  };
  addOpenItem(menu, target, place.path, parts);
  if (box) addLessonItems(menu, box.task.id, parts);
  addPlaceItems(menu, place, { goTo: said.goTo, title }, parts);
  for (const other of places) {
    if (other.place === place) continue;
    add(said.goToIn(`${headingOf(other)} › ${other.resource.label}`), 'arrow-right', (event) =>
      lessons.open(other.place, Keymap.isModEvent(event)),
    );
  }
  if (course) {
    const { id, path } = course;
    add(said.goToCourse(course.title), 'graduation-cap', (event) =>
      lessons.open({ path, course: id, line: 0 }, Keymap.isModEvent(event)),
    );
  }
  add(said.copyAddress, 'copy', async () => {
    await navigator.clipboard.writeText(target);
    new Notice(said.addressCopied);
  });
}
