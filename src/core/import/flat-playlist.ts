import * as v from 'valibot';
import { countDrafts, lessonDraft, type LessonDraft } from '../builder/lesson-draft';
import { webAddress } from '../note/address';
import { mostLessons, type Imported, type ImportFault } from './imported';
import { orNull, parsed } from './json';

const text = orNull(v.string());
const entrySchema = v.object({
  title: text,
  id: text,
  ie_key: text,
  url: text,
  webpage_url: text,
  duration: orNull(v.pipe(v.number(), v.finite(), v.minValue(0))),
  entries: orNull(v.array(v.unknown())),
});
type Entry = v.InferOutput<typeof entrySchema>;

/** Playlists in playlists, such as the tabs of a channel: deeper than this nothing is. */
const deepest = 8;

/** Reads the JSON that `yt-dlp --flat-playlist -J` prints of a playlist, or of one video. */
export function readFlatPlaylist(json: string): Imported | ImportFault {
  const value = parsed(json);
  const whole = entryOf(value);
  if (!whole) return 'not-understood';
  const read = whole.entries ? lessonsOf(whole.entries, 1) : whole.title === null ? null : lessonsOf([value], 1);
  if (!read) return 'not-understood';
  if (countDrafts(read.lessons) > mostLessons) return 'too-many';
  return read.lessons.length > 0 ? read : 'empty';
}

function entryOf(value: unknown): Entry | null {
  const entry = v.safeParse(entrySchema, value);
  return entry.success ? entry.output : null;
}

/** The lessons of a list; null where lists stand in one another without end. What is no entry at all is a video that could not be read. */
function lessonsOf(entries: readonly unknown[], depth: number): Imported | null {
  if (depth > deepest) return null;
  const lessons: LessonDraft[] = [];
  let unavailable = 0;
  for (const value of entries) {
    const entry = entryOf(value);
    const below = entry?.entries ? lessonsOf(entry.entries, depth + 1) : { lessons: [], unavailable: 0 };
    if (!below) return null;
    unavailable += below.unavailable;
    const url = entry && urlOf(entry);
    if (!entry || isGone(entry) || (!entry.title && url === null && below.lessons.length === 0)) unavailable += 1;
    else lessons.push(lessonDraft(entry.title ?? '', { url, seconds: entry.duration, children: below.lessons }));
  }
  return { lessons, unavailable };
}

/** The address of an entry. Old versions give the bare id of a video in its place. */
function urlOf({ url, webpage_url, id, ie_key }: Entry): string | null {
  const address = [webpage_url, url].find((one) => one !== null && webAddress(one) !== null);
  if (address) return address;
  return ie_key === 'Youtube' && id !== null && /^[\w-]{11}$/u.test(id)
    ? `https://www.youtube.com/watch?v=${id}`
    : null;
}

/** The words that stand in the place of a title where nobody may see the video any more. */
function isGone({ title, duration }: Entry): boolean {
  return duration === null && /^\[(?:private|deleted) video\]$/iu.test(title ?? '');
}
