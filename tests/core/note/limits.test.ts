import { describe, expect, it } from 'vitest';
import { limits } from '../../../src/core/note/limits';
import { readNote } from '../../../src/core/note/read-note';
import { tasksIn } from './tasks-in';

const ladder = (rungs: number): string =>
  Array.from({ length: rungs }, (_, rung) => `${'  '.repeat(rung)}- [ ] a`).join('\n');
const manyItems = '>> - [ ] a\n'.repeat(limits.items / 2);
const manyLines = 'b\n'.repeat(limits.paragraph);

describe('a note that passes a limit is not read at all, and says which line passed it', () => {
  it.each([
    { what: 'size', note: 'a'.repeat(limits.size + 1), reason: 'size', line: 0 },
    { what: 'quotes in quotes', note: `${'> '.repeat(limits.depth)}- [ ] a`, reason: 'depth', line: 0 },
    { what: 'items on one line', note: `- [ ] a\n${'- '.repeat(limits.depth + 1)}[ ] a`, reason: 'depth', line: 1 },
    { what: 'numbers on one line', note: `a\n${'1. '.repeat(8_000)}[ ] a`, reason: 'depth', line: 1 },
    { what: 'items below items', note: ladder(limits.depth + 1), reason: 'depth', line: limits.depth },
    { what: 'a paragraph', note: `- [ ] a\n${manyLines}c`, reason: 'paragraph', line: limits.paragraph + 1 },
    { what: 'lazy lines', note: `> a\n${manyLines}c`, reason: 'paragraph', line: limits.paragraph + 1 },
    { what: 'open front matter', note: `---\na: b\n${manyLines}c`, reason: 'paragraph', line: limits.paragraph + 2 },
    {
      what: 'definitions',
      note: '[a]: b\n'.repeat(limits.paragraph + 2),
      reason: 'paragraph',
      line: limits.paragraph + 1,
    },
    { what: 'items in doubt', note: '>> - [ ] a\n'.repeat(limits.items + 1), reason: 'items', line: limits.items },
    {
      what: 'three items a line',
      note: '- - - a\n'.repeat(limits.items),
      reason: 'items',
      line: Math.floor(limits.items / 3),
    },
  ])('$what', ({ note, reason, line }) => {
    const { tooLarge, pieces, visible } = readNote(note);
    expect({ tooLarge, pieces }).toEqual({ tooLarge: { reason, line }, pieces: [] });
    expect(visible === note).toBe(true);
  });
});

describe('a note at a limit is read', { timeout: 60_000 }, () => {
  it.each([
    { what: 'quotes in quotes', note: `${'> '.repeat(limits.depth - 1)}- [ ] a`, tasks: 1 },
    { what: 'items below items', note: ladder(limits.depth), tasks: limits.depth },
    { what: 'a paragraph', note: `- [ ] a\n${manyLines}`, tasks: 1 },
    { what: 'more paragraphs than lines in one', note: `- [ ] a\n${'b\n\n'.repeat(limits.paragraph + 1)}`, tasks: 1 },
    { what: 'items in doubt', note: '>> - [ ] a\n'.repeat(limits.items), tasks: limits.items },
    { what: 'items beyond doubt, however many', note: '- [ ] a\n'.repeat(100_000), tasks: 100_000 },
    {
      what: 'more items, but in pieces',
      note: `${manyItems}# b\n${manyItems}# c\n${manyItems}`,
      tasks: 1.5 * limits.items,
    },
    { what: 'a long line', note: `- [ ] ${'a'.repeat(200_000)}`, tasks: 1 },
  ])('$what', ({ note, tasks }) => {
    const tree = readNote(note);
    expect(tree.tooLarge).toBeNull();
    expect(tasksIn(tree)).toHaveLength(tasks);
  });
});

describe('what makes parsers slow is read or refused, and the task behind it is not lost', { timeout: 60_000 }, () => {
  const openings = [
    '[',
    '[[',
    '![](',
    '*a_ ',
    '<!--',
    'a <![CDATA[',
    'a <?',
    '`` ` ',
    '[^a',
    '\\',
    '&',
    'a %% b %% ',
    '$$ ',
    '| ',
  ];
  it.each(openings)('20,000 times %j', (opening) => {
    const tree = readNote(`- [ ] ${opening.repeat(20_000)}\n\n%%%%\n- [x] a`);
    expect(tasksIn(tree).map(({ mark }) => mark)).toEqual([' ', 'x']);
  });

  it.each(['\n', '%%\n', '$$\n', '\t\n', '\r', '> \n'])('20,000 lines %j', (line) => {
    expect(tasksIn(readNote(`- [ ] a\n\n${line.repeat(20_000)}\n- [x] b`)).map(({ mark }) => mark)).toEqual([' ', 'x']);
  });

  it.each(['\t', ' ', '\0', '\uD800'])('a line of 100,000 times %j', (char) => {
    expect(tasksIn(readNote(`${char.repeat(100_000)}\n\n- [x] a`))).toHaveLength(1);
  });
});
