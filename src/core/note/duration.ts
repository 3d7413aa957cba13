/** Minutes a title states: `(12:34)` or `45 min` at its end, or `⏱ 25m` anywhere. Null where it states none. */
export function minutesIn(title: string): number | null {
  // Most numbers in titles are those of lessons, and stand at the end or nowhere.
  if (!/\d/.test(title) || (/\d$/.test(title) && !title.includes('⏱'))) return null;
  const watch = /⏱\uFE0F?\s*(\S+(?:\s?\p{L}+)?)/u.exec(title)?.[1];
  if (watch !== undefined) return minutesOf(watch);
  // A clock time at the start is a position in a video; only one in parentheses at the end is a length.
  const clock = /\((\d{1,3}(?::\d{2}){1,2})\)\s*$/.exec(title)?.[1];
  if (clock !== undefined) return minutesOf(clock);
  const words =
    /(?:^|[\s(,–-])((?:\d+(?:\.\d+)?\s?(?:h|hrs?|hours?)\s?)?\d+(?:\.\d+)?\s?(?:m|mins?|minutes?|h|hrs?|hours?))\)?\s*$/i.exec(
      title,
    )?.[1];
  return words === undefined ? null : minutesOf(words);
}

/** Minutes in a stated length: `1h20m`, `1 h 20 min`, `90`, `12:34` (minutes and seconds), `1:02:03`. Null where it is none. */
export function minutesOf(length: string): number | null {
  const text = length.trim().toLowerCase();
  const clock = /^(?:(\d{1,3}):)?(\d{1,3}):(\d{2})$/.exec(text);
  if (clock) return Number(clock[1] ?? 0) * 60 + Number(clock[2]) + Number(clock[3]) / 60;
  const words = /^(?:(\d+(?:\.\d+)?)\s*h(?:rs?|ours?)?)?\s*(?:(\d+(?:\.\d+)?)\s*m?(?:ins?|inutes?)?)?$/.exec(text);
  if (!words || (words[1] === undefined && words[2] === undefined)) return null;
  return Number(words[1] ?? 0) * 60 + Number(words[2] ?? 0);
}
