import { plural } from './counted';

/** The list of what is left to do. */
export const left = {
  show: (progress: string, count: number) => `${progress}, ${plural(count, { one: '# left', other: '# left' })}`,
  within: (count: number, title: string) => `${plural(count, { one: '# left', other: '# left' })} in ${title}`,
  placeholder: (count: number) =>
    plural(count, { one: '# left: search by title or chapter…', other: '# left: search by title or chapter…' }),
  nothing: 'Nothing that is left matches.',
  nothingLeft: 'Nothing is left to do here.',
  skipped: 'Skipped',
};
