import * as v from 'valibot';
import type { ImportFault } from './imported';
import { secondsOf } from './iso-length';
import { orNull, parsed } from './json';

/** A page of a playlist. */
export interface Page {
  readonly videos: readonly { readonly id: string; readonly title: string }[];
  readonly next: string | null;
  /** How many videos the whole playlist has, as far as the answer says. */
  readonly total: number | null;
}

const text = orNull(v.string());
const pageSchema = v.object({
  nextPageToken: text,
  pageInfo: orNull(v.object({ totalResults: orNull(v.number()) })),
  items: v.array(
    v.object({ snippet: orNull(v.object({ title: text })), contentDetails: orNull(v.object({ videoId: text })) }),
  ),
});

/** The page that an answer holds; null where it holds none. */
export function pageIn(answer: string): Page | null {
  const page = v.safeParse(pageSchema, parsed(answer));
  if (!page.success) return null;
  const { items, nextPageToken, pageInfo } = page.output;
  return {
    videos: items.flatMap(({ snippet, contentDetails }) => {
      const id = contentDetails?.videoId ?? '';
      return /^[\w-]{1,64}$/u.test(id) ? [{ id, title: snippet?.title ?? '' }] : [];
    }),
    next: nextPageToken === '' ? null : nextPageToken,
    total: pageInfo?.totalResults ?? null,
  };
}

const lengthsSchema = v.object({
  items: v.array(v.object({ id: text, contentDetails: orNull(v.object({ duration: text })) })),
});

/** How many seconds each video takes, null for who does not say; null where the answer holds no such thing. */
export function lengthsIn(answer: string): ReadonlyMap<string, number | null> | null {
  const lengths = v.safeParse(lengthsSchema, parsed(answer));
  if (!lengths.success) return null;
  return new Map(
    lengths.output.items.flatMap(({ id, contentDetails }) =>
      id === null ? [] : [[id, secondsOf(contentDetails?.duration ?? '')]],
    ),
  );
}

const reason = orNull(v.array(v.object({ reason: text })));
const errorSchema = v.object({ error: v.object({ errors: reason, details: reason }) });

/** What the API calls its refusals, in its older answers and in its newer ones. */
const faults: ReadonlyMap<string, ImportFault> = new Map([
  ['keyInvalid', 'wrong-key'],
  ['keyExpired', 'wrong-key'],
  ['API_KEY_INVALID', 'wrong-key'],
  ['ipRefererBlocked', 'restricted-key'],
  ['API_KEY_HTTP_REFERRER_BLOCKED', 'restricted-key'],
  ['API_KEY_IP_ADDRESS_BLOCKED', 'restricted-key'],
  ['API_KEY_ANDROID_APP_BLOCKED', 'restricted-key'],
  ['API_KEY_IOS_APP_BLOCKED', 'restricted-key'],
  ['API_KEY_SERVICE_BLOCKED', 'restricted-key'],
  ['accessNotConfigured', 'api-off'],
  ['SERVICE_DISABLED', 'api-off'],
  ['quotaExceeded', 'quota'],
  ['dailyLimitExceeded', 'quota'],
  ['rateLimitExceeded', 'quota'],
  ['userRateLimitExceeded', 'quota'],
  ['RATE_LIMIT_EXCEEDED', 'quota'],
  ['playlistNotFound', 'closed'],
  ['playlistItemsNotAccessible', 'closed'],
  ['watchHistoryNotAccessible', 'closed'],
  ['watchLaterNotAccessible', 'closed'],
]);

/** Why the API refused. Its own sentences are never shown: they are for programmers, and may name the key. */
export function faultIn(status: number, answer: string): ImportFault {
  const error = v.safeParse(errorSchema, parsed(answer));
  const said = error.success ? [...(error.output.error.details ?? []), ...(error.output.error.errors ?? [])] : [];
  for (const { reason } of said) {
    const fault = reason === null ? undefined : faults.get(reason);
    if (fault) return fault;
  }
  if (status === 404) return 'closed';
  if (status === 429) return 'quota';
  return status >= 500 ? 'no-answer' : 'not-understood';
}
