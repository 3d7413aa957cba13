import type { Locator } from 'playwright';
import type { PlaygroundPage, Visit } from '../playground';

/** What the plugin can look like: how to bring it there without a word of any language, and how to know that it is there. */
export interface State {
  /** Its name in the contact sheet, and that of its picture. */
  readonly name: string;
  /** All notes of the vault; those at its top are tracked unless `data` says otherwise. */
  readonly notes: Readonly<Record<string, string>>;
  /** What the plugin's settings say besides. */
  readonly data?: object;
  readonly visit?: Pick<Visit, 'open'>;
  /** A phone has no such thing. */
  readonly isForDesktop?: true;
  /** What a user, or the world, does until it is there. */
  readonly reach?: (on: PlaygroundPage, dashboard: Locator) => Promise<void>;
  /** CSS selectors of what is on screen then, and only then. */
  readonly shows: readonly string[];
  /** The selector of what is looked at, where that is not the dashboard. */
  readonly surface?: string;
  /** The selector of what is ours within it, where the app draws the rest. */
  readonly ours?: string;
}
