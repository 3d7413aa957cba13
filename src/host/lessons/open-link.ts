import { getLinkpath, Keymap, Notice, type App, type Menu } from 'obsidian';
import { nameOfOpening, openingOf } from '../../core/course/opening';
import { unescaped } from '../../core/note/address';
import type { Words } from '../../i18n/words';
import { confirm } from '../confirm';

/** Opens what a link in a note leads to, as the app would; `from` is the path of that note. */
export type OpenLink = (target: string, from: string, event: MouseEvent | KeyboardEvent) => void;

/**
 * A page is opened in the browser, a note or file in the app. What is neither is not opened; an address that may be taken for another one
 * is asked about first, under its true host. A note that is not there is never made.
 */
export function createOpenLink(app: App, words: Words): OpenLink {
  const { metadataCache, workspace } = app;
  const leadsSomewhere = (link: string, from: string): boolean => {
    const path = getLinkpath(link);
    return path === '' || metadataCache.getFirstLinkpathDest(path, from) !== null;
  };
  return (target, from, event) => {
    const opening = openingOf(target);
    if (!opening) return;
    if (opening.kind === 'vault') {
      // A Markdown link may be escaped, a wikilink is not.
      const link = [target, unescaped(target)].find((one) => leadsSomewhere(one, from));
      if (link === undefined) new Notice(words.notices.noteGone(target));
      else void workspace.openLinkText(link, from, Keymap.isModEvent(event));
      return;
    }
    const open = (): void => {
      window.open(opening.target);
    };
    const { openLink } = words;
    if (!opening.isDoubtful) open();
    else confirm(app, { title: openLink.ask(opening.host), text: openLink.why, yes: openLink.yes }, words, open);
  };
}

/** Puts into a menu what a lesson opens, named as `nameOfOpening` does; nothing where it opens nothing. */
export function addOpenItem(
  menu: Menu,
  url: string | null,
  from: string,
  { openLink, words }: { readonly openLink: OpenLink; readonly words: Words },
): void {
  const opening = url === null ? null : openingOf(url);
  if (!opening) return;
  menu.addItem((item) =>
    item
      .setSection('open')
      .setTitle(words.openLink.open(nameOfOpening(opening)))
      .setIcon('external-link')
      .onClick((event) => {
        openLink(opening.target, from, event);
      }),
  );
}
