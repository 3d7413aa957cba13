import type { Words } from '../words';

export const suggester: Words['suggester'] = {
  placeholder: '前往下一课，选择课程…',
  nothing: '没有匹配的课程。',
};
