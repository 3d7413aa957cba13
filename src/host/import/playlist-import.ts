import { Notice, requestUrl } from 'obsidian';
import type { LessonDraft } from '../../core/builder/lesson-draft';
import type { Imported, ImportFault } from '../../core/import/imported';
import { listIdIn } from '../../core/import/list-id';
import type { BuildParts } from '../builder/build-parts';
import { PlaylistModal } from './playlist-modal';
import { createYoutube, type Wanted } from './youtube';

/** The only place on the network that Syllabus knows (docs/decisions/0022). */
const youtubeApi = 'https://www.googleapis.com/youtube/v3/';

/** Asks for a playlist and hands on its lessons; `texts` are looked through for an address to begin with. */
export type ImportPlaylist = (
  texts: readonly (string | null)[],
  insert: (lessons: readonly LessonDraft[]) => void,
) => Promise<void>;

export function createImportPlaylist({
  app,
  settings,
  words,
}: Pick<BuildParts, 'app' | 'settings' | 'words'>): ImportPlaylist {
  const youtube = createYoutube(requestUrl, youtubeApi);
  const get = async (address: string, how: Pick<Wanted, 'signal' | 'onProgress'>): Promise<Imported | ImportFault> => {
    const listId = listIdIn(address);
    if (listId === null) return 'no-list';
    const { youtubeKey } = settings.value;
    const key = youtubeKey === '' ? null : app.secretStorage.getSecret(youtubeKey);
    return key ? youtube({ listId, key: key.trim(), ...how }) : 'no-key';
  };
  return async (texts, insert) => {
    const found = [texts[0], await clipboardText(), ...texts.slice(1)]
      .map((text) => listIdIn(text ?? ''))
      .find((id) => id !== null);
    new PlaylistModal(app, {
      words,
      address: found ? `https://www.youtube.com/playlist?list=${found}` : '',
      get,
      got: ({ lessons, unavailable }) => {
        if (unavailable > 0) new Notice(words.importing.leftOut(unavailable));
        insert(lessons);
      },
    }).open();
  };
}

/** What was copied; null where the app may not look. */
async function clipboardText(): Promise<string | null> {
  try {
    return await activeWindow.navigator.clipboard.readText();
  } catch {
    return null;
  }
}
