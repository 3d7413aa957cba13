import { webAddress } from '../note/address';

const hosts = /^(?:(?:www|m|music)\.)?youtube(?:-nocookie)?\.com$|^youtu\.be$/u;

/** The id of the playlist that a text has the address of, or is; null where there is none. */
export function listIdIn(text: string): string | null {
  const words = text.trim();
  if (/^(?:PL|UU|OLAK|FL)[\w-]{10,80}$/u.test(words)) return words;
  for (const [found] of words.matchAll(/https?:\/\/[^\s<>()[\]"'|]+/giu)) {
    const url = webAddress(found);
    const id = url && hosts.test(url.hostname) ? url.searchParams.get('list') : null;
    if (id !== null && /^[\w-]{2,100}$/u.test(id)) return id;
  }
  return null;
}
