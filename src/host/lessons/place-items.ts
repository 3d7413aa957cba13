import { Keymap, Notice, type App, type Menu } from 'obsidian';
import type { CourseLine } from '../../core/course/placed';
import type { Words } from '../../i18n/words';
import type { Library } from '../../library/library';
import { inNote } from './course-at';
import type { Lessons } from './lessons';
import { linkTo } from './link-to';

interface Parts {
  readonly app: App;
  readonly library: Pick<Library, 'notes'>;
  readonly lessons: Lessons;
  readonly words: Words;
}

/**
 * Puts into a menu the ways to a place in a note, and a link to it for the clipboard; `title` is how that reads, `goTo` names the plain
 * way where the menu has none yet.
 */
export function addPlaceItems(
  menu: Menu,
  place: CourseLine,
  { goTo, title }: { readonly goTo?: string; readonly title: string },
  { app, library, lessons, words }: Parts,
): void {
  const { places } = words;
  const add = (name: string, icon: string, act: (event: MouseEvent | KeyboardEvent) => unknown): void => {
    menu.addItem((item) => item.setSection('open').setTitle(name).setIcon(icon).onClick(act));
  };
  if (goTo !== undefined) add(goTo, 'arrow-right', (event) => lessons.open(place, Keymap.isModEvent(event)));
  add(places.newTab, 'file-plus', () => lessons.open(place, 'tab'));
  add(places.toTheRight, 'separator-vertical', () => lessons.open(place, 'split'));
  add(places.copyLink, 'link', async () => {
    const link = linkTo(app, inNote(library.notes.value, place), title);
    if (link === null) return;
    await navigator.clipboard.writeText(link);
    new Notice(places.linkCopied);
  });
}
