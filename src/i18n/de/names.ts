/**
 * Names that several sentences say. The same thing has the same name everywhere: course Kurs, lesson Lektion, chapter Kapitel,
 * task Aufgabe, mark Zeichen, box Kästchen, to tick abhaken, to track verfolgen, doing begonnen, deferred zurückgestellt,
 * dropped gestrichen; note Notiz and property Eigenschaft as in Obsidian. Infinitives for what is done, and nobody is addressed.
 */
export const plugin = 'Syllabus';
export { youtubeApi, youtubeKeys } from '../en/names';

/** Sentences that point to the command name it as the palette does. */
export const track = 'Diese Notiz verfolgen';
