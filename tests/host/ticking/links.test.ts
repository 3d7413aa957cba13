import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { linksOf } from '../../../src/core/course/course-links';
import { linkListsOf } from '../../../src/core/course/link-lists';
import { partsOf } from '../../../src/core/course-rows';
import { en } from '../../../src/i18n/en';
import { settled } from '../note-writer/desk';
import { deskOn } from './desk-on';
import { click, notices, said } from './said';

vi.mock('../../../src/host/action-notice', async () => (await import('./said')).notebook);

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  said.length = 0;
});

/** A note without any task holds no courses. */
const videos = '# Sets\n- [ ] One\n# Videos\n- https://example.org/a done\n- https://example.org/b\n';
const idOf = ({ courses }: ReturnType<typeof deskOn>, title: string): string => {
  const links = courses().flatMap((course) => linksOf(course));
  return links.find((link) => link.title === title)?.id ?? `no ${title}`;
};

it('the only finished link of a course can be marked again once it was taken back, though the course counts nothing then', async () => {
  const desk = deskOn(videos);
  const { ticking, courses, disk } = desk;
  expect(await settled(ticking.tick(idOf(desk, 'example.org/a'), false))).toBe(true);
  expect(disk()).toBe(videos.replace(' done', ''));
  const course = courses()[1];
  expect([course?.mode, course?.progress.percent]).toEqual(['empty', null]);
  expect(course && partsOf(course).map(({ title }) => title)).toEqual(['example.org/a', 'example.org/b']);
  expect(await settled(ticking.tick(idOf(desk, 'example.org/b'), true))).toBe(true);
  expect(disk()).toBe(
    `${videos.slice(0, videos.indexOf('- https'))}- https://example.org/a\n- done https://example.org/b\n`,
  );
  expect(courses()[1]?.mode).toBe('links');
});

it('marking a link says so and can be undone', async () => {
  const desk = deskOn(videos);
  const { ticking, disk, library } = desk;
  expect(await settled(ticking.tick(idOf(desk, 'example.org/b'), true))).toBe(true);
  expect(disk()).toBe(videos.replace('/b', '/b done'));
  expect(notices()).toEqual(['“example.org/b” is done.']);
  expect(library.textOf('Course.md')).toBe(disk());
  await settled(click('Undo'));
  expect(disk()).toBe(videos);
});

it('a link has no mark to set, and a lesson is no link', async () => {
  const desk = deskOn(videos);
  expect(await settled(desk.ticking.mark(idOf(desk, 'example.org/b'), 'doing'))).toBe(false);
  expect(desk.app.log).toEqual([]);
});

it('a link that is finished already is left alone, and one that is gone is refused', async () => {
  const desk = deskOn(videos);
  const shown = desk.ticking.look(idOf(desk, 'example.org/b'));
  expect(await settled(desk.ticking.tick(idOf(desk, 'example.org/a'), true))).toBe(true);
  desk.sync((now) => now.replace('- https://example.org/b\n', ''));
  expect(shown && (await settled(desk.ticking.tick(shown, true)))).toBe(false);
  expect(notices()).toEqual([en.refusals['task-changed']('example.org/b', 'Course')]);
  expect(desk.app.log.filter(({ by }) => by === 'plugin')).toEqual([]);
});

it('a link is marked that no course counts: beside lessons, and in a note of links alone', async () => {
  for (const [text, marked] of [
    ['# Sets\n- [ ] One\n\nhttps://example.org/a\n', '# Sets\n- [ ] One\n\ndone https://example.org/a\n'],
    ['# Shelf\n* [a](https://example.org/a)\n', '# Shelf\n* done [a](https://example.org/a)\n'],
  ] as const) {
    const desk = deskOn(text);
    const [link] = desk.library.notes.value.flatMap(linkListsOf).flatMap(linksOf);
    expect(await settled(desk.ticking.tick(link?.id ?? '', true))).toBe(true);
    expect(desk.disk()).toBe(marked);
    expect(await settled(desk.ticking.tick(link?.id ?? '', false))).toBe(true);
    expect(desk.disk()).toBe(text);
  }
});

it('a link on the line of a lesson is not marked: the lesson has its box', async () => {
  const desk = deskOn('# Sets\n- [ ] [One](https://example.org/a)\n');
  expect(idOf(desk, 'One')).toContain('→');
  expect(await settled(desk.ticking.tick(idOf(desk, 'One'), true))).toBe(false);
  expect(desk.app.log).toEqual([]);
});

it('each of several wishes is fulfilled in turn: the same link twice, and one equal to it', async () => {
  const desk = deskOn('# Sets\n- [ ] One\n# Videos\n- https://a.org done\n- https://b.org\n- https://b.org\n');
  const { ticking, disk } = desk;
  const [first, second] = desk.courses().flatMap((course) => linksOf(course).slice(1));
  const wishes = [
    [first, true],
    [second, true],
    [first, false],
  ] as const;
  const answers = wishes.map(([link, isDone]) => ticking.tick(link?.id ?? '', isDone));
  for (const answer of answers) expect(await settled(answer)).toBe(true);
  expect(disk()).toBe('# Sets\n- [ ] One\n# Videos\n- https://a.org done\n- https://b.org\n- https://b.org done\n');
});

it('a link that another device finished needs nothing', async () => {
  const desk = deskOn(videos);
  const shown = desk.ticking.look(idOf(desk, 'example.org/b'));
  desk.sync((now) => now.replace('/b', '/b – done').replace('# Sets', '# Sets\n'));
  expect(shown && (await settled(desk.ticking.tick(shown, true)))).toBe(true);
  expect([notices(), desk.app.log.filter(({ by }) => by === 'plugin')]).toEqual([[], []]);
});

it('marking the link of a heading changes no id in its course', async () => {
  const desk = deskOn('# Sets\n- [ ] One\n# [V](https://v.org)\n- https://a.org done\n- https://b.org\n');
  const ids = (): string[] => desk.courses().flatMap((course) => [course.id, ...linksOf(course).map(({ id }) => id)]);
  const before = ids();
  expect(await settled(desk.ticking.tick(idOf(desk, 'V'), true))).toBe(true);
  expect(desk.disk()).toContain('# [V](https://v.org) done\n');
  expect(ids()).toEqual(before);
});
