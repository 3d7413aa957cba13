import type { Words } from '../words';

export const meanings: Words['meanings'] = {
  open: '未完成',
  done: '已完成',
  doing: '进行中',
  dropped: '已放弃',
  deferred: '已推迟',
  important: '重要',
  question: '疑问',
  unknown: '未完成，标记未知',
};
