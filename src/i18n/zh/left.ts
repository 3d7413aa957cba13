import type { Words } from '../words';
import { plural } from './counted';

const remaining = (count: number): string => plural(count, { other: '剩余 # 项' });

export const left: Words['left'] = {
  show: (progress, count) => `${progress}，${remaining(count)}`,
  within: (count, title) => `“${title}”${remaining(count)}`,
  placeholder: (count) => `${remaining(count)}：按标题或章节搜索…`,
  nothing: '剩余内容中没有匹配项。',
  nothingLeft: '这里没有剩余内容。',
  skipped: '已跳过',
};
