import type { Words } from '../words';
import { plural } from './counted';

export const courseOrder: Words['courseOrder'] = {
  command: '将此列表用作课程顺序',
  title: '使用此顺序？',
  how: '列表中提到的课程会按其顺序置顶，排在所有其他课程之前。',
  noCourse: '没有提到你的课程',
  yes: '使用此顺序',
  nothing: '此列表中没有任何一项提到你的课程。',
  done: (count) => plural(count, { other: '# 门课程已按列表的顺序置顶。' }),
};
