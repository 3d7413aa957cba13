import { pluralIn } from '../plural';

export const plural = pluralIn('en');
export const listed = new Intl.ListFormat('en');

export const lessons = (count: number): string => plural(count, { one: '# lesson', other: '# lessons' });
export const links = (count: number): string => plural(count, { one: '# link', other: '# links' });
export const tasks = (count: number): string => plural(count, { one: '# task', other: '# tasks' });
export const headings = (count: number): string => plural(count, { one: '# heading', other: '# headings' });
export const notes = (count: number): string => plural(count, { one: '# note', other: '# notes' });

export const quoted = (titles: readonly string[]): string => listed.format(titles.map((title) => `“${title}”`));
