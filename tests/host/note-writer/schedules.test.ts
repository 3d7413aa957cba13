import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { often, patiently } from '../../any-note';
import { anyStage, play, unknown } from './any-schedule';

/** Reading is a function of the text, tested elsewhere, and most of the time here: the same few texts come again and again. */
vi.mock(import('../../../src/core/note/read-note'), async (importOriginal) => {
  const { readNote } = await importOriginal();
  const read = new Map<string, ReturnType<typeof readNote>>();
  return {
    readNote: (text) => {
      if (read.size > 2_000) read.clear();
      const tree = read.get(text) ?? readNote(text);
      read.set(text, tree);
      return tree;
    },
  };
});

const isAddition = (line: string): boolean => /^(?:typed|synced) |- \[ \] again /u.test(line);
const schedules = process.env['DEEP'] ? 50_000 : 2.5 * often.numRuns;

describe('whatever people, the app, a sync and clicks do at once', () => {
  it(
    'every acknowledged edit is in the note, no other is, and nobody loses a line',
    async () => {
      const came = new Map<string, number>();
      let [dated, repeated] = [0, 0];
      await fc.assert(
        fc.asyncProperty(fc.scheduler(), anyStage, async (scheduler, stage) => {
          const { answers, notes, wrongs, unsaved } = await play(stage, scheduler);
          for (const answer of answers) {
            const what = answer.type === 'written' ? answer.through : answer.type === 'noop' ? 'noop' : answer.reason;
            came.set(what, (came.get(what) ?? 0) + 1);
          }
          expect([wrongs, unsaved]).toEqual([[], 0]);
          for (const note of notes) {
            expect([note.falsehoods, note.writesAfterDeletion]).toEqual([[], 0]);
            if (note.lines === null) continue;
            const own = note.lines.filter((line) => !isAddition(line));
            const { expected } = note;
            expect(own.map((line, nth) => (expected[nth]?.includes(`[${unknown}]`) ? expected[nth] : line))).toEqual(
              expected,
            );
            const isSure = (line: string): boolean => !note.doubtful.includes(line);
            expect(note.lines.filter(isAddition).filter(isSure).sort()).toEqual(note.additions.filter(isSure).sort());
            // Dates and repeated tasks are what these plays are about as well.
            for (const line of note.lines) {
              if (line.endsWith('✅ 2026-01-31')) dated += 1;
              if (line.includes('again ')) repeated += 1;
            }
          }
        }),
        { ...often, numRuns: schedules },
      );
      // The plays are about something: both ways are taken, and most clicks are fulfilled.
      const [editor = 0, vault = 0] = [came.get('editor'), came.get('vault')];
      const all = [...came.values()].reduce((sum, count) => sum + count, 0);
      expect(editor).toBeGreaterThan(schedules / 4);
      expect(vault).toBeGreaterThan(schedules / 4);
      expect([dated > schedules / 10, repeated > schedules / 20]).toEqual([true, true]);
      expect(editor + vault + (came.get('noop') ?? 0)).toBeGreaterThan(all / 2);
    },
    2 * patiently,
  );
});
