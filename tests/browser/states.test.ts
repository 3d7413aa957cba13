import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allStates } from './states/all-states';
import { beginComparing, differenceOf, endComparing } from './states/compare';
import { frames } from './states/frames';
import { languages } from './states/languages';
import { pictureOf } from './states/picture';
import { showState, type Shown } from './states/show-state';
import type { State } from './states/state';
import { themes, wear } from './states/themes';
import { violationsIn } from './states/violations';
import { openedPerTest } from './visits';

const places = [
  ['480 px', languages.en, '480 px'],
  ['page', languages.en, 'page'],
  ['phone', languages.en, 'phone'],
  ['from right to left', languages.rtl, '300 px'],
] as const;

beforeAll(beginComparing);
afterAll(() => {
  endComparing(allStates.length * themes.length + places.length);
});

describe('a state of the plugin', () => {
  const browser = openedPerTest();

  it.each(allStates)(
    '$name: it looks as it did and axe-core finds no violation in it, light and dark',
    async (state) => {
      const shown = await showState(browser, state, frames['300 px'], languages.en);
      for (const theme of themes) {
        await wear(shown, theme);
        expect.soft(differenceOf(`${state.name} ${theme}`, await pictureOf(shown))).toBeNull();
      }
      await isForEverybody(shown, state);
    },
  );

  it.each(['de', 'zh'] as const)(
    'a search, %s: axe-core finds no violation in it, light and dark',
    async (language) => {
      const search = stateCalled('a search that finds');
      await isForEverybody(await showState(browser, search, frames['300 px'], languages[language]), search);
    },
  );

  it.each(places)(
    'unfolded, %s: it looks as it did and axe-core finds no violation in it',
    async (name, language, frame) => {
      const unfolded = stateCalled('unfolded');
      const shown = await showState(browser, unfolded, frames[frame], language);
      expect.soft(differenceOf(`unfolded ${name}`, await pictureOf(shown))).toBeNull();
      await isForEverybody(shown, unfolded);
    },
  );
});

function stateCalled(name: string): State {
  const found = allStates.find((state) => state.name === name);
  if (!found) throw new Error('No state is called so');
  return found;
}

async function isForEverybody(shown: Shown, state: State): Promise<void> {
  for (const theme of themes) {
    await wear(shown, theme);
    expect.soft(await violationsIn(shown.on, state.ours ?? state.surface ?? '.syllabus-leaf'), theme).toEqual([]);
  }
}
