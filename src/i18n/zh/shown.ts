import type { Words } from '../words';
import { plural } from './counted';

const filters: Words['shown']['filters'] = {
  all: '全部课程',
  active: '进行中',
  'not-started': '未开始',
  done: '已完成',
  links: '链接',
  empty: '没有课',
};

const orders: Words['shown']['orders'] = {
  note: '按笔记中的顺序',
  activity: '最近学习的在前',
  percent: '进度最高的在前',
  left: '剩余最少的在前',
};

export const shown: Words['shown'] = {
  search: '搜索课程…',
  clear: '清除搜索',
  filter: (chosen) => `显示：${filters[chosen]}`,
  order: (chosen) => `顺序：${orders[chosen]}`,
  filters,
  orders,
  count: (some, all) => `${plural(all, { other: '# 门课程' })}中的 ${some} 门`,
  showAll: '全部显示',
  nothing: '没有符合条件的课程。',
  hits: (course) => `在“${course}”中找到`,
  moreHits: (count) => `以及另外 ${count} 项`,
};
