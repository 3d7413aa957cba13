import type { App, WorkspaceLeaf } from 'obsidian';
import type { CourseLine } from '../../core/course/placed';
import type { Library } from '../../library/library';
import { inNote } from './course-at';

/** Tells the app that the mouse is above something that stands for a place in a note, so that the note may be previewed; `source` is a registered one. */
export function hovering(
  { workspace }: Pick<App, 'workspace'>,
  library: Pick<Library, 'notes'>,
  leaf: WorkspaceLeaf,
  source: string,
): (place: CourseLine, event: MouseEvent) => void {
  return (place, event) => {
    const { path, line } = inNote(library.notes.value, place);
    workspace.trigger('hover-link', {
      event,
      source,
      hoverParent: leaf,
      targetEl: event.currentTarget,
      linktext: path,
      sourcePath: path,
      state: { scroll: line },
    });
  };
}
