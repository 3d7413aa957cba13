import type { App } from 'obsidian';
import type { Library } from '../../library/library';
import type { DashboardActions, HeldAbove } from '../../views/actions';
import type { Arrangement } from '../courses/arrangement';
import { inNote } from '../lessons/course-at';
import { linkTo } from '../lessons/link-to';

type Dragging = Pick<DashboardActions, 'drag' | 'dragOver' | 'dragLeave' | 'drop'>;

/** What a course carries besides a link while it is dragged: its id, for nobody but the dashboard. */
const courseType = 'application/x-syllabus-course';
/** The app's own class for what something is held above. */
const heldAbove = 'is-being-dragged-over';

/** Whatever stands for a place in a note is dragged out as a link to it; a course dropped on a pinned one is pinned in its place. */
export function dragging(app: App, library: Pick<Library, 'notes'>, arrangement: Arrangement): Dragging {
  const isCourse = (event: DragEvent): boolean => event.dataTransfer?.types.includes(courseType) ?? false;
  const markAbove = ({ currentTarget }: HeldAbove, isAbove: boolean): void => {
    currentTarget.toggleClass(heldAbove, isAbove);
  };
  return {
    drag: (place, event, of) => {
      const { path, line } = inNote(library.notes.value, place);
      const link = linkTo(app, { path, line }, of?.title);
      if (link !== null) event.dataTransfer?.setData('text/plain', link);
      if (of && of.id === of.courseId) event.dataTransfer?.setData(courseType, of.id);
    },
    dragOver: (event) => {
      if (!isCourse(event)) return;
      event.preventDefault();
      markAbove(event, true);
    },
    dragLeave: (event) => {
      markAbove(event, false);
    },
    drop: (target, event) => {
      if (!isCourse(event)) return;
      event.preventDefault();
      markAbove(event, false);
      const id = event.dataTransfer?.getData(courseType) ?? '';
      const { pinned } = arrangement.wishes();
      const [from, to] = [pinned.indexOf(id), pinned.indexOf(target)];
      // What comes from above pushes the others up, what comes from below or from elsewhere pushes them down.
      const isFromAbove = from >= 0 && from < to;
      arrangement.pinBefore(id, isFromAbove ? (pinned[to + 1] ?? null) : target);
    },
  };
}
