/**
 * What a note is made of, as far as courses care. A note is cut into pieces, and every position in a block counts from the
 * beginning of its piece, so that a piece stays the same thing while the note above it grows: lines are 0-based, offsets count
 * UTF-16 units, `to` is exclusive. The tree says where, the note says what: nothing here is rebuilt text.
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

/**
 * A list item, and where its text stands on the marker's line: behind the box, where it has one. Where that line holds none the
 * stretch is empty.
 */
export interface ListItem extends Stretch {
  /** What stands in the box of a task: one code point, hence one or two UTF-16 units. Null for what is no task. */
  readonly mark: string | null;
  readonly markOffset: number;
  /** What stands below that line: further lines of the first paragraph, then the item's other blocks. */
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

/** The note's own blocks from one heading to the next; only what stands before the first heading begins with none. */
export type Part = readonly Block[];

/**
 * Whole lines that can be read on their own, because nothing that began before them encloses them. What a piece is follows
 * from its text alone, hence a piece whose text is the same is the same object.
 */
export interface Piece {
  /** How many UTF-16 units and lines of the note it takes up. */
  readonly size: number;
  readonly lines: number;
  readonly parts: readonly Part[];
  /** Targets of `[label]: url` definitions, with normalised labels. */
  readonly definitions: readonly (readonly [label: string, url: string])[];
  readonly remarks: readonly Remark[];
  /** Its text with everything that Obsidian hides (`%% %%` comments) blanked to equal length; null where that is nothing. */
  readonly shown: string | null;
}

/** Where in the note something begins from which positions are counted. */
export interface Place {
  readonly line: number;
  readonly from: number;
}

export interface PlacedPiece extends Place {
  readonly piece: Piece;
}

export interface NoteTree {
  readonly text: string;
  /** The note's text with everything that Obsidian hides blanked to equal length: read titles here. */
  readonly visible: string;
  /** Together they are the whole note but for its front matter. None where the note passes a limit: no half result. */
  readonly pieces: readonly PlacedPiece[];
  /** Targets of `[label]: url` definitions by normalised label. */
  readonly definitions: ReadonlyMap<string, string>;
  readonly tooLarge: TooLarge | null;
}
