import { isFolded } from './course-rows';

/** Where the lessons of a course are shown: not at all, in its card, or beside the cards. */
export type Unfolding = 'folded' | 'here' | 'beside';

/** What decides that in one leaf. */
interface Leaf {
  /** Whether there is room for a course beside the cards. */
  readonly isWide: boolean;
  /** The id of the course that was opened in this leaf. */
  readonly open: string | null;
  readonly toggled: ReadonlySet<string>;
}

/**
 * Where there is room, one course at a time stands beside the cards. Elsewhere courses unfold in their cards, and the one that was opened
 * beside them is unfolded too: a leaf that gets narrow goes on showing it.
 */
export function unfoldingOf(id: string, { isWide, open, toggled }: Leaf): Unfolding {
  if (id === open) return isWide ? 'beside' : 'here';
  return isWide || isFolded({ id }, toggled) ? 'folded' : 'here';
}
