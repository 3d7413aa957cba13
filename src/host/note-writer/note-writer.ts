import type { TFile } from 'obsidian';
import type { Bytes, Plan, Wish } from '../../core/edit/plan';
import { attempt, type Doors } from './attempt';
import type { Change } from './change';
import { toFulfil, type Decide } from './decide';
import { createLanes } from './lanes';
import { toUndo } from './undo';
import { watched } from './watchdog';
import { refused } from '../../core/edit/refused';
import type { Written } from './written';

/** The only code that writes notes, and only when it is asked to. Nothing is tried again without being asked again. */
export interface NoteWriter {
  /** Fulfils all wishes for a note as one edit, or none. Never rejects. */
  write(file: TFile, wishes: readonly Wish[]): Promise<Written>;
  /** Makes the edit that is decided on the note's text of that moment, such as the undo of an earlier one. Never rejects. */
  change(file: TFile, decide: Decide): Promise<Written>;
}

interface Surroundings extends Doors {
  /** Takes in the text that a note has now, at once: the app tells late, or not at all where size and time stayed the same. */
  readonly taken: (file: TFile, text: string) => void;
}

const filesAtOnce = 4;

export function createNoteWriter({ vault, workspace, taken }: Surroundings): NoteWriter {
  const lanes = createLanes<TFile, Change[]>(filesAtOnce, () => []);
  const change = (file: TFile, decide: Decide): Promise<Written> =>
    lanes.run(file, async (own): Promise<Written> => {
      let mayBeWritten = false;
      const deciding = (text: string, bytes: Bytes): Plan => {
        const plan = decide(text, bytes, own);
        mayBeWritten = plan.type === 'edit';
        return plan;
      };
      const outcome = await watched(
        (givenUp) => attempt({ vault, workspace }, file, deciding, givenUp).catch(() => refused('write-failed')),
        // Before an edit is decided there is nothing to write, and what was given up decides none.
        () => refused(mayBeWritten ? 'no-answer' : 'read-failed'),
      );
      if (outcome.type !== 'changed') return outcome;
      own.push(outcome.change);
      const { through, text } = outcome;
      if (vault.getFileByPath(file.path) === file) taken(file, text);
      return { type: 'written', file, through, text, undo: toUndo(outcome.change) };
    });
  return { change, write: (file, wishes) => change(file, toFulfil(wishes)) };
}
