import { expect, it } from 'vitest';
import { courseNote } from '../../../scripts/bench/generated-notes';
import { typingIn } from '../../../scripts/bench/typing';

const note = courseNote({ seed: 1, size: 8_000 });

it('each keystroke adds the one character at the place that it names, to the text of the one before', () => {
  const type = typingIn(note);
  let before = note;
  for (let left = 50; left > 0; left -= 1) {
    const { text, at } = type();
    expect(text).toBe(`${before.slice(0, at)}a${before.slice(at)}`);
    before = text;
  }
});

it('is done at the ends of tasks, and not always of the same one', () => {
  const type = typingIn(note);
  const lines = new Set<number>();
  for (let left = 80; left > 0; left -= 1) {
    const { text, at } = type();
    const start = text.lastIndexOf('\n', at) + 1;
    expect(text.slice(start)).toMatch(/^\s*[-*] \[.\] /);
    expect(text[at + 1] ?? '\n').toBe('\n');
    lines.add(start);
  }
  expect(lines.size).toBeGreaterThan(3);
});

it('is the same every time', () => {
  const [one, other] = [typingIn(note), typingIn(note)];
  for (let left = 20; left > 0; left -= 1) expect(one()).toEqual(other());
});
