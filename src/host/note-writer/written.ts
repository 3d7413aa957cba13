import type { TFile } from 'obsidian';
import type { Refusal } from '../../core/edit/refusal';
import type { Refused } from '../../core/edit/refused';
import type { Change } from './change';
import type { Decide } from './decide';

/** Why a note is not written although an edit was found, or none could be looked for. Closed, like the refusals of a plan. */
type HostRefusal =
  /** Another pane or another plugin's view holds changes that are not saved yet. */
  | 'unsaved-elsewhere'
  /** Syncing made the note, a copy, of a conflict: what is done there would be lost with it. */
  | 'conflict-copy'
  /** The note was deleted, or something else is in its place. */
  | 'note-gone'
  /** The note did not give its text, or not in time: nothing was written. */
  | 'read-failed'
  /** Nothing was written. */
  | 'write-failed'
  /** The disk took the beginning of the note and no more. */
  | 'half-written'
  /** The disk failed in writing, and what is there now does not tell whether it was written. */
  | 'outcome-unknown'
  /** Nothing came back in time from the writing itself: whether it was written is not known. */
  | 'no-answer';

export type WriteRefusal = Refusal | HostRefusal;

/** What came of wishes for a note: all of them or none. */
export type Written =
  | {
      readonly type: 'written';
      /** The note itself, wherever it goes. */
      readonly file: TFile;
      /** An editor has its own undo; what went through the vault is taken back by `undo`. */
      readonly through: Door;
      /** The whole note as it is now. */
      readonly text: string;
      /** Takes this change back, decided and written like any other: it refuses where the note moved on too far. */
      readonly undo: Decide;
    }
  | { readonly type: 'noop' }
  | Refused<WriteRefusal>;

/** The two ways into a note. */
type Door = 'editor' | 'vault';

/** What one try came to. */
export type Attempt =
  | { readonly type: 'changed'; readonly through: Door; readonly change: Change; readonly text: string }
  | Exclude<Written, { readonly type: 'written' }>;
