import type { JSX } from 'preact';
import type { ResourceKind } from '../../core/course/address-kind';
import { Strokes } from '../icons';

/** The icons of Lucide that Obsidian has, each as one path. */
const paths: Record<ResourceKind, string> = {
  playlist: 'M12 12H3M16 6H3M12 18H3M16 12l5 3-5 3v-6Z',
  video: 'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20ZM10 8l6 4-6 4V8Z',
  channel: 'M4 7h16a2 2 0 0 1 2 2v11a2 2 0 0 1-2 2H4a2 2 0 0 1-2-2V9a2 2 0 0 1 2-2ZM17 2l-5 5-5-5',
  'course site':
    'M21.42 10.922a1 1 0 0 0-.019-1.838L12.83 5.18a2 2 0 0 0-1.66 0L2.6 9.08a1 1 0 0 0 0 1.832l8.57 3.908a2 2 0 0 0 1.66 0zM22 10v6M6 12.5V16a6 3 0 0 0 12 0v-3.5',
  article: 'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20ZM12 2a14.5 14.5 0 0 0 0 20 14.5 14.5 0 0 0 0-20M2 12h20',
  pdf: 'M15 2H6a2 2 0 0 0-2 2v16a2 2 0 0 0 2 2h12a2 2 0 0 0 2-2V7ZM14 2v4a2 2 0 0 0 2 2h4M10 9H8M16 13H8M16 17H8',
  note: 'M16 3H5a2 2 0 0 0-2 2v14a2 2 0 0 0 2 2h14a2 2 0 0 0 2-2V8ZM15 3v4a2 2 0 0 0 2 2h4',
  attachment:
    'm21.44 11.05-9.19 9.19a6 6 0 0 1-8.49-8.49l8.57-8.57A4 4 0 1 1 18 8.84l-8.59 8.57a2 2 0 0 1-2.83-2.83l8.49-8.48',
};

/** What kind of thing a link leads to, for eyes; for ears a word says it. */
export function KindIcon({ kind }: { readonly kind: ResourceKind }): JSX.Element {
  return <Strokes path={paths[kind]} />;
}
