import { Keymap, Menu, type App, type ItemView } from 'obsidian';
import { kindsAmong } from '../../core/catalogue/catalogue';
import { linkGroupings, linkStates, noLinkWish, type LinkWish } from '../../core/catalogue/link-wish';
import type { Library } from '../../library/library';
import type { CatalogueActions } from '../../views/catalogue/actions';
import type { Arrangement } from '../courses/arrangement';
import { dashboardType } from '../dashboard/dashboard-leaf';
import { dragging } from '../dashboard/dragging';
import type { Folds } from '../dashboard/folds';
import { choices, choose } from '../leaf/choose';
import type { LeafState } from '../leaf/leaf-state';
import { hovering } from '../lessons/hovering';
import type { OpenLink } from '../lessons/open-link';
import type { MenuParts } from '../ticking/lesson-menu';
import type { AllLinks } from './catalogue-model';
import { addLinkItems } from './link-menu';

interface Parts extends MenuParts {
  readonly app: App;
  readonly library: Library;
  readonly links: AllLinks;
  readonly folds: Folds;
  readonly openLink: OpenLink;
  readonly arrangement: Arrangement;
}

/** Turns what a reader of the catalogue does into what Obsidian does. */
export function catalogueActions(parts: Parts, view: ItemView, leaf: LeafState<LinkWish>): CatalogueActions {
  const { app, library, links, lessons, folds, openLink, ticking, words } = parts;
  const { vault, workspace } = app;
  const { drag } = dragging(app, library, parts.arrangement);
  const said = words.catalogue;
  return {
    drag,
    open: (place, event) => void lessons.open(place, Keymap.isModEvent(event)),
    openCourse: ({ id, path }, event) => void lessons.open({ path, course: id, line: 0 }, Keymap.isModEvent(event)),
    openLink,
    tick: (id, isDone) => {
      const link = links.value.find(({ box }) => box?.task.id === id);
      // It is finished as long as one of its places says so.
      const others = isDone ? [] : (link?.places ?? []).filter(({ state }) => state === 'done');
      const ids = new Set([id, ...others.flatMap(({ box }) => box?.id ?? [])]);
      for (const each of ids) void ticking.tick(each, isDone);
    },
    toggle: (...ids) => {
      folds.toggle(...ids);
    },
    focus: (id) => {
      leaf.active.value = id;
    },
    search: (text) => {
      leaf.type(text);
    },
    chooseFilter: (event) => {
      const { kind: wanted, state: wantedState } = leaf.wish.value;
      choose(
        event,
        choices(kindsAmong(links.value, wanted), wanted, said.kinds, (kind) => {
          leaf.choose({ kind });
        }),
        choices(linkStates, wantedState, said.states, (state) => {
          leaf.choose({ state });
        }),
      );
    },
    chooseGrouping: (event) => {
      const groupings = choices(linkGroupings, leaf.wish.value.grouping, said.groupings, (grouping) => {
        leaf.choose({ grouping });
      });
      choose(event, groupings);
    },
    showAll: () => {
      const { kind, state, within, query } = noLinkWish;
      leaf.type(null);
      leaf.choose({ kind, state, within, query });
    },
    menu: (place, event, of) => {
      const link = links.value.find(({ id }) => id === of?.id);
      const file = vault.getFileByPath(place.path);
      if (!link || !file) return;
      const menu = Menu.forEvent(event);
      addLinkItems(menu, link, place, parts);
      workspace.trigger('file-menu', menu, file, dashboardType);
      menu.showAtMouseEvent(event);
    },
    hover: hovering(app, library, view.leaf, dashboardType),
  };
}
