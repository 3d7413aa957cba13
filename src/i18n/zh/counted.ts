import { pluralIn } from '../plural';

export const plural = pluralIn('zh');
export const listed = new Intl.ListFormat('zh');

export const lessons = (count: number): string => plural(count, { other: '# 节课' });
export const links = (count: number): string => plural(count, { other: '# 个链接' });
export const tasks = (count: number): string => plural(count, { other: '# 个任务' });
export const headings = (count: number): string => plural(count, { other: '# 个标题' });
export const notes = (count: number): string => plural(count, { other: '# 篇笔记' });

export const quoted = (titles: readonly string[]): string => listed.format(titles.map((title) => `“${title}”`));
