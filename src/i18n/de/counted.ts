import { pluralIn } from '../plural';

export const plural = pluralIn('de');
export const listed = new Intl.ListFormat('de');

export const lessons = (count: number): string => plural(count, { one: '# Lektion', other: '# Lektionen' });
export const links = (count: number): string => plural(count, { one: '# Link', other: '# Links' });
export const tasks = (count: number): string => plural(count, { one: '# Aufgabe', other: '# Aufgaben' });
export const headings = (count: number): string => plural(count, { one: '# Überschrift', other: '# Überschriften' });
export const notes = (count: number): string => plural(count, { one: '# Notiz', other: '# Notizen' });

export const quoted = (titles: readonly string[]): string => listed.format(titles.map((title) => `„${title}“`));
