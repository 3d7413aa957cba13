import { describe, expect, it } from 'vitest';
import { bar } from '../../../scripts/report/text/bar';
import { fitted, padded, widthOf, wrapped } from '../../../scripts/report/text/cells';
import { screenOf } from '../../../scripts/report/text/screen';

describe('a screen', () => {
  it('is coloured on a terminal, and nowhere else', () => {
    expect(screenOf({ isTTY: true, columns: 90 }, {})).toEqual({ columns: 90, colours: true });
    expect(screenOf({}, {})).toEqual({ columns: Infinity, colours: false });
  });

  it('has no colours for who does not want them', () => {
    expect(screenOf({ isTTY: true }, { NO_COLOR: '1' }).colours).toBe(false);
    expect(screenOf({ isTTY: true }, { TERM: 'dumb' }).colours).toBe(false);
    expect(screenOf({ isTTY: true }, { NO_COLOR: '' }).colours).toBe(true);
  });
});

describe('cells', () => {
  it.each([
    ['abc', 3],
    ['e\u0301', 1],
    ['課', 2],
    ['🎓', 2],
    ['👩‍🎓', 2],
    ['', 0],
  ])('%s is so wide', (text, width) => {
    expect(widthOf(text)).toBe(width);
  });

  it.each([
    ['Vectors', 7, 'Vectors'],
    ['Vectors', 6, 'Vecto…'],
    ['Two words', 5, 'Two…'],
    ['課課課', 5, '課課…'],
    ['課課課', 4, '課…'],
  ])('%s in %d columns is %s', (text, columns, cut) => {
    expect(fitted(text, columns)).toBe(cut);
  });

  it('are broken between words, and a word only where it has to be', () => {
    expect(wrapped('One two three incomprehensible', 9)).toEqual(['One two', 'three', 'incompre…']);
  });

  it('are filled up by what is seen', () => {
    expect(padded('課', 4)).toBe('課  ');
  });
});

describe('a bar', () => {
  const drawn = (percent: number): string => Object.values(bar(percent, 10)).join('');

  it('is full when everything is done, and empty when nothing is', () => {
    expect([0, 1, 50, 99, 100].map(drawn)).toEqual([
      '░░░░░░░░░░',
      '█░░░░░░░░░',
      '█████░░░░░',
      '█████████░',
      '██████████',
    ]);
  });
});
