import type { Words } from '../words';

export const moving: Words['moving'] = {
  left: '移到左侧边栏',
  right: '移到右侧边栏',
  tab: '移到标签页',
};
