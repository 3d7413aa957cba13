import type { ResourceKind } from '../../core/course/address-kind';
import type { LinkGrouping, LinkKind, LinkWish } from '../../core/catalogue/link-wish';
import { links } from './counted';

/** One of a kind, as a screen reader says it. */
const kind: Record<ResourceKind, string> = {
  playlist: 'Playlist',
  video: 'Video',
  channel: 'Channel',
  'course site': 'Course site',
  article: 'Page',
  pdf: 'PDF',
  note: 'Note',
  attachment: 'Attachment',
};

const kinds: Record<LinkKind, string> = {
  all: 'All links',
  playlist: 'Playlists',
  video: 'Videos',
  channel: 'Channels',
  'course site': 'Course sites',
  article: 'Pages',
  pdf: 'PDFs',
  note: 'Notes',
  attachment: 'Attachments',
};

const states: Record<LinkWish['state'], string> = {
  any: 'Finished or not',
  open: 'Not finished',
  done: 'Finished',
  none: 'Without a state',
};

const groupings: Record<LinkGrouping, string> = { section: 'By section', provider: 'By provider' };

/** The catalogue of links. */
export const catalogue = {
  name: 'Links',
  open: 'Open catalogue of links',
  show: 'Show links',
  showOf: (text: string, title: string) => `${text}: show those of ${title}`,
  search: 'Search links…',
  kind,
  kinds,
  states,
  groupings,
  filter: (chosen: LinkKind, state: LinkWish['state']) =>
    state === 'any' ? `Show: ${kinds[chosen]}` : `Show: ${kinds[chosen]} · ${states[state]}`,
  grouping: (chosen: LinkGrouping) => `Group: ${groupings[chosen]}`,
  count: (some: number, all: number) => `${some} of ${links(all)}`,
  countIn: (count: string, title: string) => `${count}, in ${title}`,
  nothing: 'No link here is like that.',
  none: 'The notes that you track hold no links yet. Whatever is linked in them stands here.',
  inVault: 'In this vault',
  alsoIn: 'Also in',
  course: (title: string) => `Course: ${title}`,
  courseSame: (title: string) => `Course: ${title}. It has the same link.`,
  courseLike: (title: string) => `Course: ${title}. It is called like this link.`,
  many: links,
  menu: {
    goTo: 'Go to link',
    goToIn: (place: string) => `Go to link in ${place}`,
    goToCourse: (title: string) => `Go to course “${title}”`,
    copyAddress: 'Copy address',
    addressCopied: 'Address copied to the clipboard.',
  },
};
