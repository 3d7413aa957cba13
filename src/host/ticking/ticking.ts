import type { ReadonlySignal } from '@preact/signals-core';
import type { App } from 'obsidian';
import type { CourseLink } from '../../core/course/course-links';
import type { Chapter, Course } from '../../core/course/types';
import { chaptersToTick, ticksOfChapter, type CascadeMarks } from '../../core/edit/cascade';
import { markFor } from '../../core/edit/done-mark';
import { sourceOf } from '../../core/course/find-task';
import { placeOf } from '../../core/course/placed';
import { planFinished } from '../../core/edit/finish-link';
import { rulesOf, type Settings } from '../../core/settings';
import type { Words } from '../../i18n/words';
import type { Library } from '../../library/library';
import type { NoticeAction } from '../action-notice';
import type { Written } from '../note-writer/written';
import { askForMany } from './ask-for-many';
import { find, type Found } from './find';
import type { Job, Standing } from './job';
import type { MarksWriter } from './marks-writer';
import type { Pending } from './pending';
import type { Tell } from './tell';
import type { TickedChapters } from './ticked-chapters';

/** Ticking: it sets how something stands, it never flips it. Each answers whether all stands as wished now. */
export interface Ticking {
  /** What a box does: a lesson is done or open, a chapter done with all that it holds or open by itself, a link finished or not. */
  tick(id: string, isDone: boolean): Promise<boolean>;
  /** Sets the mark of a lesson, or a chapter's own. */
  mark(id: string, standing: Standing): Promise<boolean>;
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

  const tick: Ticking['tick'] = async (id, isDone) => {
    const there = find(library.notes.value, id);
    if (!there) return false;
    if (there.type === 'link') return finish(there.course, there.link, isDone);
    const isChapter = there.found.task.type === 'chapter';
    return isDone && isChapter ? tickChapter(id, false) : mark(id, isDone ? 'done' : 'open');
  };

  const mark: Ticking['mark'] = async (id, standing) => {
    const there = find(library.notes.value, id);
    if (there?.type !== 'task') return false;
    const { course, found } = there;
    const { task } = found;
    const wished = pending.wishFor(id);
    if ((wished ?? task.meaning) === standing) return wished === undefined;
    const complete = standing === 'done' ? completeWith(course, id) : [];
    const isOpened = task.meaning === 'done' && standing !== 'dropped';
    const wishes: Job['wishes'] = [
      { task, standing },
      ...(isAuto() ? complete.map((chapter) => ({ task: chapter, standing })) : []),
      ...(isOpened ? ticked.around(found).map((chapter) => ({ task: chapter, standing: 'open' as const })) : []),
    ];
    return write({ id, title: task.title, ...whereabouts(there), wishes }, said.marked[standing](task.title), complete);
  };

  const tickChapter = async (id: string, isAgreed: boolean): Promise<boolean> => {
    const there = find(library.notes.value, id);
    const chapter = there?.type === 'task' ? there.found.task : null;
    if (there?.type !== 'task' || chapter?.type !== 'chapter') return false;
    const { title } = chapter;
    const table = cascadeMarks();
    const ticks = table ? ticksOfChapter(chapter, table) : [];
    if (ticks.length === 0) {
      tell.done(said.nothingToTick(title), []);
      return false;
    }
    if (ticks.length > many && !isAgreed) {
      // Meanwhile the note may be another one: what is ticked is what stands there after the answer.
      return (await askForMany(app, ticks.length, title, words)) && tickChapter(id, true);
    }
    const complete = ticks.includes(chapter) ? completeWith(there.course, id) : [];
    const wishes = [...ticks, ...(isAuto() ? complete : [])].map((task) => ({ task, standing: 'done' as const }));
    const lessons = ticks.filter(({ type }) => type === 'lesson').length;
    const sentence = lessons > 0 ? said.chapterTicked(title, lessons) : said.marked.done(title);
    return write({ id, title, ...whereabouts(there), wishes }, sentence, complete);
  };

  const finish = async (course: Course, link: CourseLink, isDone: boolean): Promise<boolean> => {
    const { path } = course;
    const { id, title } = link;
    const text = library.textOf(path) ?? '';
    const line = placeOf(library.notes.value, course).line + link.line;
    const standing = isDone ? 'done' : 'open';
    const { lexicon } = rulesOf(settings.value);
    const written = await marks.change({ id, title, path }, standing, (now, bytes) =>
      planFinished(now, { text, line }, isDone, lexicon, bytes),
    );
    if (written?.type === 'written') tell.done(said.marked[standing](title), [undo({ id, title, path }, written)]);
    return written !== null;
  };

  /** Writes, then says what was done where it is not seen, and offers to tick the chapters that are complete with it. */
  const write = async (job: Job, sentence: string, complete: readonly Chapter[]): Promise<boolean> => {
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

  const undo = (
    about: Pick<Job, 'id' | 'title' | 'path'>,
    written: Extract<Written, { type: 'written' }>,
  ): NoticeAction => ({
    text: said.undo,
    run: () => marks.change(about, 'undo', written.undo),
  });

  /** The button that ticks chapters, as they stand when it is clicked. */
  const offer = (chapters: readonly Chapter[]): NoticeAction => ({
    text: said.tickChapters(chapters.length),
    run: async () => {
      const there = chapters.flatMap(({ id }) => {
        const one = find(library.notes.value, id);
        return one?.type === 'task' && one.found.task.type === 'chapter' && one.found.task.readyToTick ? [one] : [];
      });
      const [first] = there;
      if (!first) return;
      const { id, title } = first.found.task;
      const wishes = there.map(({ found }) => ({ task: found.task, standing: 'done' as const }));
      const job = { id, title, ...whereabouts(first), wishes };
      await write(job, said.chaptersTicked(chapters.map((chapter) => chapter.title)), []);
    },
  });

  /** The note that a task stands in, and from where in it the positions of its course count. */
  const whereabouts = ({ course, found }: Extract<Found, { type: 'task' }>): Pick<Job, 'path' | 'start'> => {
    const { path, from } = sourceOf(found) ?? { path: course.path, ...placeOf(library.notes.value, course) };
    return { path, start: from };
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

  return { tick, mark };
}
