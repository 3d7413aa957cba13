import type { Words } from '../words';

export const page: Words['page'] = {
  beside: (title) => `“${title}”，在其他课程旁边`,
  close: (title) => `关闭“${title}”`,
};
