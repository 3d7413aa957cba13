import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { PlaygroundPage } from '../playground';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

declare global {
  interface Window {
    axe?: { run(within: string, options: RunOptions): Promise<AxeResults> };
  }
}

/** What keeps somebody from reading or using what a selector names, each as one line: the rule, and what broke it. */
export async function violationsIn(on: PlaygroundPage, within: string): Promise<string[]> {
  await on.page.evaluate(axe);
  return on.page.evaluate(async (selector) => {
    const found = await window.axe?.run(selector, { resultTypes: ['violations'] });
    if (!found) throw new Error('axe is not there');
    return found.violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary = '' }) => `${id}: ${html} ${failureSummary.replaceAll(/\s+/gu, ' ')}`),
    );
  }, within);
}
