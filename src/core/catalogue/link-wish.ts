import type { ResourceKind } from '../course/address-kind';

export const linkKinds = [
  'all',
  'playlist',
  'video',
  'channel',
  'course site',
  'article',
  'pdf',
  'note',
  'attachment',
] as const satisfies readonly (ResourceKind | 'all')[];
export type LinkKind = (typeof linkKinds)[number];

export const linkStates = ['any', 'open', 'done', 'none'] as const;
type WantedState = (typeof linkStates)[number];

export const linkGroupings = ['section', 'provider'] as const;
export type LinkGrouping = (typeof linkGroupings)[number];

/** Which links somebody wants to see, and how they are grouped. */
export interface LinkWish {
  readonly kind: LinkKind;
  readonly state: WantedState;
  readonly grouping: LinkGrouping;
  /** The id of a course or the path of a note, for nothing but its links; empty for all. */
  readonly within: string;
  readonly query: string;
}

export const noLinkWish: LinkWish = { kind: 'all', state: 'any', grouping: 'section', within: '', query: '' };

/** Reads a wish from whatever was kept; what it does not say, or says in the words of another version, is as `otherwise`. */
export function readLinkWish(raw: unknown, otherwise: LinkWish = noLinkWish): LinkWish {
  if (typeof raw !== 'object' || raw === null) return otherwise;
  const { kind, state, grouping, within, query } = raw as { readonly [Name in keyof LinkWish]?: unknown };
  return {
    kind: linkKinds.find((each) => each === kind) ?? otherwise.kind,
    state: linkStates.find((each) => each === state) ?? otherwise.state,
    grouping: linkGroupings.find((each) => each === grouping) ?? otherwise.grouping,
    within: typeof within === 'string' ? within : otherwise.within,
    query: typeof query === 'string' ? query : otherwise.query,
  };
}

/** Whether some links may be left out. */
export function isNarrowingLinks({ kind, state, within, query }: LinkWish): boolean {
  return kind !== 'all' || state !== 'any' || within !== '' || query !== '';
}
