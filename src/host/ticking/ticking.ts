import type { ReadonlySignal } from '@preact/signals-core';
import type { App } from 'obsidian';
import type { CourseLink } from '../../core/course/course-links';
import type { Chapter, Course } from '../../core/course/types';
import { chaptersToTick, ticksOfChapter, type CascadeMarks } from '../../core/edit/cascade';
import { markFor } from '../../core/edit/done-mark';
import { planFinished } from '../../core/edit/finish-link';
import { rulesOf, type Settings } from '../../core/settings';
import type { Words } from '../../i18n/words';
import type { Library } from '../../library/library';
import type { NoticeAction } from '../action-notice';
import type { Written } from '../note-writer/written';
import { askForMany } from './ask-for-many';
import type { About, Job, Standing } from './job';
import type { MarksWriter } from './marks-writer';
import type { Pending } from './pending';
import { look, type Shown } from './shown';
import type { Tell } from './tell';
import type { TickedChapters } from './ticked-chapters';

/** Ticking: it sets how something stands, it never flips it. Each answers whether all stands as wished now. */
export interface Ticking {
  /** What an id means now, for whoever asks something of it later. */
  look(id: string): Shown | null;
  /** What a box does: a lesson is done or open, a chapter done with all that it holds or open by itself, a link finished or not. */
  tick(of: Shown | string, isDone: boolean): Promise<boolean>;
  /** Sets the mark of a lesson, or a chapter's own. */
  mark(of: Shown | string, standing: Standing): Promise<boolean>;
}

interface Parts {
  readonly app: App;
  readonly library: Library;
  readonly settings: ReadonlySignal<Settings>;
  readonly marks: MarksWriter;
  readonly pending: Pending;
  readonly ticked: TickedChapters;
  readonly tell: Tell;
  readonly words: Words;
}

/** More marks than this are changed at once only after a question. */
const many = 50;

export function createTicking({ app, library, settings, marks, pending, ticked, tell, words }: Parts): Ticking {
  const said = words.ticking;
  /** What is being written at this moment, by the thing it is written for. */
  const writing = new Map<string, Promise<boolean>>();

  const lookAt = (of: Shown | string): Shown | null => (typeof of === 'string' ? look(of, library, app.vault) : of);
  const about = ({ there, file, path }: Shown): About => {
    const { id, title } = there.type === 'task' ? there.found.task : there.link;
    return { id, title, file, path };
  };

  const tick: Ticking['tick'] = async (of, isDone) => {
    const shown = lookAt(of);
    if (!shown) return false;
    const { there } = shown;
    if (there.type === 'link') return finish(shown, there.link, isDone);
    const { task } = there.found;
    return isDone && task.type === 'chapter' ? tickChapter(shown, task) : mark(shown, isDone ? 'done' : 'open');
  };

  const mark: Ticking['mark'] = async (of, standing) => {
    const shown = lookAt(of);
    if (shown?.there.type !== 'task') return false;
    const { course, found } = shown.there;
    const { task } = found;
    const wished = pending.wishFor(task.id);
    if (wished !== undefined && wished !== standing) {
      // What is being written changes what another wish means for the chapters around.
      await writing.get(task.id);
      return mark(task.id, standing);
    }
    if ((wished ?? task.meaning) === standing) return wished === undefined;
    const complete = standing === 'done' ? completeWith(course, task.id) : [];
    const isOpened = task.meaning === 'done' && standing !== 'dropped';
    const wishes: Job['wishes'] = [
      { task, standing },
      ...(isAuto() ? complete.map((chapter) => ({ task: chapter, standing })) : []),
      ...(isOpened ? ticked.around(found).map((chapter) => ({ task: chapter, standing: 'open' as const })) : []),
    ];
    return write(jobOf(shown, wishes), said.marked[standing](task.title), complete);
  };

  const tickChapter = async (shown: Shown, chapter: Chapter): Promise<boolean> => {
    const { id, title } = chapter;
    const table = cascadeMarks();
    const ticks = table ? ticksOfChapter(chapter, table) : [];
    if (ticks.length === 0) {
      tell.done(said.nothingToTick(title), []);
      return false;
    }
    if (ticks.length > many && !(await askForMany(app, ticks.length, title, words))) return false;
    const complete = ticks.includes(chapter) ? completeWith(shown.there.course, id) : [];
    const wishes = [...ticks, ...(isAuto() ? complete : [])].map((task) => ({ task, standing: 'done' as const }));
    const lessons = ticks.filter(({ type }) => type === 'lesson').length;
    const sentence = lessons > 0 ? said.chapterTicked(title, lessons) : said.marked.done(title);
    return write(jobOf(shown, wishes), sentence, complete);
  };

  const finish = async (shown: Shown, link: CourseLink, isDone: boolean): Promise<boolean> => {
    const { text } = shown;
    const line = shown.line + link.line;
    const standing = isDone ? 'done' : 'open';
    const { lexicon } = rulesOf(settings.value);
    const written = await marks.change(about(shown), standing, (now, bytes) =>
      planFinished(now, { text, line }, isDone, lexicon, bytes),
    );
    if (written?.type === 'written') tell.done(said.marked[standing](link.title), [undo(about(shown), written)]);
    return written !== null;
  };

  const jobOf = (shown: Shown, wishes: Job['wishes']): Job => {
    const { text, start } = shown;
    return { ...about(shown), text, start, wishes };
  };

  /** Writes, then says what was done where it is not seen, and offers to tick the chapters that are complete with it. */
  const write = (job: Job, sentence: string, complete: readonly Chapter[]): Promise<boolean> => {
    const outcome = writeAndTell(job, sentence, complete).finally(() => {
      if (writing.get(job.id) === outcome) writing.delete(job.id);
    });
    writing.set(job.id, outcome);
    return outcome;
  };

  const writeAndTell = async (job: Job, sentence: string, complete: readonly Chapter[]): Promise<boolean> => {
    const written = await marks.write(job);
    if (written?.type !== 'written') return written !== null;
    ticked.add(job.wishes.flatMap(({ task, standing }) => (standing === 'done' ? [task] : [])));
    const back = undo(job, written);
    const titles = complete.map(({ title }) => title);
    const isMany = job.wishes.length > 1;
    if (complete.length === 0) {
      // In an open note a tick is seen, and the editor has an undo of its own.
      if (written.through === 'vault' || isMany) tell.done(sentence, [back]);
    } else if (isAuto()) tell.done(said.chaptersTicked(titles), [back]);
    else tell.done(said.chapterComplete(titles), [offer(complete), ...(written.through === 'vault' ? [back] : [])]);
    return true;
  };

  const undo = (of: About, written: Extract<Written, { type: 'written' }>): NoticeAction => ({
    text: said.undo,
    run: () => marks.change({ ...of, file: written.file }, 'undo', written.undo),
  });

  /** The button that ticks chapters, as they were when it was offered. */
  const offer = (chapters: readonly Chapter[]): NoticeAction => {
    const offered = chapters.flatMap(({ id }) => lookAt(id) ?? []);
    return {
      text: said.tickChapters(chapters.length),
      run: async () => {
        const [first] = offered;
        if (!first) return;
        // Somebody may have opened a lesson again meanwhile.
        const isStillReady = chapters.every(({ id }) => {
          const now = lookAt(id)?.there;
          return now?.type === 'task' && now.found.task.type === 'chapter' && now.found.task.readyToTick;
        });
        if (!isStillReady) {
          tell.refused('task-changed', about(first).title, first.path);
          return;
        }
        const wishes = offered.flatMap(({ there }) =>
          there.type === 'task' ? [{ task: there.found.task, standing: 'done' as const }] : [],
        );
        await write(jobOf(first, wishes), said.chaptersTicked(chapters.map((chapter) => chapter.title)), []);
      },
    };
  };

  const isAuto = (): boolean => settings.value.completeChapters === 'auto';

  const completeWith = (course: Course, id: string): readonly Chapter[] => {
    const table = settings.value.completeChapters === 'off' ? null : cascadeMarks();
    return table ? chaptersToTick(course.children, id, table) : [];
  };

  /** The marks that a cascade replaces and writes; null where the table has none for open or for done. */
  const cascadeMarks = (): CascadeMarks | null => {
    const { marks: table } = rulesOf(settings.value);
    const [open, done] = [markFor('open', table), markFor('done', table)];
    return open !== null && done !== null ? { open, done } : null;
  };

  return { look: lookAt, tick, mark };
}
