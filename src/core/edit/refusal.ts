/** Why an edit is not made. Closed: each one has its sentence in the dictionary, and nothing else may stop an edit. */
export type Refusal =
  /** The task was changed or removed since it was shown. */
  | 'task-changed'
  /** Several tasks look like the one that was meant, and nothing tells them apart. */
  | 'task-ambiguous'
  /** The note holds the marks of an unfinished merge. */
  | 'conflict-markers'
  /** The note's bytes are not valid UTF-8: writing it back would destroy them. */
  | 'not-utf8'
  /** The note passes a limit of reading. */
  | 'too-large'
  /** The line says more than its links, so that a word beside them would not be read as their state. */
  | 'line-says-more'
  /** The Tasks plugin, which decides what a tick does where it is enabled, made something else of the line. */
  | 'tasks-plugin'
  /** What was asked for is no mark: not one visible code point, or a bracket. */
  | 'not-a-mark'
  /** The property cannot be changed by an edit of one plain line, or not to that word: only a reader of YAML could tell. */
  | 'property-odd'
  /** The note is not what the preview showed any more. */
  | 'note-changed'
  /** What was to be written would not be read as what it is, or something else would be read otherwise: there is code, a comment, a table. */
  | 'reads-otherwise'
  /** The line cannot be mended so that it is read as what was meant, and every other line as it was. */
  | 'not-mendable';
