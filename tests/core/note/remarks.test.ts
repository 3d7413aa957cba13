import { describe, expect, it } from 'vitest';
import { remarksIn } from '../../../src/core/note/parts';
import { readNote } from '../../../src/core/note/read-note';
import { tasksIn } from './tasks-in';

describe('what was plainly meant as a task, and is none, is remarked', () => {
  it.each([
    '- []',
    '- [] text',
    '- [  ] text',
    '- [xx] text',
    '- [x ] text',
    '- [ ]text',
    '- [x]\u00A0text',
    '1. [X]text',
  ])('not-a-task: %j', (note) => {
    expect(remarksIn(readNote(note))).toMatchObject([{ kind: 'not-a-task', line: 0 }]);
    expect(tasksIn(readNote(note))).toEqual([]);
  });

  it.each(['-[ ] text', '*[x] text', 'text\n+[ ] text', '- [ ] task\n-[ ] text', '> -[ ] text'])(
    'not-a-task, as the bullet is not one: %j',
    (note) => {
      expect(remarksIn(readNote(note))).toMatchObject([
        { kind: 'not-a-task', about: expect.stringContaining('text') as string },
      ]);
    },
  );

  it.each(['- [ ]', '- [ ] ', '- [x]\t', '- [ ] \u200B', '- [ ] %% hidden %%', '> - [ ]', '- [ ]\n  text', '- [🔥]'])(
    'empty-task: %j',
    (note) => {
      expect(remarksIn(readNote(note))).toMatchObject([{ kind: 'empty-task', line: 0 }]);
      expect(tasksIn(readNote(note))).toEqual([]);
    },
  );
});

it.each([
  '- [x](u)', '- [x][r]', '- [x]: u', '- [[x]]', '- [^1]', '- [^1] text', '- [!note]', '- [word] text', '- \\[ ] text', '- `[ ]`',
  '- text [ ]', '[ ]text', '[] text', 'a -[ ] b', '-[x](u)', '- [ab] text', '    - []', '```\n- []\n```', '%%\n- []\n%%', '# [ ]text',
])('nothing is remarked about text that may be what it says: %j', (note) => {
  expect(remarksIn(readNote(note))).toEqual([]);
}); // prettier-ignore

describe('what is opened and never closed hides the rest of the note, and that is remarked', () => {
  it.each([
    ['- [ ] a\n```\n- [ ] b', 1, '```'],
    ['~~~~ js\n- [ ] b', 0, '~~~~'],
    ['```\n```\n````\n```\n- [ ] b', 2, '````'],
    ['a\n%%\n- [ ] b', 1, '%%'],
    ['%% a\nb %% c %%\n- [ ] b', 1, '%%'],
    ['- [ ] a %% b\n- [ ] c', 0, '%%'],
    ['$$\n- [ ] b', 0, '$$'],
    ['<!--\n- [ ] b', 0, '<!--'],
  ])('%j', (note, line, about) => {
    expect(remarksIn(readNote(note)).filter(({ kind }) => kind === 'unclosed')).toEqual([
      { kind: 'unclosed', line, about },
    ]);
    expect(tasksIn(readNote(note)).every((task) => task.line < line || note.startsWith('- [ ] a %%'))).toBe(true);
  });

  it.each([
    '```\na\n```',
    'a %% b %%',
    'costs $$ a lot',
    '<div>\n- [ ] a',
    '<!-- a -->',
    '> ```\n\ntext',
    '`%%`',
    '    %%',
  ])('but not of what is closed, or ends by itself: %j', (note) => {
    expect(remarksIn(readNote(note))).toEqual([]);
  });
});

it('remarks come in the order of lines', () => {
  expect(remarksIn(readNote('- []\n\n%% a\n')).map(({ line }) => line)).toEqual([0, 2]);
  expect(remarksIn(readNote('> - [ ]\n> - - []\n\n# h\n\n- [xx] a\n```')).map(({ line }) => line)).toEqual([
    0, 1, 5, 6,
  ]);
});
