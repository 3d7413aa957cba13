/** Names that several sentences say. */
export const plugin = 'Syllabus';

/** Sentences that point to the command name it as the palette does. */
export const track = 'Track this note';
