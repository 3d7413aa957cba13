import type { ReadonlySignal } from '@preact/signals-core';
import type { App } from 'obsidian';
import type { Chapter, Lesson } from '../../core/course/types';
import type { Plan } from '../../core/edit/plan';
import type { Settings } from '../../core/settings';
import type { Words } from '../../i18n/words';
import type { Library } from '../../library/library';
import type { NoticeAction } from '../action-notice';
import { askForMany } from './ask-for-many';
import { createCascades } from './cascades';
import { all, lessonsAmong, marksOf, titlesOf, type Decide, type Decided, type Ticks } from './decided';
import { aboutShown, type Standing } from './job';
import { createMarkless } from './markless';
import type { MarksWriter } from './marks-writer';
import type { Pending } from './pending';
import { isTask, look, type Shown, type ShownTask } from './shown';
import type { Tell } from './tell';
import type { TickedChapters } from './ticked-chapters';
import { undoAction } from './undo-action';

/** Ticking: it sets how something stands, it never flips it. Each answers whether all stands as wished now. */
export interface Ticking {
  /** What an id means now, for whoever asks something of it later. */
  look(id: string): Shown | null;
  /** What a box does: a lesson is done or open, a chapter done with all that it holds or open by itself, a link finished or not. */
  tick(of: Shown | string, isDone: boolean): Promise<boolean>;
  /** Sets the mark of a lesson, or a chapter's own. */
  mark(of: Shown | string, standing: Standing): Promise<boolean>;
  /** What ticking a chapter with all that it holds, or opening it again, would write into the text that it is shown in. */
  foresee(chapter: ShownTask, isDone: boolean): Plan;
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

/** More marks than this are set at once only after a question. */
const many = 50;

export function createTicking({ app, library, settings, marks, pending, ticked, tell, words }: Parts): Ticking {
  const said = words.ticking;
  const cascades = createCascades(settings);
  const markless = createMarkless({ settings, marks, tell, words });

  const lookAt = (of: Shown | string): Shown | null => (typeof of === 'string' ? look(of, library, app.vault) : of);

  const tick: Ticking['tick'] = async (of, isDone) => {
    const shown = lookAt(of);
    if (!shown) return false;
    if (shown.there.type === 'link') return markless.finish(shown, shown.there.link, isDone);
    return isDone && isTask(shown) && shown.there.found.task.type === 'chapter'
      ? tickChapter(shown, shown.there.found.task)
      : mark(shown, isDone ? 'done' : 'open');
  };

  const mark: Ticking['mark'] = async (of, standing) => {
    const shown = lookAt(of);
    if (!isTask(shown)) return false;
    const { task } = shown.there.found;
    const wished = pending.wishFor(task.id);
    if ((wished ?? task.meaning) === standing) return wished === undefined;
    const property = task.type === 'lesson' && task.source?.property;
    if (property) return markless.setProperty(shown, property, standing);
    return write(shown, standing, marking(task, standing));
  };

  const marking = (task: Chapter | Lesson, standing: Standing): Decide => {
    const sentence = said.marked[standing](task.title);
    return (now) => {
      const is = now?.there.found.task ?? task;
      // Somebody else may have been quicker, with a mark of theirs; what is around the task was theirs to change, too.
      const own = is.meaning === standing ? [] : all([is], standing);
      if (!now || own.length === 0) return { own, along: [], sentence };
      if (standing === 'done') return { own, along: chaptersAlong(now), sentence };
      const isOpened = is.meaning === 'done' && standing !== 'dropped';
      const opened = isOpened ? ticked.around(now) : [];
      return { own: [...own, ...all(opened, 'open')], along: [], sentence };
    };
  };

  const tickChapter = async (shown: ShownTask, chapter: Chapter): Promise<boolean> => {
    const { title } = chapter;
    const asked = cascades.within(chapter);
    if (asked.length === 0) {
      tell.done(said.nothingToTick(title), []);
      return chapter.meaning === 'done';
    }
    const lessons = lessonsAmong(asked);
    const changed = asked.length + alongOf(shown, asked, chapter).length;
    if (changed > many && !(await askForMany(app, { lessons, chapters: changed - lessons, chapter: title }, words)))
      return false;
    return write(shown, 'done', tickingAll(title, Math.max(many, changed)));
  };

  /** Ticks a chapter with what it holds, and what came meanwhile, too, as long as nobody would have to be asked about it. */
  const tickingAll =
    (title: string, atMost: number): Decide =>
    (now) => {
      const task = now?.there.found.task;
      if (!now || task?.type !== 'chapter') return null;
      const ticks = cascades.within(task);
      const along = alongOf(now, ticks, task);
      if (ticks.length + along.length > atMost) return null;
      const count = lessonsAmong(ticks);
      const sentence = count > 0 ? said.chapterTicked(title, count) : said.marked.done(title);
      return { own: all(ticks, 'done'), along, sentence };
    };

  const alongOf = (now: ShownTask, ticks: Ticks, of: Chapter): readonly Chapter[] =>
    ticks.includes(of) ? chaptersAlong(now) : [];

  const foresee: Ticking['foresee'] = (shown, isDone) => {
    const { task } = shown.there.found;
    const [standing, decide] = isDone
      ? (['done', tickingAll(task.title, Infinity)] as const)
      : (['open', marking(task, 'open')] as const);
    return marks.foresee({ ...aboutShown(shown), shown, standing, marks: (now) => marksOf(decide(now)) });
  };

  /** Writes, then says what was done where it is not seen, and offers to tick the chapters that are complete with it. */
  const write = async (shown: ShownTask, standing: Standing, decide: Decide): Promise<boolean> => {
    const job = aboutShown(shown);
    let decided: Decided = { own: [], along: [], sentence: '' };
    const written = await marks.write({
      ...job,
      shown,
      standing,
      marks: (now) => {
        const answer = decide(now);
        if (answer) decided = answer;
        return marksOf(answer);
      },
    });
    if (written?.type !== 'written') return written !== null;
    const { own, along, sentence } = decided;
    const done = own.flatMap((one) => (one.standing === 'done' ? [one.task] : []));
    for (const { id } of [...done, ...along]) remember(id, written.text);
    const back = undoAction(marks, job, written, words);
    const left = standing === 'done' ? completeAround(job.id, written.text) : [];
    if (left.length > 0) {
      tell.done(said.chapterComplete(titlesOf(left)), [offer(left), ...(written.through === 'vault' ? [back] : [])]);
    } else if (along.length > 0) tell.done(said.chaptersTicked(titlesOf(along)), [back]);
    // In an open note a tick is seen, and the editor has an undo of its own.
    else if (written.through === 'vault' || own.length > 1) tell.done(sentence, [back]);
    return true;
  };

  const remember = (id: string, text: string): void => {
    const shown = lookAt(id);
    const task = isTask(shown) && shown.text === text ? shown.there.found.task : null;
    if (shown && task?.type === 'chapter' && task.meaning === 'done') ticked.add(shown, task);
  };

  /** The open chapters that hold nothing but what is done, now that a task of theirs was ticked in a text. */
  const completeAround = (id: string, text: string): readonly Chapter[] => {
    const shown = lookAt(id);
    if (!isTask(shown) || shown.text !== text || settings.value.completeChapters === 'off') return [];
    const { task } = shown.there.found;
    const isOver = task.meaning === 'done' && !(task.type === 'chapter' && task.tickedEarly > 0);
    return isOver ? cascades.around(shown) : [];
  };

  /** The button that ticks chapters, innermost first: those very ones, and only as long as all of them are complete. */
  const offer = (chapters: readonly Chapter[]): NoticeAction => {
    const ids = chapters.map(({ id }) => id);
    const shown = lookAt(ids[0] ?? '');
    return {
      text: said.tickChapters(chapters.length),
      run: () =>
        isTask(shown) &&
        write(shown, 'done', (now) => {
          const task = now?.there.found.task;
          if (!now || task?.type !== 'chapter' || !cascades.isReady(task)) return null;
          const ready = [task, ...cascades.around(now)].filter(({ id }) => ids.includes(id));
          if (ready.length < ids.length) return null;
          return { own: all(ready, 'done'), along: [], sentence: said.chaptersTicked(titlesOf(ready)) };
        }),
    };
  };

  const chaptersAlong = (shown: ShownTask): readonly Chapter[] =>
    settings.value.completeChapters === 'auto' ? cascades.around(shown) : [];

  return { look: lookAt, tick, mark, foresee };
}
