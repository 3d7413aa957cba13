/** Waits this long before it says anything: whoever gets an answer at once wants only the answer. */
const patience = 1_000;
const pause = 100;

/** The line that says how far the reading is, where it takes longer than a second. */
export interface ReadingLine {
  readonly show: (done: number, total: number) => void;
  readonly clear: () => void;
}

/** `now` is a clock in milliseconds; the line is written over itself and leaves nothing behind. */
export function readingLine(write: (text: string) => void, now: () => number): ReadingLine {
  const start = now();
  let shown = '';
  let last = start;
  const replace = (line: string): void => {
    write(`\r${line.padEnd(shown.length)}`);
    shown = line;
  };
  return {
    show(done, total) {
      const time = now();
      if (time - start < patience || (shown !== '' && time - last < pause)) return;
      last = time;
      replace(`Reading notes: ${done} of ${total}`);
    },
    clear() {
      if (shown === '') return;
      replace('');
      write('\r');
    },
  };
}
