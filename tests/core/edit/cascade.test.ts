import { describe, expect, it } from 'vitest';
import type { Chapter, Meaning } from '../../../src/core/course/types';
import { chaptersToTick, ticksOfChapter } from '../../../src/core/edit/cascade';
import { dateEdit } from '../../../src/core/edit/done-date';
import { markFor } from '../../../src/core/edit/done-mark';
import { applied } from '../../../src/core/edit/edit';
import { defaultRules, find, lessonsIn, only } from '../course/read';

const open = ' ';

/** The note after the chapter of that title was ticked. */
function tickedChapter(text: string, title: string): string {
  const ticks = ticksOfChapter(find(only(text), title) as Chapter, open);
  return applied(
    text,
    [...ticks].reverse().map(({ markOffset: from }) => ({ from, to: from + 1, insert: 'x' })),
  );
}

describe('ticking a chapter', () => {
  it('ticks its open lessons, the chapters within, and itself', () => {
    expect(tickedChapter('- [ ] C\n  - [ ] D\n    - [ ] a\n  - [x] b\n- [ ] e', 'C')).toBe(
      '- [x] C\n  - [x] D\n    - [x] a\n  - [x] b\n- [ ] e',
    );
  });

  it('leaves marks of the user, and with them the chapter, as they are', () => {
    expect(tickedChapter('- [ ] C\n  - [ ] D\n    - [?] a\n  - [ ] b', 'C')).toBe(
      '- [ ] C\n  - [ ] D\n    - [?] a\n  - [x] b',
    );
    expect(tickedChapter('- [ ] C\n  - [/] D\n    - [ ] a', 'C')).toBe('- [x] C\n  - [/] D\n    - [x] a');
  });

  it.each(['/', '!', '?', '>', '*'])('sets its own mark whatever that was, as a lesson’s box does: %s', (mark) => {
    expect(tickedChapter(`- [${mark}] C\n  - [x] a`, 'C')).toBe('- [x] C\n  - [x] a');
    expect(tickedChapter(`- [${mark}] C\n  - [ ] a`, 'C')).toBe('- [x] C\n  - [x] a');
    expect(tickedChapter(`- [${mark}] C\n  - [${mark}] a`, 'C')).toBe(`- [${mark}] C\n  - [${mark}] a`);
  });

  it('leaves itself out where it is ticked already', () => {
    const chapter = find(only('- [x] C\n  - [ ] a'), 'C') as Chapter;
    expect(ticksOfChapter(chapter, open).map(({ title }) => title)).toEqual(['a']);
  });

  it('takes up what was dropped with it, and not what was dropped by itself', () => {
    expect(tickedChapter('- [-] C\n  - [ ] a\n  - [-] b\n  - [-] D\n    - [ ] c', 'C')).toBe(
      '- [x] C\n  - [x] a\n  - [-] b\n  - [-] D\n    - [ ] c',
    );
  });

  it('leaves practice, dropped and excluded lessons alone, and does not wait for them', () => {
    const text = '- [ ] C\n  - [ ] a 🔁 every day\n  - [-] b\n  - [ ] c #no-course\n  - [ ] d';
    expect(tickedChapter(text, 'C')).toBe(
      '- [x] C\n  - [ ] a 🔁 every day\n  - [-] b\n  - [ ] c #no-course\n  - [x] d',
    );
  });

  it('leaves an excluded chapter alone with all that it holds, unless it is the one that is ticked', () => {
    const text = '- [ ] C\n  - [ ] D #no-course\n    - [ ] a\n  - [ ] b';
    expect(tickedChapter(text, 'C')).toBe('- [x] C\n  - [ ] D #no-course\n    - [ ] a\n  - [x] b');
    expect(tickedChapter(text, 'D')).toBe('- [ ] C\n  - [x] D #no-course\n    - [ ] a\n  - [ ] b');
  });
});

describe('after the last lesson of a chapter', () => {
  it('the chapters around it that are complete may be ticked, innermost first', () => {
    const course = only('- [ ] C\n  - [ ] D\n    - [x] a\n    - [x] b\n- [ ] e');
    const a = lessonsIn(course).find(({ title }) => title === 'a')?.id ?? '';
    expect(chaptersToTick(course.children, a, open).map(({ title }) => title)).toEqual(['D', 'C']);
  });

  it('one with a mark of its own, or with something left, is not offered', () => {
    const course = only('- [ ] C\n  - [/] D\n    - [x] a\n  - [ ] b');
    const a = lessonsIn(course).find(({ title }) => title === 'a')?.id ?? '';
    expect(chaptersToTick(course.children, a, open)).toEqual([]);
  });

  it('dropped lessons, practice and what does not count are nothing left, and none of them completes a chapter', () => {
    const text = '- [ ] C\n  - [ ] a\n  - [-] b\n  - [ ] c 🔁 every day\n  - [ ] d #no-course';
    const offered = (title: string): readonly string[] => {
      const { children } = only(text);
      return chaptersToTick(children, find(only(text), title).id, open).map((chapter) => chapter.title);
    };
    expect(offered('a')).toEqual(['C']);
    expect(['c', 'd'].flatMap(offered)).toEqual([]);
  });

  it('nothing is offered for a lesson that is gone', () => {
    expect(chaptersToTick(only('- [ ] C\n  - [x] a').children, 'gone', open)).toEqual([]);
  });
});

describe('the mark that writes how a task stands', () => {
  it('is the usual one, wherever the table has it', () => {
    const standings = ['open', 'done', 'doing', 'dropped', 'deferred'] as const;
    const other = standings.map((standing, nth) => [String(nth), standing] as const);
    const marks = new Map<string, Meaning>([...other, ...defaultRules.marks]);
    expect(standings.map((standing) => markFor(standing, marks))).toEqual([' ', 'x', '/', '-', '>']);
  });

  it('is else the first in the table that says so, if there is any', () => {
    expect(markFor('done', new Map([['o', 'open'], ['d', 'done'], ['e', 'done']]))).toBe('d'); // prettier-ignore
    expect(markFor('done', new Map([['x', 'open']]))).toBeNull();
  });
});

describe('a done date', () => {
  const dated = (line: string, isDone: boolean, form: 'emoji' | 'field' = 'emoji'): string => {
    const edit = dateEdit(line, 0, { form, day: '2026-11-22', isDone });
    return edit ? applied(line, [edit]) : line;
  };

  it('goes to the end of the line, before a block id and before trailing blanks', () => {
    expect(dated('- [ ] a', true)).toBe('- [ ] a ✅ 2026-11-22');
    expect(dated('- [ ] a ^id', true, 'field')).toBe('- [ ] a [completion:: 2026-11-22] ^id');
    expect(dated('- [ ] a  ', true)).toBe('- [ ] a ✅ 2026-11-22  ');
    expect(dated('- [ ] a  ^my-id\t ', true)).toBe('- [ ] a ✅ 2026-11-22  ^my-id\t ');
  });

  it('goes behind everything where only the words look like a block id or like a date', () => {
    for (const words of ['a ^id b', 'a^id', 'a ^', 'a ✅ 26-1-1', 'a ✅ 2026-01-1', 'a [uncompletion:: 2026-01-01]']) {
      expect(dated(`- [ ] ${words}`, true)).toBe(`- [ ] ${words} ✅ 2026-11-22`);
      expect(dated(`- [x] ${words}`, false)).toBe(`- [x] ${words}`);
    }
  });

  it('is not written twice, and is taken away when the lesson is reopened', () => {
    expect(dated('- [ ] a ✅ 2026-01-01', true)).toBe('- [ ] a ✅ 2026-01-01');
    expect(dated('- [x] a ✅ 2026-01-01 ^id', false)).toBe('- [x] a ^id');
    expect(dated('- [x] a ✅\uFE0F 2026-01-01', false)).toBe('- [x] a');
    expect(dated('- [x] a [completion:: 2026-01-01]', false)).toBe('- [x] a');
    expect(dated('- [x] a', false)).toBe('- [x] a');
  });

  it.each([
    ['a ✅2026-01-01', 'a'],
    ['a ✅\uFE0F\t2026-01-01', 'a'],
    ['a [completion::2026-01-01]', 'a'],
    ['a  [Done:: 2026-01-01] ^id', 'a ^id'],
    ['a (completion:: 2026-01-01)', 'a'],
    ['a (done::2026-01-01)', 'a'],
    ['a ✅ 2026-01-01  ➕2025-12-31', 'a  ➕2025-12-31'],
    ['a ✅ 2026-01-01 #rust', 'a #rust'],
    ['a ✅ 2026-01-01 ⏫ 📅 2025-12-31', 'a ⏫ 📅 2025-12-31'],
  ])(
    'at the end is no second one in any form, and taken away behind which nothing but signs stands: %s',
    (words, without) => {
      expect(dated(`- [ ] ${words}`, true)).toBe(`- [ ] ${words}`);
      expect(dated(`- [x] ${words}`, false)).toBe(`- [x] ${without}`);
    },
  );

  it.each(['✅ 2026-01-01 was sunny', '[completion:: 2026-01-01] b', 'a ✅ 2026-01-01 (half)'])(
    'among words stays, and no second one is written: %s',
    (words) => {
      expect(dated(`- [ ] ${words}`, true)).toBe(`- [ ] ${words}`);
      expect(dated(`- [x] ${words}`, false)).toBe(`- [x] ${words}`);
    },
  );

  it('written and taken away leaves the bytes as they were', () => {
    for (const line of ['- [ ] a', '- [ ] a ^id', '- [ ] a \t', '> - [ ] ✅ a  ^id ']) {
      expect(dated(dated(line, true), false)).toBe(line);
      expect(dated(dated(line, true, 'field'), false, 'field')).toBe(line);
    }
  });
});
