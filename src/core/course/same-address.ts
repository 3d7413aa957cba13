import { webAddress } from '../note/address';

const tracking = /^(?:utm_.*|si|feature|fbclid|gclid|ref|index|t|start_radio|pp)$/;

/**
 * A key under which two targets are the same thing (user guide, “Links”): host without case, `www.`, `m.`; tracking and position removed; on
 * YouTube a playlist is its list and a video its id. Only for comparing: what is shown and opened is the user's own address.
 */
export function addressKey(target: string): string {
  const url = webAddress(target);
  if (!url) return `vault:${target.normalize('NFC').toLowerCase()}`;
  const host = url.host.replace(/^(?:www|m)\./, '');
  const path = url.pathname.replace(/\/+$/, '');
  if (host === 'youtube.com' || host === 'youtu.be') {
    const list = url.searchParams.get('list');
    if (list) return `youtube list ${list}`;
    const video = host === 'youtu.be' ? path.slice(1) : url.searchParams.get('v');
    if (video) return `youtube video ${video}`;
  }
  const query = [...url.searchParams]
    .filter(([name, value]) => !tracking.test(name) && !(name === 'source' && value.startsWith('post_page')))
    .map(([name, value]) => `${name}=${value}`)
    .sort();
  return [host + path, ...query].join('&') + url.hash;
}
