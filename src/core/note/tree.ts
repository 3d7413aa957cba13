/**
 * What a note is made of, as far as courses care. Every position is absolute in the note's own text: lines are 0-based,
 * offsets count UTF-16 units, `to` is exclusive. The tree says where, the note says what: nothing here is rebuilt text.
 */

/** A stretch of one line, without its line end and without the marks of the containers around it. */
export interface Stretch {
  readonly line: number;
  readonly from: number;
  readonly to: number;
}

export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6;

/** An ATX or setext heading; `text` is its source without the marks, a setext line break read as one space. */
export interface Heading {
  readonly type: 'heading';
  readonly level: HeadingLevel;
  readonly text: string;
  readonly line: number;
  readonly from: number;
  readonly to: number;
}

export interface Paragraph {
  readonly type: 'paragraph';
  readonly lines: readonly Stretch[];
}

/** The box of a task: its mark is one code point, hence one or two UTF-16 units. */
export interface Box {
  readonly mark: string;
  readonly markOffset: number;
}

/** A list item. `lead` is its text on the marker's line, behind the box where it has one; null when the line holds none. */
export interface ListItem {
  readonly line: number;
  readonly from: number;
  readonly to: number;
  readonly box: Box | null;
  readonly lead: Stretch | null;
  /** What stands below the lead line: further lines of the first paragraph, then the item's other blocks. */
  readonly blocks: readonly Block[];
}

export interface List {
  readonly type: 'list';
  readonly items: readonly ListItem[];
}

/** A block quote; a callout is a quote whose first line is `[!type] title`. */
export interface Quote {
  readonly type: 'quote';
  readonly line: number;
  readonly from: number;
  readonly callout: { readonly kind: string; readonly title: Stretch | null } | null;
  readonly blocks: readonly Block[];
}

/** Code, HTML, a rule, a definition: nothing is read in it, but it stands between its neighbours. */
interface Opaque {
  readonly type: 'opaque';
}

export type Block = Heading | Paragraph | List | Quote | Opaque;

/** Something in the note's writing that the reader should know, found while reading its blocks. */
export interface Remark {
  readonly kind: 'not-a-task' | 'empty-task' | 'unclosed';
  readonly line: number;
  /** The source the remark is about: the item's text, or what was opened and never closed. */
  readonly about: string;
}

/** Why a note is not read at all; `line` is where the limit was passed. */
export interface TooLarge {
  readonly reason: 'size' | 'depth' | 'paragraph' | 'items';
  readonly line: number;
}

export interface NoteTree {
  /** The note's text with everything that Obsidian hides (`%% %%` comments) blanked to equal length: read titles here. */
  readonly visible: string;
  readonly blocks: readonly Block[];
  /** Targets of `[label]: url` definitions by normalised label. */
  readonly definitions: ReadonlyMap<string, string>;
  readonly remarks: readonly Remark[];
  /** Set when the note passes a limit; the tree is then empty: no half result. */
  readonly tooLarge: TooLarge | null;
}
