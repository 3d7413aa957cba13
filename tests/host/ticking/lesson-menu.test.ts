import { Menu } from 'obsidian';
import { Menu as MenuMock } from 'obsidian-test-mocks/obsidian';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { linksOf } from '../../../src/core/course/course-links';
import type { Lessons } from '../../../src/host/lessons/lessons';
import { addLessonItems } from '../../../src/host/ticking/lesson-menu';
import { en } from '../../../src/i18n/en';
import { settled } from '../note-writer/desk';
import { deskOn } from './desk-on';
import { notices, said } from './said';

vi.mock('../../../src/host/action-notice', async () => (await import('./said')).notebook);

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  said.length = 0;
});

const course = '# Sets\n- [ ] C\n    - [ ] a\n    - [x] b\n- [/] d\n# Maps\n- [x] z\n';
const menu = en.ticking.menu;

/** The menu of what has an id, in a tracked note. */
function menuOf(text: string, idIn: (desk: ReturnType<typeof deskOn>) => string) {
  const desk = deskOn(text, {}, { others: { 'Guest.md': '\n- [ ] g\n' } });
  const opened: unknown[] = [];
  const lessons = { open: (place: unknown) => opened.push(place) } as unknown as Lessons;
  const shown = new Menu();
  const { ticking, goingOn } = desk;
  addLessonItems(shown, idIn(desk), { lessons, ticking, goingOn, words: en });
  const items = MenuMock.fromOriginalType2__(shown).menuItems__;
  return {
    ...desk,
    opened,
    items: items.map(({ title__, icon__, section__ }) => [title__, icon__, section__]),
    titles: items.map(({ title__ }) => title__),
    click: async (title: string) => {
      const item = items.find(({ title__ }) => title__ === title);
      if (!item) throw new Error(`There is no “${title}”.`);
      item.onClick__?.(new MouseEvent('click'));
      await settled(Promise.resolve());
    },
  };
}
const lesson = (title: string, text = course) => menuOf(text, ({ idOf }) => idOf(title));

describe('the menu of a row', () => {
  it('has all that can be done with a lesson, each with its sign, in a section of its own', () => {
    expect(lesson('a').items).toEqual(
      [
        [menu.done, 'check'],
        [menu.doing, 'play'],
        [menu.deferred, 'calendar-clock'],
        [menu.dropped, 'minus'],
        [menu.goTo, 'arrow-right'],
      ].map((item) => [...item, 'syllabus']),
    );
  });

  it('offers what a lesson is not yet, to reopen it, and to skip it where it is next', () => {
    expect(lesson('d').titles).toEqual([menu.done, menu.open, menu.deferred, menu.dropped, menu.skip, menu.goTo]);
    expect(lesson('b').titles).toEqual([menu.open, menu.goTo]);
    expect(lesson('b', course.replace('[x] b', '[-] b')).titles).toEqual([
      menu.done,
      menu.open,
      menu.doing,
      menu.deferred,
      menu.goTo,
    ]);
    expect(lesson('b', course.replace('[x] b', '[🔥] b')).titles).not.toContain(menu.open);
  });

  it('of a chapter speaks of the chapter', () => {
    expect(lesson('C').titles).toEqual([menu.chapter, menu.goToChapter]);
    const early = lesson('C', course.replace('[ ] C', '[x] C'));
    expect(early.titles).toEqual([menu.rest(1), menu.reopenChapter, menu.goToChapter]);
  });

  it('of nothing is empty', () => {
    expect(menuOf(course, () => 'gone').items).toEqual([]);
  });

  it.each([
    [menu.done, '- [x] a'],
    [menu.doing, '- [/] a'],
    [menu.deferred, '- [>] a'],
    [menu.dropped, '- [-] a'],
  ])('%s', async (title, line) => {
    const { click, disk } = lesson('a');
    await click(title);
    expect(disk()).toBe(course.replace('- [ ] a', line));
  });

  it('reopens, ticks a chapter and what was left in one', async () => {
    const closed = lesson('b');
    await closed.click(menu.open);
    expect(closed.disk()).toBe(course.replace('[x] b', '[ ] b'));
    const open = lesson('C');
    await open.click(menu.chapter);
    expect(open.disk()).toBe(course.replace('[ ] C', '[x] C').replace('[ ] a', '[x] a'));
    const ticked = course.replace('[ ] C', '[x] C');
    const early = lesson('C', ticked);
    await early.click(menu.rest(1));
    expect(early.disk()).toBe(ticked.replace('[ ] a', '[x] a'));
    const reopened = lesson('C', ticked);
    await reopened.click(menu.reopenChapter);
    expect(reopened.disk()).toBe(course);
  });

  it('means the line that it was opened for, though the note is another one when it is clicked', async () => {
    const { click, sync, disk } = lesson('a');
    sync((now) => `# New\n- [ ] C\n    - [ ] a\n${now}`);
    const before = disk();
    await click(menu.done);
    expect(disk()).toBe(before);
    expect(notices()).toEqual([en.refusals['task-ambiguous']('a', 'Course')]);
  });

  it('skips, and goes to the lesson in whatever note it stands', async () => {
    const { click, skips, opened } = lesson('d');
    await click(menu.skip);
    expect([...skips.ids.value]).toEqual(['Course.md/sets/d']);
    await click(menu.goTo);
    expect(opened).toEqual([{ path: 'Course.md', course: 'Course.md/sets', line: 4 }]);
    const guest = lesson('g', '# Sets\n- [ ] a\n\n![[Guest]]\n');
    await guest.click(menu.goTo);
    expect(guest.opened).toEqual([{ path: 'Guest.md', line: 1 }]);
  });

  it('is there also where nothing is next', () => {
    expect(lesson('a', '# Sets\n- [ ] a 🛫 2026-12-01\n').titles).toContain(menu.done);
  });

  it('the only lesson that is left is not skipped', () => {
    expect(lesson('a', '# Sets\n- [ ] a\n- [x] b\n').titles).not.toContain(menu.skip);
    expect(lesson('a', '# Sets\n- [ ] a\n- [ ] b\n').titles).toContain(menu.skip);
    expect(lesson('b', '# Sets\n- [ ] a\n- [ ] b\n').titles).not.toContain(menu.skip);
  });
});

describe('the menu of a link', () => {
  const links = '# Sets\n- [ ] One\n# Videos\n- https://e.org/a done\n- https://e.org/b\n- https://e.org/c\n';
  const link = (n: number) =>
    menuOf(links, ({ courses }) => {
      const [, videos] = courses();
      return (videos && linksOf(videos)[n]?.id) ?? '';
    });

  it('marks it done or not, and skips the next one', async () => {
    expect(link(0).items).toEqual([[menu.linkOpen, 'rotate-ccw', 'syllabus']]);
    expect(link(2).titles).toEqual([menu.linkDone]);
    const next = link(1);
    expect(next.items).toEqual([
      [menu.linkDone, 'check', 'syllabus'],
      [menu.skip, 'skip-forward', 'syllabus'],
    ]);
    await next.click(menu.linkDone);
    expect(next.disk()).toBe(links.replace('/b', '/b done'));
    const done = link(0);
    await done.click(menu.linkOpen);
    expect(done.disk()).toBe(links.replace(' done', ''));
  });
});
