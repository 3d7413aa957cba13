import { lessonDraft, type LessonDraft } from '../../core/builder/lesson-draft';
import { mostLessons, type Imported, type ImportFault } from '../../core/import/imported';
import { faultIn, lengthsIn, pageIn, type Page } from '../../core/import/youtube-answer';
import { lengthsRequest, pageRequest, perRequest } from '../../core/import/youtube-request';
import { answerWithin } from './answer-within';

/** Obsidian's `requestUrl`, as far as it is needed: an answer, or an error where nobody answers. */
export type Ask = (request: {
  readonly url: string;
  readonly headers: Record<string, string>;
  readonly throw: false;
}) => PromiseLike<{ readonly status: number; readonly text: string }>;

/** One import. */
export interface Wanted {
  readonly listId: string;
  readonly key: string;
  readonly signal: AbortSignal;
  /** Called after each page; the total is null where the API does not say it. */
  readonly onProgress: (videos: number, total: number | null) => void;
}

/** Gets the videos of a playlist as lessons, each with its own link and length. */
export type Youtube = (wanted: Wanted) => Promise<Imported | ImportFault>;

/**
 * Asks the YouTube Data API, with the user's own key: a page of the playlist, then how long its videos are, then the next page. The key goes
 * into a header and nowhere else, so that no address that an error or a log may show has it in it.
 */
export function createYoutube(ask: Ask, base: string, patience?: number): Youtube {
  return async ({ listId, key, signal, onProgress }) => {
    // Nothing else can stand in a header.
    if (!/^[\x21-\x7E]{1,200}$/u.test(key)) return 'wrong-key';
    const get = async <Read>(what: string, read: (text: string) => Read | null): Promise<Read | ImportFault> => {
      if (signal.aborted) return 'cancelled';
      const asked = ask({ url: base + what, headers: { 'X-Goog-Api-Key': key }, throw: false });
      const answer = await answerWithin(asked, signal, patience);
      if (typeof answer === 'string') return answer;
      return answer.status === 200 ? (read(answer.text) ?? 'not-understood') : faultIn(answer.status, answer.text);
    };

    const lessons: LessonDraft[] = [];
    let met = 0;
    let pages = 0;
    let token: string | null = null;
    do {
      const page: Page | ImportFault = await get(pageRequest(listId, token), pageIn);
      if (typeof page === 'string') return page;
      pages += 1;
      met += page.videos.length;
      if (Math.max(met, page.total ?? 0, (pages - 1) * perRequest) > mostLessons) return 'too-many';
      const ids = page.videos.map(({ id }) => id);
      const lengths = ids.length > 0 ? await get(lengthsRequest(ids), lengthsIn) : new Map<string, null>();
      if (typeof lengths === 'string') return lengths;
      for (const { id, title } of page.videos) {
        const seconds = lengths.get(id);
        // Who asks for a video that is private or deleted hears nothing of it.
        if (seconds !== undefined) lessons.push(lessonDraft(title, { url: watchAddress(id), seconds }));
      }
      onProgress(met, page.total);
      token = page.next;
    } while (token !== null);
    return lessons.length > 0 ? { lessons, unavailable: met - lessons.length } : 'empty';
  };
}

function watchAddress(id: string): string {
  return `https://www.youtube.com/watch?v=${id}`;
}
