import type { App, Plugin } from 'obsidian';
import type { Words } from '../i18n/words';
import type { Library } from '../library/library';
import { openDashboard } from './dashboard/open-dashboard';
import { CourseSuggester } from './lessons/course-suggester';
import type { Lessons } from './lessons/lessons';
import type { WhereaboutsWatch } from './lessons/whereabouts';
import type { Tracker } from './sources/tracker';
import { addTickingCommands } from './ticking/ticking-commands';
import type { TickingDesk } from './ticking/ticking-desk';

interface Parts {
  readonly app: App;
  readonly library: Library;
  readonly lessons: Lessons;
  readonly tracker: Tracker;
  readonly watch: WhereaboutsWatch;
  readonly desk: TickingDesk;
  readonly words: Words;
}

type Commands = Pick<Plugin, 'addCommand'>;

/** Everything in the command palette; each is there only when it can do something. */
export function addCommands(plugin: Commands, parts: Parts): void {
  const { app, library, lessons, tracker, watch, desk, words } = parts;
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
  const note = (): string | null => {
    const file = app.workspace.getActiveFile();
    return file?.extension === 'md' ? file.path : null;
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
  addTickingCommands(add, { app, library, watch, ticking: desk.ticking, goingOn: desk.goingOn, words });
  add('open-dashboard', commands.openDashboard, () => () => void openDashboard(app.workspace));
  add('track-note', commands.track, () => {
    const path = note();
    return path !== null && !tracker.isTracked(path)
      ? () => {
          tracker.track(path);
        }
      : null;
  });
  add('stop-tracking-note', commands.stopTracking, () => {
    const path = note();
    return path !== null && tracker.isTracked(path)
      ? () => {
          tracker.stopTracking(path);
        }
      : null;
  });
}
