import type { Locator } from 'playwright';
import { alone } from '../alone';
import type { PlaygroundPage } from '../playground';
import type { Visits } from '../visits';
import type { Frame } from './frames';
import type { Language } from './languages';
import type { State } from './state';

/** A page that shows a state, and what of it is looked at. */
export interface Shown {
  readonly on: PlaygroundPage;
  readonly surface: Locator;
}

/** The day of every picture: what depends on today is the same on every day. */
const today = '2026-03-02T10:00:00';

/** Opens a page and brings it into the state; fails where it does not come there. */
export async function showState(browser: Visits, state: State, frame: Frame, language: Language): Promise<Shown> {
  const { notes, data, visit = {}, reach, shows } = state;
  // A page has a second column beside the cards.
  const surface = state.surface ?? (frame.place === 'tab' ? '.syllabus-dashboard' : '.syllabus-main');
  const tracked = Object.keys(notes).filter((path) => !path.includes('/'));
  const on = await browser.visit({
    files: { ...alone, ...notes },
    data: JSON.stringify({ version: 1, notes: tracked, ...data }),
    language: language.code,
    clock: today,
    isStill: true,
    ...frame.visit,
    ...visit,
  });
  try {
    if (language.isMirrored) await mirror(on);
    await open(on, frame);
    const dashboard = on.page.locator('.syllabus-leaf');
    await dashboard.locator('.syllabus-dashboard').waitFor();
    await reach?.(on, dashboard);
    for (const part of shows) await on.page.locator(part).first().waitFor({ timeout: 10_000 });
  } catch (error) {
    await on.close();
    throw error;
  }
  return { on, surface: on.page.locator(surface).first() };
}

function open(on: PlaygroundPage, { place }: Frame): Promise<void> {
  return on.page.evaluate(async (where) => {
    const { workspace } = window.app;
    if (where === 'sidebar') await workspace.ensureSideLeaf('syllabus-dashboard', 'right', { reveal: true });
    else await workspace.getLeaf('tab').setViewState({ type: 'syllabus-dashboard', active: true });
  }, place);
}

/** As the app does for languages that run from right to left. */
function mirror(on: PlaygroundPage): Promise<void> {
  return on.page.evaluate(() => {
    document.documentElement.dir = 'rtl';
    document.body.classList.add('mod-rtl');
  });
}
