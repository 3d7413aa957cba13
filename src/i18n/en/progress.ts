import { lessons, links } from './counted';

/** Numbers of a course, as they are seen and as they are said. */
export const progress = {
  fraction: (done: number, total: number) => `${done}/${total}`,
  percent: (percent: number) => `${percent} %`,
  linksPercent: (percent: number) => `${percent} % links`,
  lessons: (done: number, total: number, percent: number) => `${done}/${total} · ${percent} %`,
  links: (done: number, total: number, percent: number) => `${done}/${total} links · ${percent} %`,
  empty: 'No lessons yet',
  /** What a screen reader says of a bar. */
  spokenLessons: (done: number, total: number, percent: number) =>
    `${done} of ${lessons(total)} done, ${percent} percent`,
  spokenLinks: (done: number, total: number, percent: number) => `${done} of ${links(total)} done, ${percent} percent`,
};
