import { render } from 'preact';
import { afterEach } from 'vitest';
import { catalogueOf, type Catalogue as Model } from '../../../src/core/catalogue/catalogue';
import { noLinkWish } from '../../../src/core/catalogue/link-wish';
import { createListing } from '../../../src/core/catalogue/listed-links';
import { en } from '../../../src/i18n/en';
import type { Words } from '../../../src/i18n/words';
import type { CatalogueActions } from '../../../src/views/catalogue/actions';
import { Catalogue } from '../../../src/views/catalogue/catalogue';
import { modelOf } from '../shown';

type Parts = Partial<Parameters<typeof catalogueOf>[0]>;

const shown: HTMLElement[] = [];

/** Renders the catalogue of notes; what is asked of it is taken down by the action's name. */
export function showLinks(
  notes: Readonly<Record<string, string>>,
  parts: Parts = {},
  words: Words = en,
): { readonly el: HTMLElement; readonly asked: unknown[][] } {
  const el = document.body.createDiv();
  shown.push(el);
  const asked: unknown[][] = [];
  const note =
    (name: string) =>
    (...what: readonly unknown[]): void => {
      asked.push([name, ...what.filter((one) => !(one instanceof Event))]);
    };
  const actions: CatalogueActions = {
    open: note('open'),
    openCourse: note('openCourse'),
    openLink: note('openLink'),
    tick: note('tick'),
    toggle: note('toggle'),
    focus: () => undefined,
    search: note('search'),
    chooseFilter: note('chooseFilter'),
    chooseGrouping: note('chooseGrouping'),
    showAll: note('showAll'),
    menu: note('menu'),
    drag: note('drag'),
    hover: () => undefined,
  };
  const model: Model = catalogueOf({
    phase: 'ready',
    looked: { done: 0, total: 0 },
    links: createListing()(modelOf(notes).notes),
    search: null,
    folded: new Set(),
    wish: noLinkWish,
    typed: null,
    active: null,
    sight: undefined,
    pending: new Set(),
    locks: new Map(),
    ...parts,
  });
  render(<Catalogue model={model} id="test" actions={actions} words={words} />, el);
  return { el, asked };
}

afterEach(() => {
  for (const el of shown.splice(0)) {
    render(null, el);
    el.remove();
  }
});
