const tooLarge = (path: string, why: string): string => `“${path}” is too large to track: ${why}`;

/** Why a note is not shown, and what to do. */
export const trouble = {
  heading: 'Not shown',
  unreadable: (path: string) => `“${path}” could not be read. Its courses return when it can be read again.`,
  copy: (path: string) =>
    `“${path}” is a copy that syncing made of a conflict, so it is not read. Put what you need of it into the note itself, then delete the copy.`,
  size: (path: string) => tooLarge(path, 'it is over 2 MB. Split it into several notes.'),
  depth: (path: string) => tooLarge(path, 'its lists and quotes are nested more than 64 deep.'),
  paragraph: (path: string) => tooLarge(path, 'one paragraph has more than 2,000 lines.'),
  items: (path: string) =>
    tooLarge(
      path,
      'one part of it has more than 5,000 list items amid quotes, code or the like. Headings in between split it.',
    ),
};
