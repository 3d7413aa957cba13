import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { en } from '../../src/i18n/en';
import { YoutubeServer } from '../fakes/youtube-server';
import { alone } from './alone';
import type { PlaygroundPage, Visit } from './playground';
import { openedPerTest } from './visits';

const { importing, builder } = en;
const note =
  '# Statistics\r\nhttps://www.youtube.com/playlist?list=PLstats\r\n\r\n* [x] Welcome\r\n\r\n# Other\r\n- [ ] Else';
const server = new YoutubeServer({
  PLstats: [
    { id: 'video-one01', title: 'Sets & [events]', duration: 'PT12M34S' },
    { id: 'video-gone1', title: 'Gone', isGone: true },
    { id: 'video-two02', title: '*Counting* #1 ]] `done`', duration: 'PT1H5S' },
  ],
  PLlong: Array.from({ length: 60 }, (_, n) => ({ id: `long-${n}`, title: `Part ${n}` })),
});

describe('importing a playlist', () => {
  const browser = openedPerTest();
  let base: string;
  beforeAll(async () => {
    base = await server.start();
  });
  beforeEach(() => {
    server.asked.length = 0;
    server.stage();
  });
  afterAll(() => server.stop());

  /** The app with one source in its editor, a key in its keychain, and the server in the place of the one on the network. */
  const visit = async (settings: object = {}, given: Visit = {}): Promise<PlaygroundPage> => {
    const on = await browser.visit({
      files: { ...alone, 'A.md': note },
      data: JSON.stringify({ version: 1, notes: ['A.md'], importPlaylists: true, youtubeKey: 'my-key', ...settings }),
      network: { 'https://www.googleapis.com/youtube/v3/': '/youtube/' },
      open: 'A.md',
      ...given,
    });
    // The page may ask its own server only; the request is turned aside behind its back.
    await on.page.route('**/youtube/**', (route) =>
      route.continue({
        url: route
          .request()
          .url()
          .replace(/^.*?\/youtube\//u, base),
      }),
    );
    await on.page.evaluate(() => {
      window.app.secretStorage.setSecret('my-key', 'the-key');
    });
    return on;
  };
  const dialog = (on: PlaygroundPage) =>
    on.page.locator('.modal', { has: on.page.locator('.modal-title', { hasText: importing.title }) });
  const start = async (on: PlaygroundPage, address?: string) => {
    await on.runCommand(importing.command);
    const modal = dialog(on);
    if (address !== undefined) await modal.getByLabel(importing.address).fill(address);
    await modal.getByRole('button', { name: importing.start }).click();
    return modal;
  };

  it('begins with the course’s playlist, shows what it would write, and writes lessons that say just what the videos are called', async () => {
    const on = await visit();
    await start(on);
    const preview = dialog(on);
    await preview.getByRole('button', { name: builder.insertYes(2) }).click();
    await expect.poll(() => on.read('A.md')).toBe(
      note.replace(
        '* [x] Welcome\r\n',
        '* [x] Welcome\r\n' +
          String.raw`* [ ] [Sets & [events]](https://www.youtube.com/watch?v=video-one01) (12:34)` + '\r\n' +
          String.raw`* [ ] [\*Counting\* \#1 \]\] \`done\`](https://www.youtube.com/watch?v=video-two02) (1:00:05)` + '\r\n',
      ),
    ); // prettier-ignore
    expect(await on.notices).toContain(importing.leftOut(1));
    await on.runCommand('Open dashboard');
    await expect.poll(() => on.page.locator('.syllabus-resume-next').innerText()).toBe('Sets & [events] (12:34)');
    expect(server.asked.map(({ method, parameters: { playlistId } }) => [method, playlistId])).toEqual([
      ['playlistItems', 'PLstats'],
      ['videos', undefined],
    ]);
  });

  it('is not there, and asks nobody, until it is turned on; the key is nowhere but in the keychain', async () => {
    const on = await visit({ importPlaylists: false, youtubeKey: '' });
    await on.page.keyboard.press('Control+p');
    await on.page.locator('.prompt-input').fill(importing.command);
    expect(await on.page.locator('.suggestion-item', { hasText: importing.command }).count()).toBe(0);
    await on.page.keyboard.press('Escape');

    const settings = await on.openSettings();
    expect(await on.setting(importing.key.name).isVisible()).toBe(false);
    await on.setting(importing.enable.name).locator('.checkbox-container, input[type=checkbox]').first().click();
    const key = on.setting(importing.key.name).locator('input');
    await key.fill('my-key');
    await key.press('Tab');
    await expect.poll(() => on.data()).toMatchObject({ importPlaylists: true, youtubeKey: 'my-key' });
    expect(JSON.stringify(await on.data())).not.toContain('the-key');
    expect(server.asked).toEqual([]);
    await on.page.keyboard.press('Escape');
    await settings.waitFor({ state: 'detached' });

    await start(on, 'https://youtu.be/x?list=PLlong');
    await dialog(on)
      .getByRole('button', { name: builder.insertYes(60) })
      .waitFor();
    expect(server.asked.every(({ key: sent }) => sent === 'the-key')).toBe(true);
  });

  it('says what went wrong, and can be tried again in the same dialog', async () => {
    const on = await visit({ youtubeKey: '' });
    const modal = await start(on, 'https://example.org/');
    const said = () => modal.getByRole('alert').innerText();
    await expect.poll(said).toBe(importing.faults['no-list']);
    const again = async (address: string) => {
      await modal.getByLabel(importing.address).fill(address);
      await modal.getByLabel(importing.address).press('Enter');
    };
    await again('https://www.youtube.com/playlist?list=PLstats');
    await expect.poll(said).toBe(importing.faults['no-key']);
    expect(server.asked).toEqual([]);
    await modal.getByRole('button', { name: en.ticking.cancel }).click();
    await modal.waitFor({ state: 'detached' });
    expect(await on.read('A.md')).toBe(note);
  });

  it('can be cancelled while nobody answers, and changes nothing then', async () => {
    const on = await visit();
    server.stage(null, null, 'silence');
    const modal = await start(on, 'https://www.youtube.com/playlist?list=PLlong');
    await expect.poll(() => modal.getByRole('status').innerText()).toBe(importing.progress(50, 60));
    await modal.getByRole('button', { name: en.ticking.cancel }).click();
    await expect.poll(() => modal.getByRole('alert').innerText()).toBe(importing.faults.cancelled);
    expect(server.asked).toHaveLength(3);
    expect(await on.read('A.md')).toBe(note);
  });
});
