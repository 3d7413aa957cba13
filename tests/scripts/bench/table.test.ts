import { describe, expect, it } from 'vitest';
import { short, tableOf } from '../../../scripts/bench/table';

describe('a table', () => {
  it('has names at the left and numbers at the right, in columns as wide as their widest cell', () => {
    const table = tableOf(
      ['text', 'ms'],
      [
        ['seed', '1.00'],
        ['study-list', '10.0'],
      ],
    );
    expect(table.split('\n')).toEqual([
      'text          ms', //
      '----------  ----',
      'seed        1.00',
      'study-list  10.0',
    ]);
  });

  it('leaves out what a row does not have', () => {
    expect(
      tableOf(['a', 'b', 'c'], [['x']])
        .split('\n')
        .at(-1),
    ).toBe('x');
  });
});

describe('a number in a table', () => {
  it.each([
    [12_345.6, '12,346'],
    [123.45, '123'],
    [12.345, '12.3'],
    [1.2345, '1.23'],
    [0.12345, '0.123'],
    [0.0123456, '0.0123'],
    [0, '0'],
    [-27.83, '-27.8'],
  ])('%d reads %s: three digits matter', (number, text) => {
    expect(short(number)).toBe(text);
  });

  it('that nobody measured is a dash', () => {
    expect(short(null, ' ms')).toBe('–');
    expect(short(NaN)).toBe('–');
  });
});
