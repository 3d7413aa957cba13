import type { TFile, Vault } from 'obsidian';
import type { Plan } from '../../core/edit/plan';
import { changeOf, type Change } from './change';
import { refused } from '../../core/edit/refused';
import type { Attempt, WriteRefusal } from './written';

interface Work {
  readonly vault: Pick<Vault, 'process' | 'read'>;
  readonly file: TFile;
  /** Why the note must not be written after all, asked at the last moment. */
  readonly forbids: (text: string) => WriteRefusal | null;
  readonly decide: (text: string) => Plan;
}

/** Thrown inside `process`, where returning the text, even unchanged, would write it. Nobody outside sees it. */
class LeaveAlone extends Error {}

/** Writes a note on disk. The text is read, judged and changed in one turn, and what must not be written is thrown away. */
export async function throughVault({ vault, file, forbids, decide }: Work): Promise<Attempt> {
  const judged: { outcome?: Attempt } = {};
  try {
    await vault.process(file, (text) => {
      const reason = forbids(text);
      const plan = reason === null ? decide(text) : refused(reason);
      if (plan.type !== 'edit') {
        judged.outcome = plan;
        throw new LeaveAlone();
      }
      const change = changeOf(text, plan.edits);
      judged.outcome = { type: 'changed', through: 'vault', change, text: change.after };
      return change.after;
    });
  } catch {
    const { outcome } = judged;
    return outcome?.type === 'changed' ? found(vault, file, outcome.change) : (outcome ?? refused('read-failed'));
  }
  return judged.outcome ?? refused('write-failed');
}

/** What a failed write left behind. A half-written note is said, not mended: another program may be at it this moment. */
async function found(vault: Pick<Vault, 'read'>, file: TFile, change: Change): Promise<Attempt> {
  const text = await vault.read(file).catch(() => null);
  if (text === change.after) return { type: 'changed', through: 'vault', change, text };
  if (text === change.before) return refused('write-failed');
  // A sync may have gone on from either text by now.
  return refused(text !== null && change.after.startsWith(text) ? 'half-written' : 'outcome-unknown');
}
