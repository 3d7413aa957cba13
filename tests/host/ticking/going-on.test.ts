import { Notice } from 'obsidian-test-mocks/obsidian';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { linksOf } from '../../../src/core/course/course-links';
import { en } from '../../../src/i18n/en';
import { settled } from '../note-writer/desk';
import { deskOn } from './desk-on';
import { said } from './said';

vi.mock('../../../src/host/action-notice', async () => (await import('./said')).notebook);

/** What the app's own notices said. */
let told: unknown[] = [];

beforeEach(() => {
  vi.useFakeTimers();
  told = [];
  vi.spyOn(Notice.prototype, 'constructor__').mockImplementation((message) => void told.push(message));
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  said.length = 0;
});

const course = '# Sets\n- [ ] a\n- [ ] C\n    - [ ] b\n# Maps\n- [ ] z\n';
const sets = 'Course.md/sets';

describe('completing a lesson and going on', () => {
  it('opens the next one in this tab', async () => {
    const desk = deskOn(course);
    await settled(desk.goingOn.completeAndGoOn(sets));
    expect(desk.disk()).toBe(course.replace('[ ] a', '[x] a'));
    expect(desk.opened).toEqual([[sets, false]]);
    expect(told).toEqual([]);
  });

  it('after the last one it says that nothing is left, and stays', async () => {
    const desk = deskOn(course);
    await settled(desk.goingOn.completeAndGoOn('Course.md/maps'));
    expect(desk.opened).toEqual([]);
    expect(told).toEqual([en.ticking.courseDone('Maps')]);
    await settled(desk.goingOn.completeAndGoOn('Course.md/maps'));
    expect(told).toHaveLength(1);
  });

  it('goes on in a note that is renamed meanwhile', async () => {
    const desk = deskOn(course);
    const going = desk.goingOn.completeAndGoOn('Course.md/maps');
    const renaming = desk.app.rename(desk.note, 'Other.md').then(() => {
      desk.library.rename('Course.md', 'Other.md');
    });
    await settled(Promise.all([going, renaming]));
    expect(desk.disk()).toBe(course.replace('[ ] z', '[x] z'));
    expect([desk.opened, told]).toEqual([[], [en.ticking.courseDone('Maps')]]);
    const again = desk.goingOn.completeAndGoOn('Other.md/sets');
    const back = desk.app.rename(desk.note, 'Course.md').then(() => {
      desk.library.rename('Other.md', 'Course.md');
    });
    await settled(Promise.all([again, back]));
    expect(desk.opened).toEqual([[sets, false]]);
  });

  it.each(['', '# [V](https://e.org/z)\n- https://e.org/y\n- done https://e.org/x\n'])(
    'goes on in a course with the link in its heading marked, before %j',
    async (twin) => {
      const desk = deskOn(`# Sets\n- [ ] a\n# [V](https://e.org/v)\nhttps://e.org/a done\n\nhttps://e.org/b\n${twin}`);
      await settled(desk.goingOn.completeAndGoOn('Course.md/v'));
      expect(desk.disk()).toContain('# [V](https://e.org/v) done\n');
      expect([desk.opened, told]).toEqual([[[desk.courses()[1]?.id, false]], []]);
    },
  );

  it('goes on in the course of that id where it begins elsewhere by then', async () => {
    const desk = deskOn(course);
    const going = desk.goingOn.completeAndGoOn(sets);
    desk.sync((text) => `Words.\n\n${text}`);
    await settled(going);
    expect(desk.opened).toEqual([[sets, false]]);
  });

  it('says nothing of a course that is gone, before or meanwhile', async () => {
    const desk = deskOn(course);
    await settled(desk.goingOn.completeAndGoOn('gone'));
    const going = desk.goingOn.completeAndGoOn(sets);
    await vi.advanceTimersByTimeAsync(1);
    desk.library.drop('Course.md');
    await settled(going);
    expect([told, desk.opened]).toEqual([[], []]);
  });
});

describe('what is next in a chapter', () => {
  it('is nothing where nothing is open in it', () => {
    const desk = deskOn('- [ ] C\n    - [x] a\n    - [-] b\n');
    const [chapter] = desk.courses()[0]?.children ?? [];
    expect(chapter?.type === 'chapter' && desk.goingOn.nextIn(chapter)).toBeNull();
  });

  it('is no lesson that starts later, and none that is skipped for now as long as another is open', () => {
    const desk = deskOn('- [ ] z\n- [ ] C\n    - [ ] a 🛫 2026-02-01\n    - [ ] b\n    - [ ] c\n');
    const chapter = desk.courses()[0]?.children[1];
    if (chapter?.type !== 'chapter') throw new Error('There is a chapter.');
    expect(desk.goingOn.nextIn(chapter)).toBe(desk.idOf('b'));
    desk.skips.skip({ id: desk.idOf('b'), mark: ' ' });
    expect(desk.goingOn.nextIn(chapter)).toBe(desk.idOf('c'));
  });
});

describe('skipping for now', () => {
  it('says what is next then, and writes nothing', () => {
    const desk = deskOn(course);
    desk.goingOn.skip(desk.idOf('a'));
    expect([...desk.skips.ids.value]).toEqual([desk.idOf('a')]);
    expect(told).toEqual([en.ticking.skipped('a', 'b')]);
    expect(desk.app.log).toEqual([]);
  });

  it('ends once the lesson is another one than it was', async () => {
    const desk = deskOn(course);
    desk.goingOn.skip(desk.idOf('a'));
    await settled(desk.ticking.mark(desk.idOf('a'), 'doing'));
    expect([...desk.skips.ids.value]).toEqual([]);
  });

  it('of a lesson that is still next says nothing', () => {
    const desk = deskOn(course);
    desk.goingOn.skip(desk.idOf('z'));
    expect(told).toEqual([]);
  });

  it('is for links, too, and never for chapters or for what is gone', () => {
    const desk = deskOn(
      '# Sets\n- [ ] C\n    - [ ] a\n# Videos\n- https://e.org/z done\n- https://e.org/a\n- https://e.org/b\n',
    );
    const [, videos] = desk.courses();
    const [, a] = videos ? linksOf(videos) : [];
    desk.goingOn.skip(a?.id ?? '');
    expect([...desk.skips.ids.value]).toEqual([a?.id]);
    expect(told).toEqual([en.ticking.skipped('e.org/a', 'e.org/b')]);
    desk.goingOn.skip(desk.idOf('C'));
    desk.goingOn.skip('gone');
    expect([...desk.skips.ids.value]).toEqual([a?.id]);
    expect(told).toHaveLength(1);
  });
});
