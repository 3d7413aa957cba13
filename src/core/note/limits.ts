/**
 * How much of a note is read before Syllabus says "too large to track" instead. Block nesting and lazy runs cost a Markdown
 * parser more than linear time, so both are bounded before it sees the text; every refusal is visible, none is half a result.
 */
export const limits = {
  /** UTF-16 units of a whole note. */
  size: 2 * 1024 * 1024,
  /** Quotes and list items open at once. */
  depth: 64,
  /** Lines of one paragraph. */
  paragraph: 2_000,
  /** List items in one piece of a note that has to be read with care. */
  items: 5_000,
  /** UTF-16 units of one line that are searched for links and cleaned for display. */
  line: 2_000,
} as const;
