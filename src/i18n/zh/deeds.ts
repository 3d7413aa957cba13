import type { deeds as english } from '../en/deeds';

export const deeds: typeof english = {
  done: '完成此课',
  open: '将此课恢复为未完成',
  doing: '将此课标为进行中',
  deferred: '推迟此课',
  dropped: '放弃此课',
  skip: '暂时跳过',
};
