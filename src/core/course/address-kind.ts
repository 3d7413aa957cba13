import { webAddress } from '../note/address';
import type { Link } from '../note/inline';
import type { Resource } from './types';

/** Whether a link shows a file in its place rather than leading anywhere, or leads to one of the vault that is neither a note nor a PDF. */
export function isAttachment({ target, embed }: Pick<Link, 'target' | 'embed'>): boolean {
  if (webAddress(target)) return embed;
  const extension = extensionIn(target);
  return extension === 'pdf' ? embed : extension !== 'md';
}

export type ResourceKind = 'playlist' | 'video' | 'channel' | 'course site' | 'article' | 'pdf' | 'note' | 'attachment';

/** What a resource is, as far as its address tells. */
export function kindOf({ target, attachment }: Pick<Resource, 'target' | 'attachment'>): ResourceKind {
  if (attachment) return 'attachment';
  const url = webAddress(target);
  if (!url) return extensionIn(target) === 'pdf' ? 'pdf' : 'note';
  const host = url.hostname.replace(/^(?:www|m)\./, '');
  if (/\.pdf$/i.test(url.pathname) || (host === 'arxiv.org' && url.pathname.startsWith('/pdf/'))) return 'pdf';
  if (/\.(?:mp4|webm|mkv|mov|m4v)$/i.test(url.pathname)) return 'video';
  if (host === 'youtube.com' || host === 'youtu.be') return kindOnYoutube(url);
  if (videoHosts.has(host)) return 'video';
  if (isCourseHost(host) || /(?:^|\/)(?:courses?|class(?:es)?|lectures?)(?:\/|$)/i.test(url.pathname))
    return 'course site';
  return 'article';
}

const videoHosts = new Set(['vimeo.com', 'bilibili.com', 'dailymotion.com', 'twitch.tv', 'nebula.tv', 'ted.com']);

const courseHosts = [
  '3blue1brown.com',
  'brilliant.org',
  'codecademy.com',
  'coursera.org',
  'datacamp.com',
  'deeplearning.ai',
  'edx.org',
  'exercism.org',
  'fast.ai',
  'freecodecamp.org',
  'futurelearn.com',
  'khanacademy.org',
  'pluralsight.com',
  'skillshare.com',
  'theodinproject.com',
  'udacity.com',
  'udemy.com',
];

function isCourseHost(host: string): boolean {
  if (/\.(?:edu|edu\.[a-z]{2}|ac\.[a-z]{2})$/.test(host)) return true;
  return courseHosts.some((site) => host === site || host.endsWith(`.${site}`));
}

function kindOnYoutube(url: URL): ResourceKind {
  if (url.searchParams.get('list')) return 'playlist';
  if (/^\/(?:@|channel\/|c\/|user\/)/.test(url.pathname)) return 'channel';
  return 'video';
}

/** The extension of a file of the vault; a link without one leads to a note. */
function extensionIn(target: string): string {
  const file = target.replace(/#.*$/, '');
  return /\.([a-z\d]{1,5})$/i.exec(file)?.[1]?.toLowerCase() ?? 'md';
}
