import { signal } from '@preact/signals-core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { en } from '../../../src/i18n/en';
import { settled } from '../note-writer/desk';
import { deskOn } from './desk-on';
import { answerQuestions } from './questions';
import { click, notices, said } from './said';

vi.mock('../../../src/host/action-notice', async () => (await import('./said')).notebook);

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  said.length = 0;
});

const auto = { completeChapters: 'auto' } as const;
const week = '- [ ] Week\n    - [ ] a\n    - [x] b\n';
const doneWeek = week.replaceAll('[ ]', '[x]');

describe('a chapter that Syllabus ticked by itself', () => {
  it('is opened again with its lesson in another course that takes in the same note', async () => {
    const { ticking, idsOf, disk, fileOf } = deskOn('# Sets\n- [ ] own\n\n![[Guest]]\n', auto, {
      others: { 'Guest.md': `# Guest\n${week}` },
      sources: ['Guest.md'],
    });
    const guest = fileOf('Guest.md');
    const [here, there] = idsOf('a');
    expect(idsOf('a')).toHaveLength(2);
    await settled(ticking.tick(here ?? '', true));
    expect(disk(guest)).toBe(`# Guest\n${doneWeek}`);
    await settled(ticking.tick(there ?? '', false));
    expect(disk(guest)).toBe(`# Guest\n${week}`);
  });

  it('is opened again after its note was renamed, and after words came in front of it', async () => {
    const { ticking, idOf, disk, app, note, library, put, sync } = deskOn(`# Sets\n${week}`, auto);
    await settled(ticking.tick(idOf('a'), true));
    await settled(app.rename(note, 'Renamed.md'));
    library.rename('Course.md', 'Renamed.md');
    put();
    sync((now) => `Words.\n\n${now}`);
    await settled(ticking.tick(idOf('a'), false));
    expect(disk()).toBe(`Words.\n\n# Sets\n${week}`);
  });

  it('is not forgotten while its note is on its way to another name', async () => {
    const { ticking, idOf, disk, app, note, library, put } = deskOn(`# Sets\n${week}`, auto);
    await settled(ticking.tick(idOf('a'), true));
    await settled(app.rename(note, 'Renamed.md'));
    library.put({ path: 'Other.md', text: '# Other\n- [ ] o\n', properties: {} });
    library.rename('Course.md', 'Renamed.md');
    put();
    await settled(ticking.tick(idOf('a'), false));
    expect(disk()).toBe(`# Sets\n${week}`);
  });

  it('is opened again among chapters of the same name under other headings', async () => {
    const given = '# Sets\n## One\n- [ ] Exercises\n    - [ ] p\n## Two\n- [ ] Exercises\n    - [ ] q\n';
    const { ticking, idOf, disk, sync } = deskOn(given, auto);
    await settled(ticking.tick(idOf('p'), true));
    await settled(ticking.tick(idOf('q'), true));
    sync((now) => now.replace('# Sets\n', '# Sets\nWords.\n'));
    await settled(ticking.tick(idOf('q'), false));
    expect(disk()).toBe('# Sets\nWords.\n## One\n- [x] Exercises\n    - [x] p\n## Two\n- [ ] Exercises\n    - [ ] q\n');
  });

  it('is no other one of the same name that came meanwhile in its place: that one stays ticked', async () => {
    const { ticking, idOf, disk, sync } = deskOn(`# Sets\n${week}`, auto);
    await settled(ticking.tick(idOf('a'), true));
    sync(() => '# Maps\nOther words.\n- [x] Week\n    - [x] z\n- [x] Week\n    - [x] a\n');
    await settled(ticking.tick(idOf('z'), false));
    await settled(ticking.tick(idOf('a'), false));
    expect(disk()).toBe('# Maps\nOther words.\n- [x] Week\n    - [ ] z\n- [x] Week\n    - [ ] a\n');
  });

  it('in a note that has the path of the one that it was in, none is opened', async () => {
    const { ticking, idOf, app, note, library, put } = deskOn(`# Sets\n${week}`, auto);
    await settled(ticking.tick(idOf('a'), true));
    await settled(app.rename(note, 'Renamed.md'));
    library.rename('Course.md', 'Renamed.md');
    put();
    const other = app.add('Course.md', `# Sets\n${doneWeek}`);
    library.put({ path: 'Course.md', text: app.read(other), properties: {} });
    await settled(ticking.tick('Course.md/sets/week/a', false));
    expect(app.text(other)).toBe('# Sets\n- [x] Week\n    - [ ] a\n    - [x] b\n');
  });

  it('with a done date it is known as well, and gives back its date', async () => {
    const { ticking, idOf, disk } = deskOn(week, { ...auto, doneDate: 'emoji' });
    await settled(ticking.tick(idOf('a'), true));
    await settled(ticking.tick(idOf('a'), false));
    expect(disk()).toBe(week);
  });

  it('stays ticked when its lesson is dropped instead', async () => {
    const { ticking, idOf, disk } = deskOn(week, auto);
    await settled(ticking.tick(idOf('a'), true));
    await settled(ticking.mark(idOf('a'), 'dropped'));
    expect(disk()).toBe('- [x] Week\n    - [-] a\n    - [x] b\n');
  });

  it('stays ticked when a lesson of it that was dropped is opened', async () => {
    const { ticking, idOf, disk } = deskOn(week, auto);
    await settled(ticking.tick(idOf('a'), true));
    await settled(ticking.mark(idOf('a'), 'dropped'));
    await settled(ticking.tick(idOf('a'), false));
    expect(disk()).toBe('- [x] Week\n    - [ ] a\n    - [x] b\n');
  });

  it('ticked through its own box it is known, too', async () => {
    const { ticking, idOf, disk } = deskOn(week);
    await settled(ticking.tick(idOf('Week'), true));
    await settled(ticking.tick(idOf('b'), false));
    expect(disk()).toBe('- [ ] Week\n    - [x] a\n    - [ ] b\n');
  });
});

describe('what is ticked along with a lesson is decided in the turn of writing', () => {
  it('a chapter that got an open lesson before that stays open', async () => {
    const { ticking, idOf, disk, app, note } = deskOn(week, auto, { isStarting: true });
    const ticked = ticking.tick(idOf('a'), true);
    app.sync(note, (now) => `${now}    - [ ] c\n`);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(await settled(ticked)).toBe(true);
    expect(disk()).toBe('- [ ] Week\n    - [x] a\n    - [x] b\n    - [ ] c\n');
    expect(notices()).toEqual(['“a” is done.']);
  });

  it('the last two lessons at once take their chapter along', async () => {
    const { ticking, idOf, disk } = deskOn('- [ ] Week\n    - [ ] a\n    - [ ] b\n', auto);
    await settled(Promise.all([ticking.tick(idOf('a'), true), ticking.tick(idOf('b'), true)]));
    expect(disk()).toBe(doneWeek);
    expect(notices()).toEqual(['“a” is done.', '“Week” is ticked too.']);
  });

  it('the last two lessons at once are followed by one question about their chapter', async () => {
    const { ticking, idOf, disk } = deskOn('- [ ] Week\n    - [ ] a\n    - [ ] b\n');
    await settled(Promise.all([ticking.tick(idOf('a'), true), ticking.tick(idOf('b'), true)]));
    expect(notices()).toEqual(['“a” is done.', 'Every lesson of “Week” is done.']);
    await settled(click('Tick the chapter'));
    expect(disk()).toBe(doneWeek);
    expect(notices().at(-1)).toBe('“Week” is ticked too.');
  });

  it('a lesson that somebody else ticked meanwhile is left as they wrote it, and so is what is around it', async () => {
    const { ticking, idOf, disk, app, note } = deskOn(week, auto, { isStarting: true });
    const ticked = ticking.tick(idOf('a'), true);
    app.sync(note, (now) => now.replace('[ ] a', '[X] a'));
    await vi.advanceTimersByTimeAsync(2_000);
    expect(await settled(ticked)).toBe(true);
    expect(disk()).toBe('- [ ] Week\n    - [X] a\n    - [x] b\n');
    expect(app.log.filter(({ by }) => by === 'plugin')).toEqual([]);
  });

  it('a twin that came in front takes no chapter along that is not complete', async () => {
    const { ticking, idOf, disk, app, note } = deskOn(week, auto, { isStarting: true });
    const ticked = ticking.tick(idOf('a'), true);
    app.sync(note, (now) => `- [ ] Week\n    - [ ] a\n    - [ ] z\n${now}`);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(await settled(ticked)).toBe(false);
    expect(disk()).toBe(`- [ ] Week\n    - [ ] a\n    - [ ] z\n${week}`);
    expect(notices()).toEqual([en.refusals['task-ambiguous']('a', 'Course')]);
  });

  it('reopened while its tick is being written, a lesson loses its date again, and its chapter the tick', async () => {
    const given = '- [ ] Week\n    - [ ] a\n';
    const { ticking, idOf, disk } = deskOn(given, { ...auto, doneDate: 'field' });
    const id = idOf('a');
    await settled(Promise.all([ticking.tick(id, true), ticking.mark(id, 'doing')]));
    expect(disk()).toBe('- [ ] Week\n    - [/] a\n');
  });
});

describe('ticking a chapter', () => {
  it('ticks what came into it meanwhile, too, or else it would be ticked with open lessons', async () => {
    const { ticking, idOf, disk, app, note } = deskOn(week, {}, { isStarting: true });
    const ticked = ticking.tick(idOf('Week'), true);
    app.sync(note, (now) => `${now}    - [ ] c\n`);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(await settled(ticked)).toBe(true);
    expect(disk()).toBe(`${doneWeek}    - [x] c\n`);
    expect(notices()).toEqual(['2 lessons ticked in “Week”.']);
  });

  it('is refused where it is not known what it holds by then', async () => {
    const { ticking, idOf, disk, app, note } = deskOn(week, {}, { isStarting: true });
    const ticked = ticking.tick(idOf('Week'), true);
    app.sync(note, (now) => `- [ ] Week\n    - [ ] z\n${now}`);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(await settled(ticked)).toBe(false);
    expect(disk()).toBe(`- [ ] Week\n    - [ ] z\n${week}`);
    expect(notices()).toEqual([en.refusals['task-changed']('Week', 'Course')]);
  });

  it('takes the chapters around it along where all is done with it, and says so', async () => {
    const nested = '- [ ] Book\n    - [ ] Week\n        - [ ] a\n    - [x] b\n';
    const { ticking, idOf, disk } = deskOn(nested, auto);
    await settled(ticking.tick(idOf('Week'), true));
    expect(disk()).toBe(nested.replaceAll('[ ]', '[x]'));
    expect(notices()).toEqual(['“Book” is ticked too.']);
  });

  it('offers the chapters around it, and leaves them where a mark of the user’s own keeps it open', async () => {
    const nested = '- [ ] Book\n    - [ ] Week\n        - [ ] a\n';
    const offering = deskOn(nested);
    await settled(offering.ticking.tick(offering.idOf('Week'), true));
    expect(notices()).toEqual(['Every lesson of “Book” is done.']);
    const kept = deskOn(`${nested}        - [🔥] b\n`, auto);
    await settled(kept.ticking.tick(kept.idOf('Week'), true));
    expect(kept.disk()).toBe(`${nested.replace('[ ] a', '[x] a')}        - [🔥] b\n`);
    expect(notices().at(-1)).toBe('1 lesson ticked in “Week”.');
  });

  it('that was ticked early and keeps an open lesson offers no chapter around it', async () => {
    const { ticking, idOf } = deskOn('- [ ] Book\n    - [x] Week\n        - [ ] a\n        - [🔥] b\n');
    await settled(ticking.tick(idOf('Week'), true));
    expect(notices()).toEqual(['1 lesson ticked in “Week”.']);
  });

  it('in which all is done ticks its own mark and says just that', async () => {
    const { ticking, idOf, disk } = deskOn('- [ ] Week\n    - [x] a\n');
    await settled(ticking.tick(idOf('Week'), true));
    expect(disk()).toBe('- [x] Week\n    - [x] a\n');
    expect(notices()).toEqual(['“Week” is done.']);
  });

  it('its box ticks it whatever its own mark is', async () => {
    const { ticking, idOf, disk } = deskOn('- [?] Week\n    - [x] a\n');
    expect(await settled(ticking.tick(idOf('Week'), true))).toBe(true);
    expect([disk(), notices()]).toEqual(['- [x] Week\n    - [x] a\n', ['“Week” is done.']]);
  });

  it('its own mark is set and reopened by itself', async () => {
    const { ticking, idOf, disk } = deskOn(doneWeek);
    await settled(ticking.tick(idOf('Week'), false));
    expect(disk()).toBe(doneWeek.replace('[x] Week', '[ ] Week'));
  });

  it('with a table that has no mark for done it says that, and writes nothing', async () => {
    const { ticking, idOf, app } = deskOn(week, { ...auto, marks: [[' ', 'open']] });
    expect(await settled(ticking.tick(idOf('Week'), true))).toBe(false);
    expect(notices()).toEqual([en.refusals['not-a-mark']('Week', 'Course')]);
    expect(app.log).toEqual([]);
  });

  it('with a table that has no mark for open, nothing goes along', async () => {
    const marks = [
      ['x', 'done'],
      ['o', 'doing'],
    ] as const;
    const { ticking, idOf, disk } = deskOn(week, { ...auto, marks });
    expect(await settled(ticking.tick(idOf('Week'), true))).toBe(false);
    expect(said.map(({ sentence, actions }) => [sentence, actions])).toEqual([[en.ticking.nothingToTick('Week'), []]]);
    await settled(ticking.tick(idOf('a'), true));
    expect(disk()).toBe(week.replace('[ ] a', '[x] a'));
  });
});

describe('more than fifty marks', () => {
  const lessons = (count: number): string => `- [ ] Book\n${'    - [ ] l\n'.repeat(count)}`;

  const yes = (): string => en.ticking.tickManyYes;

  it('fifty are set without a question, lessons and chapters together', async () => {
    const asked = answerQuestions(yes);
    const { ticking, idOf, disk } = deskOn(lessons(49));
    await settled(ticking.tick(idOf('Book'), true));
    expect(asked).toEqual([]);
    expect(disk()).toBe(lessons(49).replaceAll('[ ]', '[x]'));
  });

  it('one more is asked about, be it a lesson, the chapter around or one within', async () => {
    const asked = answerQuestions(() => null);
    const within = `- [ ] Book\n${'    - [ ] c\n        - [ ] l\n'.repeat(50)}`;
    const around = `- [ ] Shelf\n${lessons(49).replace(/^/gmu, '    ').trimEnd()}\n`;
    for (const text of [lessons(50), within, around]) {
      const { ticking, idOf, app } = deskOn(text, auto);
      await settled(ticking.tick(idOf('Book'), true));
      expect(app.log).toEqual([]);
    }
    expect(asked.map(({ title }) => title)).toEqual([
      'Tick 50 lessons and 1 chapter?',
      'Tick 50 lessons and 51 chapters?',
      'Tick 49 lessons and 2 chapters?',
    ]);
  });

  it('the question says how many lessons and chapters that are', async () => {
    const nested = `- [ ] Shelf\n${lessons(51).replace(/^/gmu, '    ').trimEnd()}\n`;
    const asked = answerQuestions(yes);
    const { ticking, idOf, disk } = deskOn(nested, auto);
    await settled(ticking.tick(idOf('Book'), true));
    expect(asked).toMatchObject([{ title: en.ticking.tickMany(51, 2), content: en.ticking.tickManyHow('Book') }]);
    expect(disk()).toBe(nested.replaceAll('[ ]', '[x]'));
  });

  it('and leaves all as it is when the answer is no', async () => {
    answerQuestions(() => null);
    const { ticking, idOf, app } = deskOn(lessons(51));
    expect(await settled(ticking.tick(idOf('Book'), true))).toBe(false);
    expect(app.log).toEqual([]);
  });

  it('more than was asked for, or more than needs no question, is refused', async () => {
    answerQuestions(yes);
    for (const [before, more] of [
      [50, 1],
      [49, 1],
    ] as const) {
      const looking = signal<{ done: number; total: number } | null>({ done: 0, total: 1 });
      const { ticking, idOf, app, note } = deskOn(lessons(before), {}, { looking });
      const ticked = ticking.tick(idOf('Book'), true);
      app.sync(note, (now) => `${now}${'    - [ ] m\n'.repeat(more)}`);
      await vi.advanceTimersByTimeAsync(2_000);
      looking.value = null;
      expect(await settled(ticked)).toBe(false);
      expect(app.log.filter(({ by }) => by === 'plugin')).toEqual([]);
      expect(notices().at(-1)).toBe(en.refusals['task-changed']('Book', 'Course'));
    }
  });

  it('what changed while the question was open is looked at again', async () => {
    const desk = deskOn(lessons(51));
    answerQuestions(() => {
      desk.sync((now) => now.replace('    - [ ] l\n', '    - [-] l\n'));
      return yes();
    });
    await settled(desk.ticking.tick(desk.idOf('Book'), true));
    expect(desk.disk()).toBe(`- [x] Book\n    - [-] l\n${'    - [x] l\n'.repeat(50)}`);
  });
});

describe('a chapter that a notice offers', () => {
  const nested = '- [ ] Book\n    - [ ] Week\n        - [ ] a\n';

  it('is ticked with those around it, which are complete as well', async () => {
    const { ticking, idOf, disk } = deskOn(nested);
    await settled(ticking.tick(idOf('a'), true));
    expect(notices()).toEqual(['Every lesson of “Week” and “Book” is done.']);
    await settled(click('Tick the chapters'));
    expect(disk()).toBe(nested.replaceAll('[ ]', '[x]'));
    expect(notices().at(-1)).toBe('“Week” and “Book” are ticked too.');
    await settled(click('Undo'));
    expect(disk()).toBe(nested.replace('[ ] a', '[x] a'));
  });

  it.each([
    ['a lesson of it was opened again', (now: string) => now.replace('[x] a', '[ ] a')],
    ['one around it got another lesson', (now: string) => `${now}    - [ ] z\n`],
    ['it was given another mark', (now: string) => now.replace('[ ] Week', '[/] Week')],
  ])('is refused once %s', async (_, change) => {
    const { ticking, idOf, disk, sync } = deskOn(nested);
    await settled(ticking.tick(idOf('a'), true));
    sync(change);
    const before = disk();
    await settled(click('Tick the chapters'));
    expect(disk()).toBe(before);
    expect(notices().at(-1)).toBe(en.refusals['task-changed']('Week', 'Course'));
  });

  it('is ticked without one around it that is complete by then, and was not offered', async () => {
    const { ticking, idOf, disk, sync } = deskOn(`${nested}    - [ ] z\n`);
    await settled(ticking.tick(idOf('a'), true));
    sync((now) => now.replace('[ ] z', '[x] z'));
    await settled(click('Tick the chapter'));
    expect(disk()).toBe('- [ ] Book\n    - [x] Week\n        - [x] a\n    - [x] z\n');
  });

  it('with chapters left to themselves there is no offer', async () => {
    const { ticking, idOf } = deskOn(nested, { completeChapters: 'off' });
    await settled(ticking.tick(idOf('a'), true));
    expect(notices()).toEqual(['“a” is done.']);
  });
});
