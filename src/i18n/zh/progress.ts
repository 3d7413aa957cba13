import type { Words } from '../words';
import { lessons, links } from './counted';

export const progress: Words['progress'] = {
  fraction: (done, total) => `${done}/${total}`,
  percent: (percent) => `${percent}%`,
  linksPercent: (percent) => `链接 ${percent}%`,
  lessons: (done, total, percent) => `${done}/${total} · ${percent}%`,
  links: (done, total, percent) => `链接 ${done}/${total} · ${percent}%`,
  empty: '还没有课',
  spokenLessons: (done, total, percent) => `共 ${lessons(total)}，已完成 ${done}，百分之 ${percent}`,
  spokenLinks: (done, total, percent) => `共 ${links(total)}，已完成 ${done}，百分之 ${percent}`,
};
