import { describe, expect, it } from 'vitest';
import type { LoggedWrite } from '../../docs/playground/obsidian/vault/write-log';
import { writeLine } from '../../docs/playground/shell/write-line';

const write = (before: string | null, after: string | null): LoggedWrite => ({
  kind: 'process',
  path: 'Course.md',
  by: 'plugin',
  before,
  after,
  bytes: [before?.length ?? 0, after?.length ?? 0],
});
const change = (before: string | null, after: string | null): string => writeLine(write(before, after)).change;

describe('a line about a write', () => {
  it('says who wrote which note, and the characters that changed at their offset', () => {
    expect(writeLine(write('- [ ] a', '- [x] a'))).toEqual({
      what: 'plugin · process · Course.md',
      change: '3: " " → "x"',
    });
  });

  it('shows line ends and blanks, and of a long text the beginning', () => {
    expect(change('a\n', 'a\r\n')).toBe('1: "" → "\\r"');
    expect(change('', 'word '.repeat(20))).toBe(`0: "" → "${'word '.repeat(8)}…"`);
  });

  it('tells a note that is new, gone, or written as it was', () => {
    expect([change(null, 'abc'), change('abc', null), change('abc', 'abc')]).toEqual([
      'new, 3 bytes',
      'gone',
      'the same text',
    ]);
  });
});
