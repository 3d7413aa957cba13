import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import { describe, expect, it } from 'vitest';
import type { PlaygroundPage } from './playground';
import { allStates } from './states/all-states';
import { frames } from './states/frames';
import { languages } from './states/languages';
import { showState } from './states/show-state';
import { themes, wear } from './states/themes';
import { openedPerTest } from './visits';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

describe('axe-core finds no violation in what is ours', () => {
  const browser = openedPerTest();

  it.each(allStates)('$name, light and dark', async (state) => {
    const shown = await showState(browser, state, frames['300 px'], languages.en);
    const { on } = shown;
    await on.page.evaluate(axe);
    for (const theme of themes) {
      await wear(shown, theme);
      expect(await violations(on, state.ours ?? state.surface ?? '.syllabus-leaf'), theme).toEqual([]);
    }
  });
});

declare global {
  interface Window {
    axe?: { run(within: string, options: RunOptions): Promise<AxeResults> };
  }
}

/** Each as one line: the rule, and what broke it. */
const violations = (on: PlaygroundPage, within: string): Promise<string[]> =>
  on.page.evaluate(async (selector) => {
    const found = await window.axe?.run(selector, { resultTypes: ['violations'] });
    if (!found) throw new Error('axe is not there');
    return found.violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary = '' }) => `${id}: ${html} ${failureSummary.replaceAll(/\s+/gu, ' ')}`),
    );
  }, within);
