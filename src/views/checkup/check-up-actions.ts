import type { Fix, Found, FoundIn } from '../../core/checkup/check-up';

/** A line of a note; 0-based. */
interface Place {
  readonly path: string;
  readonly line: number;
}

/** What a reader of the check-up can do. The event says where to open: in this tab, a new one, a split or a window. */
export interface CheckUpActions {
  open(place: Place, event: MouseEvent): void;
  /** Shows what a fix would change, and makes it where the reader agrees. */
  fix(found: Found, fix: Fix): void;
  /** The same for all lines of a note that become what they were meant as. */
  fixAll(note: FoundIn): void;
  /** Puts a finding out of sight, or back. */
  ignore(found: Found, isIgnored: boolean): void;
  toggleIgnored(): void;
  /** Looks at all notes again. */
  showAll(): void;
}
