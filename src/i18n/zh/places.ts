import type { Words } from '../words';

export const places: Words['places'] = {
  newTab: '在新标签页中打开',
  toTheRight: '在右侧打开',
  copyLink: '复制链接',
  linkCopied: '链接已复制到剪贴板。',
};
