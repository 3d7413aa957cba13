import type { Words } from '../words';

export const notices: Words['notices'] = {
  nothingNext: '跟踪的课程已没有剩余内容。',
  noteGone: (path) => `“${path}”已不存在。`,
};
