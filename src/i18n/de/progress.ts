import type { Words } from '../words';
import { lessons, links } from './counted';

/** A number and its unit stay on one line. */
const percentage = (percent: number): string => `${percent}\u00a0%`;

export const progress: Words['progress'] = {
  fraction: (done, total) => `${done}/${total}`,
  percent: percentage,
  linksPercent: (percent) => `${percentage(percent)} Links`,
  lessons: (done, total, percent) => `${done}/${total} · ${percentage(percent)}`,
  links: (done, total, percent) => `${done}/${total} Links · ${percentage(percent)}`,
  empty: 'Noch keine Lektionen',
  spokenLessons: (done, total, percent) => `${done} von ${lessons(total)} erledigt, ${percent} Prozent`,
  spokenLinks: (done, total, percent) => `${done} von ${links(total)} erledigt, ${percent} Prozent`,
};
