import type { App } from 'obsidian';
import { mendsIn, type Fix, type Found, type FoundIn } from '../../core/checkup/check-up';
import { noteTitle } from '../../core/course/courses-of';
import { changedLines, type ChangedLine } from '../../core/edit/changed-lines';
import { planMends, type LineMend } from '../../core/edit/plan-mends';
import { refused } from '../../core/edit/refused';
import { linesOf, textOf } from '../../core/note/lines';
import { readNote } from '../../core/note/read-note';
import type { Words } from '../../i18n/words';
import type { Library } from '../../library/library';
import type { Decide } from '../note-writer/decide';
import { isTask } from '../ticking/shown';
import { taskAt } from '../ticking/task-at';
import type { TickingDesk } from '../ticking/ticking-desk';
import { undoAction } from '../ticking/undo-action';
import { previewChange } from './preview-change';

/** Fixes what the check-up found: what would change is shown first, and nothing else is changed then. */
export interface Fixing {
  fix(found: Found, fix: Fix): Promise<void>;
  /** All lines of a note that become what they were meant as, in one step. */
  fixAll(note: FoundIn): Promise<void>;
}

interface Parts {
  readonly app: App;
  readonly library: Pick<Library, 'notes' | 'textOf'>;
  readonly desk: Pick<TickingDesk, 'ticking' | 'marks' | 'tell'>;
  readonly words: Words;
}

/** Whether a text can be written is asked when it is written. */
const supposed = { isUtf8: true };

export function createFixing({ app, library, desk: { ticking, marks, tell }, words }: Parts): Fixing {
  const mend = async (path: string, mends: readonly LineMend[]): Promise<void> => {
    const [first] = mends;
    const text = library.textOf(path);
    if (!first || text === null) return;
    const shown = { text, mends };
    const title = shortened(textOf(text, linesOf(text)[first.line]).trim());
    const foreseen = planMends(text, shown, supposed);
    if (foreseen.type === 'refused') tell.refused(foreseen.reason, title, path);
    if (foreseen.type !== 'edit') return;
    const lines = changedLines(text, foreseen.edits);
    const file = app.vault.getFileByPath(path);
    if (!(await previewChange(app, noteTitle(path), lines, words))) return;
    const decide: Decide = (now, bytes) => {
      const plan = planMends(now, shown, bytes);
      const isAsShown = plan.type !== 'edit' || isSameChange(changedLines(now, plan.edits), lines);
      return isAsShown ? plan : refused('task-changed');
    };
    const about = { id: `${path}→${first.mend}`, title, file, path };
    const written = await marks.change(about, String(first.line), decide);
    if (written?.type !== 'written') return;
    tell.done(words.checkUp.mended(mends.length), [undoAction(marks, about, written, words)]);
  };

  /** Ticks a chapter with all that it holds, or opens it again: as its box does. */
  const tick = async ({ path, finding: { line } }: Found, isDone: boolean): Promise<void> => {
    const chapter = taskAt(library.notes.value, readNote(library.textOf(path) ?? ''), { path, line });
    const shown = chapter && ticking.look(chapter.id);
    if (!isTask(shown)) return;
    const foreseen = ticking.foresee(shown, isDone);
    if (foreseen.type === 'refused') tell.refused(foreseen.reason, shown.there.found.task.title, path);
    if (foreseen.type === 'refused') return;
    const lines = foreseen.type === 'edit' ? changedLines(shown.text, foreseen.edits) : [];
    if (lines.length > 0 && !(await previewChange(app, noteTitle(path), lines, words))) return;
    await ticking.tick(shown, isDone);
  };

  return {
    fix(found, fix) {
      if (fix === 'tick' || fix === 'tick-rest') return tick(found, true);
      if (fix === 'reopen') return tick(found, false);
      return mend(found.path, [{ line: found.finding.line, mend: fix }]);
    },
    fixAll: ({ path, found }) => mend(path, mendsIn(found)),
  };
}

/** Wherever the lines are by now. */
function isSameChange(some: readonly ChangedLine[], others: readonly ChangedLine[]): boolean {
  const inShort = (lines: readonly ChangedLine[]): string =>
    JSON.stringify(lines.map(({ before, after }) => [before, after]));
  return inShort(some) === inShort(others);
}

/** Long enough to know a line by. */
function shortened(line: string): string {
  return line.length > 80 ? `${line.slice(0, 79)}…` : line;
}
