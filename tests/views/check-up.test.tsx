import { render } from 'preact';
import { afterEach, describe, expect, it } from 'vitest';
import { checkUpOf } from '../../src/core/checkup/check-up';
import { en } from '../../src/i18n/en';
import type { Words } from '../../src/i18n/words';
import type { CheckUpActions } from '../../src/views/checkup/check-up-actions';
import { CheckUp } from '../../src/views/checkup/check-up';
import { read } from '../core/course/read';
import { pseudo } from '../i18n/pseudo';
import { allByRole, byRole } from './by-role';
import { fromElsewhere, textsOf } from './on-screen';

const shown: HTMLElement[] = [];
afterEach(() => {
  for (const el of shown.splice(0)) {
    render(null, el);
    el.remove();
  }
});

const slips = '# Σύνολα\n- [x] Ένωση\n  - [ ] Τομή\n-[ ] Πρώτα\n\n- [~] Ρίζα\n';

/** Renders the check-up of a note; what is asked of it is taken down. */
function show(text = slips, terms: Partial<Parameters<typeof checkUpOf>[0]> = {}, words: Words = en) {
  const el = document.body.createDiv();
  shown.push(el);
  const asked: string[] = [];
  const actions: CheckUpActions = {
    open: ({ path, line }) => asked.push(`open ${path}:${line}`),
    fix: ({ finding }, fix) => asked.push(`${fix} ${finding.line}`),
    fixAll: ({ path }) => asked.push(`all of ${path}`),
    ignore: ({ finding }, isIgnored) => asked.push(`${isIgnored ? 'ignore' : 'heed'} ${finding.line}`),
    toggleIgnored: () => asked.push('toggle'),
    showAll: () => asked.push('all'),
  };
  const model = checkUpOf({
    phase: 'ready',
    notes: [read(text, { path: 'Α.md' })],
    textOf: () => text,
    locks: new Map(),
    only: null,
    ignored: new Set(),
    areIgnoredShown: false,
    ...terms,
  });
  render(<CheckUp model={model} id="one" actions={actions} words={words} />, el);
  return { el, asked };
}

describe('a finding on screen', () => {
  it('opens its line, offers what can be done, and can be ignored', () => {
    const { el, asked } = show();
    byRole(el, 'button', /^Line 4/u).click();
    byRole(el, 'button', 'Make it a task…, line 4').click();
    byRole(el, 'button', 'Tick what is open…, line 2').click();
    byRole(el, 'button', 'Reopen the chapter…, line 2').click();
    byRole(el, 'button', 'Ignore, line 6').click();
    expect(asked).toEqual(['open Α.md:3', 'make-task 3', 'tick-rest 1', 'reopen 1', 'ignore 5']);
  });

  it('says what to do where no button does it', () => {
    const { el } = show();
    const rows = allByRole(el, 'listitem').map((row) => row.textContent);
    expect(rows.filter((row) => row.includes(en.checkUp.hints['unknown-mark']))).toHaveLength(1);
    expect(rows.join()).not.toContain(en.checkUp.hints['not-a-task']);
  });

  it('that is ignored stands apart, and is taken back there', () => {
    const ignored = new Set(['Α.md/unknown-mark/- [~] Ρίζα']);
    byRole(show(slips, { ignored }).el, 'button', '1 ignored').click();
    const { el, asked } = show(slips, { ignored, areIgnoredShown: true });
    byRole(el, 'button', 'Look at it again, line 6').click();
    byRole(el, 'button', '1 ignored').click();
    expect(asked).toEqual(['heed 5', 'toggle']);
  });

  it('leaves the focus to its neighbour when it goes', () => {
    const { el } = show();
    byRole(el, 'button', 'Ignore, line 2').click();
    expect(el.ownerDocument.activeElement?.textContent).toContain('Line 4');
  });
});

describe('the check-up as a whole', () => {
  it('says how much there is, and that there is nothing', () => {
    expect(byRole(show().el, 'status').textContent).toBe('3 things to look at in 1 note');
    expect(byRole(show('# Α\n- [ ] α').el, 'status').textContent).toBe(en.checkUp.nothing);
    expect(byRole(show('', { phase: 'nothing-tracked' }).el, 'status').textContent).toBe(en.checkUp.nothingTracked);
    expect(byRole(show('', { phase: 'looking' }).el, 'status').textContent).toBe(en.dashboard.looking);
  });

  it('mends several lines of a note at once, and goes back to all notes', () => {
    const { el, asked } = show(`${slips}-[ ] Και άλλα\n`, { only: 'Α.md' });
    byRole(el, 'button', 'Mend 2 lines…').click();
    byRole(el, 'button', 'All notes').click();
    expect(asked).toEqual(['all of Α.md', 'all']);
  });

  it('says no word that is not of the dictionary', () => {
    const { el } = show(
      `${slips}-[ ] Και άλλα\n\n# Σύνολα\n- [ ]\n`,
      { ignored: new Set(['Α.md/unknown-mark/- [~] Ρίζα']), areIgnoredShown: true },
      pseudo(en),
    );
    expect(textsOf(el).length).toBeGreaterThan(10);
    expect(fromElsewhere(textsOf(el))).toEqual([]);
  });
});
