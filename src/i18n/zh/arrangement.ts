import type { Words } from '../words';
import { plural } from './counted';

export const arrangement: Words['arrangement'] = {
  pinned: '已置顶',
  hidden: (count) => plural(count, { other: '# 门已隐藏的课程' }),
};
