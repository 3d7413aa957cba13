import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { array, number, object, optional, parse, string } from 'valibot';
import { describe, expect, it } from 'vitest';
import { applied } from '../../../src/core/edit/edit';
import { plan } from '../../../src/core/edit/plan';

// Notes that others wrote to be hard. They are kept beside the repository; without them there is nothing to run.
const cases = join(import.meta.dirname, '../../../../shared/cases');
const areHere = existsSync(cases);

const Cases = object({
  cases: array(
    object({
      file: string(),
      write: optional(string()),
      tasks: array(object({ char: string(), charOffset: number() })),
    }),
  ),
});
/** How many there are: one that vanished would be a test that vanished. */
const notes = 141;
const tasksOfAll = 333;
const given = areHere ? parse(Cases, JSON.parse(readFileSync(join(cases, 'expected.json'), 'utf8'))).cases : [];

it.runIf(areHere)('all of them are tried', () => {
  expect([given.length, given.reduce((sum, { tasks }) => sum + tasks.length, 0)]).toEqual([notes, tasksOfAll]);
  expect(given.filter(({ file }) => !existsSync(join(cases, file)))).toEqual([]);
});

describe.runIf(areHere)('a task of a note written to be hard, ticked and set back, leaves the same bytes', () => {
  it.each(given)('$file', ({ file, write, tasks }) => {
    const bytes = readFileSync(join(cases, file));
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    const isUtf8 = Buffer.from(text, 'utf8').equals(bytes);
    for (const { char, charOffset: markOffset } of tasks) {
      const wanted = char === 'x' ? ' ' : 'x';
      const there = plan(text, [{ task: { text, markOffset }, wanted }], { isUtf8 });
      if (write === 'refuse') {
        expect(there.type).toBe('refused');
        continue;
      }
      if (there.type !== 'edit') throw new Error(`${file} at ${markOffset}: ${there.type}`);
      const after = applied(text, there.edits);
      expect(after).toBe(text.slice(0, markOffset) + wanted + text.slice(markOffset + char.length));
      const back = plan(after, [{ task: { text: after, markOffset }, wanted: char }], { isUtf8 });
      if (back.type !== 'edit') throw new Error(`${file} at ${markOffset}, back: ${back.type}`);
      expect(Buffer.from(applied(after, back.edits), 'utf8').equals(bytes)).toBe(true);
    }
  });
});
