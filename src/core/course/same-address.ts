import { unescaped, webAddress } from '../note/address';

/** What says who sent somebody, or where in a page or a list one is: no other page. Anything else may name one. */
const besides = /^(?:utm_.*|si|feature|index|t)$/i;

/**
 * A key under which two targets are the same thing (user guide, “Links”): host without case, `www.`, `m.`; tracking and position removed; on
 * YouTube a playlist is its list and a video its id; a note without its extension, escaped or not. Only for comparing: what is shown and opened is
 * the user's own address.
 */
export function addressKey(target: string): string {
  const url = webAddress(target);
  if (!url) return `vault:${withoutExtension(unescaped(target)).normalize('NFC').toLowerCase()}`;
  const host = url.host.replace(/^(?:www|m)\./, '');
  const path = url.pathname.replace(/\/+$/, '');
  if (youtube.has(host)) {
    const list = url.searchParams.get('list');
    if (list) return `youtube list ${list}`;
    const video = host === 'youtu.be' ? path.slice(1) : (url.searchParams.get('v') ?? videoPath.exec(path)?.[1]);
    if (video) return `youtube video ${video}`;
  }
  const query = [...url.searchParams]
    .filter(([name, value]) => !besides.test(name) && !(name === 'source' && value.startsWith('post_page')))
    .map(([name, value]) => `${name}=${value}`)
    .sort();
  return [host + path, ...query].join('&') + url.hash;
}

const youtube: ReadonlySet<string> = new Set(['youtube.com', 'music.youtube.com', 'youtu.be']);
/** The other pages on which YouTube shows one video. */
const videoPath = /^\/(?:shorts|embed|live)\/([^/]+)$/;

function withoutExtension(target: string): string {
  return target.replace(/\.md(?=#|$)/i, '');
}
