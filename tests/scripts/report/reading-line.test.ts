import { describe, expect, it } from 'vitest';
import { readingLine } from '../../../scripts/report/reading-line';

function line(): { written: string[]; at: (time: number, done: number) => void; clear: () => void } {
  const written: string[] = [];
  let now = 0;
  const reading = readingLine(
    (text) => written.push(text),
    () => now,
  );
  return {
    written,
    at(time, done) {
      now = time;
      reading.show(done, 300);
    },
    clear: reading.clear,
  };
}

describe('the line that says how far the reading is', () => {
  it('is not there within the first second', () => {
    const { written, at, clear } = line();
    at(0, 0);
    at(999, 250);
    clear();
    expect(written).toEqual([]);
  });

  it('writes over itself, a few times a second, and leaves nothing behind', () => {
    const { written, at, clear } = line();
    at(1_000, 98);
    at(1_050, 99);
    at(1_100, 100);
    clear();
    const blank = ' '.repeat('Reading notes: 100 of 300'.length);
    expect(written).toEqual(['\rReading notes: 98 of 300', '\rReading notes: 100 of 300', `\r${blank}`, '\r']);
  });
});
