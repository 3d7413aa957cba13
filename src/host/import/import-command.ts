import { courseAt } from '../lessons/course-at';
import type { WhereaboutsWatch } from '../lessons/whereabouts';
import type { BuildParts } from '../builder/build-parts';
import { openInsertDialog } from '../builder/insert-dialog';
import { placeNow } from '../builder/place-now';
import { createImportPlaylist } from './playlist-import';

/** Adds a command that runs what it finds to do at that moment; null hides it. */
type Add = (id: string, name: string, actionNow: () => (() => void) | null) => void;

/** The command that imports a playlist: there only while the user wants that, and a place for lessons is known. */
export function addImportCommand(add: Add, parts: BuildParts, watch: WhereaboutsWatch): void {
  const { app, library, settings, words } = parts;
  const { command, title } = words.importing;
  const importPlaylist = createImportPlaylist(parts);
  add('import-playlist', command, () => {
    const place = settings.value.importPlaylists ? placeNow(parts, watch) : null;
    if (!place) return null;
    return () => {
      const selected = app.workspace.activeEditor?.editor?.getSelection() ?? null;
      const course = courseAt(library.notes.value, place);
      void importPlaylist([selected, course?.link ?? null], (drafts) => {
        openInsertDialog(parts, { title, place, lessons: { drafts } });
      });
    };
  });
}
