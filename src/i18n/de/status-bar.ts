import type { Words } from '../words';

export const statusBar: Words['statusBar'] = {
  course: (title, progress) => (progress === '' ? title : `${title} ${progress}`),
  next: (course, lesson) => `${course} · ${lesson}`,
};
