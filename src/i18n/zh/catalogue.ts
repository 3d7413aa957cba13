import type { Words } from '../words';
import { links } from './counted';

const kind: Words['catalogue']['kind'] = {
  playlist: '播放列表',
  video: '视频',
  channel: '频道',
  'course site': '课程网站',
  article: '网页',
  pdf: 'PDF',
  note: '笔记',
  attachment: '附件',
};

const states: Words['catalogue']['states'] = {
  any: '不论是否完成',
  open: '未完成',
  done: '已完成',
  none: '无状态',
};

const groupings: Words['catalogue']['groupings'] = { section: '按章节', provider: '按来源' };

const kinds: Words['catalogue']['kinds'] = { all: '全部链接', ...kind };

export const catalogue: Words['catalogue'] = {
  name: '链接',
  open: '打开链接目录',
  show: '显示链接',
  showOf: (text, title) => `${text}：显示“${title}”中的链接`,
  search: '搜索链接…',
  kind,
  kinds,
  states,
  groupings,
  filter: (chosen, state) => (state === 'any' ? `显示：${kinds[chosen]}` : `显示：${kinds[chosen]} · ${states[state]}`),
  grouping: (chosen) => `分组：${groupings[chosen]}`,
  count: (some, all) => `${links(all)}中的 ${some} 个`,
  countIn: (count, title) => `${count}，位于“${title}”`,
  nothing: '没有符合条件的链接。',
  none: '你跟踪的笔记中还没有链接。笔记中的链接会显示在这里。',
  inVault: '在此仓库中',
  alsoIn: '另见',
  course: (title) => `课程：${title}`,
  courseSame: (title) => `课程：${title}。其中有同一链接。`,
  courseLike: (title) => `课程：${title}。名称与此链接相似。`,
  many: links,
  menu: {
    goTo: '前往链接',
    goToIn: (place) => `前往“${place}”中的链接`,
    goToCourse: (title) => `前往课程“${title}”`,
    copyAddress: '复制地址',
    addressCopied: '地址已复制到剪贴板。',
  },
};
