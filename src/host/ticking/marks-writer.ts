import type { ReadonlySignal } from '@preact/signals-core';
import type { App } from 'obsidian';
import { markFor } from '../../core/edit/done-mark';
import type { Plan, Wish } from '../../core/edit/plan';
import { rewrittenLines, type Rewrite } from '../../core/edit/rewritten-lines';
import { rulesOf, type Settings } from '../../core/settings';
import { toFulfil, type Decide } from '../note-writer/decide';
import type { NoteWriter } from '../note-writer/note-writer';
import { refused } from '../../core/edit/refused';
import type { Written } from '../note-writer/written';
import { isConflictCopy } from '../sources/is-source';
import type { Library } from '../../library/library';
import type { About, Job, Marks } from './job';
import type { Pending } from './pending';
import { lookAgain, type ShownTask } from './shown';
import { tasksPluginIn } from './tasks-plugin';
import type { Tell } from './tell';

/** Writes, and says why where it does not. Null where nothing came of it: refused, or being written already. */
export interface MarksWriter {
  write(job: Job): Promise<Written | null>;
  /** What would be written into the text that was shown; nothing is. */
  foresee(job: Job): Plan;
  /** Any other change of a note, such as an undo; `wish` tells it from others of the same thing. */
  change(about: About, wish: string, decide: Decide): Promise<Written | null>;
}

interface Parts {
  readonly app: App;
  readonly library: Library;
  readonly settings: ReadonlySignal<Settings>;
  readonly today: ReadonlySignal<string>;
  readonly writer: NoteWriter;
  readonly pending: Pending;
  readonly tell: Tell;
  /** What is wished for before is written then. */
  readonly started: Promise<void>;
}

export function createMarksWriter({
  app,
  library,
  settings,
  today,
  writer,
  pending,
  tell,
  started,
}: Parts): MarksWriter {
  const change: MarksWriter['change'] = async ({ id, title, file, path: shown }, wish, decide) => {
    /** It may be renamed while it waits. */
    const path = (): string => file?.path ?? shown;
    const work = async (): Promise<Written> => {
      await started;
      if (isConflictCopy(path())) return refused('conflict-copy');
      return file ? writer.change(file, decide) : refused('note-gone');
    };
    const written = await pending.during(id, wish, work, null);
    if (written?.type !== 'refused') return written;
    tell.refused(written.reason, title, path());
    return null;
  };

  const wishesOf = (marks: Marks, { text, start }: ShownTask): readonly Wish[] => {
    const { marks: table } = rulesOf(settings.value);
    const { doneDate } = settings.value;
    // Where the Tasks plugin is, done lessons have dates, and what it does not write itself must not keep them.
    const mayBeDated = doneDate !== 'off' || tasksPluginIn(app) !== null;
    return marks.map(({ task: { markOffset, meaning }, standing }) => {
      // A table without such a meaning has no mark, and the writer refuses what is none.
      const wish = { task: { text, markOffset: start + markOffset }, wanted: markFor(standing, table) ?? '' };
      const isDone = standing === 'done';
      if (isDone && doneDate !== 'off') return { ...wish, date: { form: doneDate, day: today.value, isDone } };
      return meaning === 'done' && !isDone && mayBeDated ? { ...wish, date: { isDone } } : wish;
    });
  };

  /** Whether the Tasks plugin would do the same: it makes `x` of `X`, and opens what was dropped. */
  const isTick = (marks: Marks): boolean =>
    marks.every(({ task: { mark, meaning }, standing }) =>
      standing === 'done' ? meaning !== 'dropped' : standing === 'open' && meaning === 'done' && mark !== 'X',
    );

  const deciding =
    (job: Job): Decide =>
    (text, bytes, own) => {
      const now = lookAgain(job.shown, text, own, library, app.vault);
      const marks = job.marks(now);
      if (!marks) return refused('task-changed');
      const wishes = wishesOf(marks, now ?? job.shown);
      const toggle = isTick(marks) ? tasksPluginIn(app) : null;
      if (!toggle) return toFulfil(wishes)(text, bytes, own);
      const { marks: table } = rulesOf(settings.value);
      return toRewrite(
        wishes,
        (line) => toggle(line, job.file?.path ?? job.path),
        (mark, wanted) => table.get(mark) === table.get(wanted),
      )(text, bytes, own);
    };

  return {
    change,
    write: (job) => change(job, job.standing, deciding(job)),
    foresee: (job) => deciding(job)(job.shown.text, { isUtf8: true }, []),
  };
}

/** Finds the tasks as ever, then leaves it to the Tasks plugin what their lines become. */
function toRewrite(
  wishes: readonly Wish[],
  rewrite: Rewrite,
  isAlike: (mark: string, wanted: string) => boolean,
): Decide {
  const fulfil = toFulfil(wishes.map(({ task, wanted }) => ({ task, wanted })));
  return (text, bytes, own) => {
    const plan = fulfil(text, bytes, own);
    return plan.type === 'edit' ? rewrittenLines(text, plan.edits, rewrite, isAlike) : plan;
  };
}
