import type { ReadonlySignal } from '@preact/signals-core';
import type { App, Plugin } from 'obsidian';
import type { Settings } from '../core/settings';
import type { Words } from '../i18n/words';
import type { Library } from '../library/library';
import { createApply } from './builder/apply-plan';
import { addBuilderCommands } from './builder/builder-commands';
import { openCatalogue } from './catalogue/open-catalogue';
import { checkNote, openCheckUp } from './checkup/open-check-up';
import type { Arrangement } from './courses/arrangement';
import { openDashboard, openPage, showNextIn } from './dashboard/open-dashboard';
import { addImportCommand } from './import/import-command';
import { useListAsOrder } from './courses/list-as-order';
import { CourseSuggester } from './lessons/course-suggester';
import { courseAt, nextFor } from './lessons/course-at';
import type { Lessons } from './lessons/lessons';
import type { ShowLeft } from './lessons/whats-left';
import type { WhereaboutsWatch } from './lessons/whereabouts';
import type { Tracker } from './sources/tracker';
import { addTickingCommands } from './ticking/ticking-commands';
import type { TickingDesk } from './ticking/ticking-desk';

interface Parts {
  readonly app: App;
  readonly library: Library;
  readonly lessons: Lessons;
  readonly showLeft: ShowLeft;
  readonly tracker: Tracker;
  readonly watch: WhereaboutsWatch;
  readonly desk: TickingDesk;
  readonly settings: ReadonlySignal<Settings>;
  readonly arrangement: Arrangement;
  readonly words: Words;
}

type Commands = Pick<Plugin, 'addCommand'>;

/** Everything in the command palette; each is there only when it can do something. */
export function addCommands(plugin: Commands, parts: Parts): void {
  const { app, library, lessons, showLeft, tracker, watch, desk, arrangement, settings, words } = parts;
  const { commands } = words;
  const add = (id: string, name: string, actionNow: () => (() => void) | null): void => {
    plugin.addCommand({
      id,
      name,
      checkCallback(checking) {
        const action = actionNow();
        if (action && !checking) action();
        return action !== null;
      },
    });
  };
  /** A command for the note one is in, if that is tracked, or if it is not. */
  const addForNote = (id: string, name: string, isTracked: boolean, act: (path: string) => void): void => {
    add(id, name, () => {
      const file = app.workspace.getActiveFile();
      if (file?.extension !== 'md' || tracker.isTracked(file.path) !== isTracked) return null;
      const { path } = file;
      return () => {
        act(path);
      };
    });
  };

  add('next-lesson', commands.nextLesson, () =>
    library.notes.value.length > 0 ? () => void lessons.next(watch.look()) : null,
  );
  add('next-lesson-elsewhere', commands.nextElsewhere, () => {
    const entries = library.queue.value;
    return entries.length > 0
      ? () => {
          new CourseSuggester(app, entries, lessons, words).open();
        }
      : null;
  });
  add('what-is-left', commands.whatIsLeft, () => {
    if (library.notes.value.length === 0) return null;
    return () => {
      const course = courseAt(library.notes.value, watch.look());
      showLeft(course?.next ? course.id : null);
    };
  });
  add('show-next-lesson', words.tree.showNext, () => {
    const entry = nextFor(library.notes.value, library.queue.value, watch.look());
    return entry && (() => void showNextIn(app.workspace, entry.course.id));
  });
  const apply = createApply({ marks: desk.marks, tell: desk.tell, words });
  const build = { app, library, settings, apply, words };
  addBuilderCommands(add, build, watch);
  addImportCommand(add, build, watch);
  addTickingCommands(add, { app, library, watch, ticking: desk.ticking, goingOn: desk.goingOn, words });
  add('open-dashboard', commands.openDashboard, () => () => void openDashboard(app.workspace));
  add('open-dashboard-page', commands.openPage, () => () => void openPage(app.workspace));
  add('open-links', words.catalogue.open, () => () => void openCatalogue(app.workspace));
  add('open-check-up', words.checkUp.open, () => () => void openCheckUp(app.workspace));
  addForNote('check-note', words.checkUp.checkNote, true, (path) => void checkNote(app.workspace, path));
  addForNote('track-note', commands.track, false, (path) => {
    tracker.track(path);
  });
  addForNote('stop-tracking-note', commands.stopTracking, true, (path) => {
    tracker.stopTracking(path);
  });
  plugin.addCommand({
    id: 'use-list-as-order',
    name: words.courseOrder.command,
    editorCheckCallback: (checking, editor) => {
      const use = useListAsOrder(editor, { app, library, arrangement, words });
      if (use && !checking) void use();
      return use !== null;
    },
  });
}
