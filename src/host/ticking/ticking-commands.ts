import { MarkdownView, type App } from 'obsidian';
import type { Course } from '../../core/course/types';
import { canSkipNext } from '../../core/dashboard';
import { readNote } from '../../core/note/read-note';
import type { Words } from '../../i18n/words';
import type { Library } from '../../library/library';
import { courseAt, type Whereabouts } from '../lessons/course-at';
import type { WhereaboutsWatch } from '../lessons/whereabouts';
import type { GoingOn } from './going-on';
import type { Standing } from './job';
import { isClosed } from './lesson-menu';
import { taskAt, type TaskAt } from './task-at';
import type { Ticking } from './ticking';

interface Parts {
  readonly app: App;
  readonly library: Library;
  readonly watch: WhereaboutsWatch;
  readonly ticking: Ticking;
  readonly goingOn: GoingOn;
  readonly words: Words;
}

/** Adds a command that runs what it finds to do at that moment; null hides it. */
type Add = (id: string, name: string, actionNow: () => (() => void) | null) => void;

/**
 * The commands that tick: they mean the lesson under the cursor, else the next one of the course one is in, and in no course the one
 * to resume. On a chapter they mean the next lesson in it, and never one elsewhere: a command about a lesson does not change
 * all that a chapter holds, as its box does. A chapter in which everything is done is ticked itself, and reopening means its own mark.
 */
export function addTickingCommands(add: Add, { app, library, watch, ticking, goingOn, words }: Parts): void {
  const { commands } = words;
  /** Who has finished the course that they are in does not mean to tick something in another one. */
  const next = (): Course | null => {
    const course = courseAt(library.notes.value, watch.look());
    if (course) return course.next && course;
    return library.queue.value[0]?.course ?? null;
  };
  /** Every command asks, and the note is read once. */
  let tree = readNote('');
  const underCursor = (): TaskAt | null => {
    const here = cursorIn(app);
    const text = here && library.textOf(here.path);
    if (!here || text === null) return null;
    tree = readNote(text, tree);
    return taskAt(library.notes.value, tree, here);
  };
  const target = (standing: Standing): string | null => {
    const task = underCursor();
    if (task?.type === 'chapter')
      return goingOn.nextIn(task) ?? (standing === 'done' && task.readyToTick ? task.id : null);
    const course = task ? null : next();
    const found = task ?? course?.next;
    // A link or a property is done or not, and nothing between.
    const isTick = task?.type === 'link' || course?.mode === 'links' || found?.source?.property;
    return !found || task?.meaning === standing || (isTick && standing !== 'done') ? null : found.id;
  };
  /** Looked for once to see whether it is there, and again, in the text of that moment, when it is to be done. */
  const addFor = <T>(id: string, name: string, look: () => T | null, act: (found: T) => unknown): void => {
    add(id, name, () => {
      if (look() === null) return null;
      return () => {
        takeTyped(app, library);
        const found = look();
        if (found !== null) act(found);
      };
    });
  };

  addFor('complete-lesson-and-go-on', commands.completeAndGoOn, next, ({ id }) => goingOn.completeAndGoOn(id));
  addFor(
    'complete-lesson',
    commands.done,
    () => target('done'),
    (id) => ticking.tick(id, true),
  );
  addFor(
    'mark-lesson-as-doing',
    commands.doing,
    () => target('doing'),
    (id) => ticking.mark(id, 'doing'),
  );
  addFor(
    'defer-lesson',
    commands.deferred,
    () => target('deferred'),
    (id) => ticking.mark(id, 'deferred'),
  );
  addFor(
    'drop-lesson',
    commands.dropped,
    () => target('dropped'),
    (id) => ticking.mark(id, 'dropped'),
  );
  const closed = (): string | null => {
    const task = underCursor();
    return task && isClosed(task) ? task.id : null;
  };
  addFor('reopen-lesson', commands.open, closed, (id) => ticking.tick(id, false));
  const skippable = (): string | null => {
    const course = next();
    return course?.next && canSkipNext(course) ? course.next.id : null;
  };
  addFor('skip-lesson', commands.skip, skippable, (id) => {
    goingOn.skip(id);
  });
}

/** The cursor, where one is seen: a note that is read has none. */
function cursorIn({ workspace }: App): Whereabouts | null {
  const { activeEditor } = workspace;
  if (activeEditor instanceof MarkdownView && activeEditor.getMode() !== 'source') return null;
  const path = activeEditor?.file?.path;
  const line = activeEditor?.editor?.getCursor().line;
  return path === undefined || line === undefined ? null : { path, line };
}

/** What was typed is not told before it is saved, and a command means the line that one sees. */
function takeTyped({ workspace }: App, library: Library): void {
  const { activeEditor } = workspace;
  const path = activeEditor?.file?.path ?? '';
  const typed = activeEditor?.editor?.getValue();
  const known = library.textOf(path);
  if (typed === undefined || known === null || typed === known.replace(/\r\n?/gu, '\n')) return;
  library.rewrite(path, typed);
}
