import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { en } from '../../src/i18n/en';
import { YoutubeServer } from '../fakes/youtube-server';
import { alone } from './alone';
import { data } from './course-page';
import { keys, press, tabTo, tabToRow } from './keyboard';
import { openedPerTest } from './visits';

const { builder, importing, settings, settingsPages } = en;
const server = new YoutubeServer({ PLstats: [{ id: 'video-one01', title: 'Counting', duration: 'PT5M' }] });

describe('whoever has no mouse', () => {
  const browser = openedPerTest();
  let base: string;
  beforeAll(async () => {
    base = await server.start();
    server.stage();
  });
  afterAll(() => server.stop());

  it('types the address of a playlist, gets its videos and inserts them', async () => {
    const note = '# Statistics\n- [x] Welcome\n';
    const on = await browser.visit({
      files: { ...alone, 'Course.md': note },
      data: data({ importPlaylists: true, youtubeKey: 'my-key' }),
      network: { 'https://www.googleapis.com/youtube/v3/': '/youtube/' },
      open: 'Course.md',
    });
    // The page may ask its own server only; the request is turned aside behind its back.
    await on.page.route('**/youtube/**', (route) => {
      const url = route
        .request()
        .url()
        .replace(/^.*?\/youtube\//u, base);
      return route.continue({ url });
    });
    await on.page.evaluate(() => {
      window.app.secretStorage.setSecret('my-key', 'the-key');
    });
    await on.runCommand(importing.command);
    await tabTo(on, importing.address);
    await on.page.keyboard.type('https://youtu.be/x?list=PLstats');
    await press(on, importing.start);
    await on.page.locator('.syllabus-preview').waitFor();
    expect(await on.read('Course.md')).toBe(note);
    await press(on, builder.insertYes(1));
    const lesson = '- [ ] [Counting](https://www.youtube.com/watch?v=video-one01) (5:00)\n';
    await expect.poll(() => on.read('Course.md')).toBe(note + lesson);
  });

  it('types what the text fields of the settings hold, and takes a note off those left out', async () => {
    const files = { ...alone, 'Course.md': '# Sets\n- [ ] Orders\n' };
    const on = await browser.visit({ files, data: data({ ignored: ['Diary.md'] }) });
    const saved = expect.poll.bind(expect, () => on.data());
    const write = async (name: string, text: string): Promise<void> => {
      await tabToRow(on, name);
      await keys(on, 'Control+a');
      await on.page.keyboard.type(text);
      await keys(on, 'Tab');
    };
    await on.openSettings();
    await tabToRow(on, 'Diary.md');
    await keys(on, 'Delete');
    await saved().toMatchObject({ ignored: [] });
    await write(settings.tag.name, 'learning');
    await saved().toMatchObject({ tag: 'learning' });
    await tabToRow(on, settingsPages.counting.name);
    await keys(on, 'Enter');
    await write(settings.lexicon.name, 'seen, over');
    await saved().toMatchObject({ lexicon: ['seen', 'over'] });
    await on.openSettings();
    await tabToRow(on, settingsPages.noteLessons.name);
    await keys(on, 'Enter');
    await write(settings.doneProperties.name, 'read');
    await write(settings.doneValues.name, 'yes');
    await write(settings.openValue.name, 'no');
    await saved().toMatchObject({ doneProperties: ['read'], doneValues: ['yes'], openValue: 'no' });
  });
});
