import type { Words } from '../words';
import { plural } from './counted';

export const card: Words['card'] = {
  doing: (count) => plural(count, { other: '# 节进行中' }),
  deferred: (count) => plural(count, { other: '# 节已推迟' }),
  tickedEarlyHint: '某个章节已勾选，但其中还有未完成的课。',
  readyToTick: (count) => plural(count, { other: '# 章可勾选' }),
  readyToTickHint: '某个章节的课已全部完成，但章节本身尚未勾选。',
  questions: (count) => plural(count, { other: '# 个疑问' }),
  questionsHint: '有未完成的课标记为疑问。',
  dropped: (count) => plural(count, { other: '# 节已放弃' }),
  droppedHint: '已放弃的内容不计入总数。',
  untouched: (days) => plural(days, { other: '# 天未学习' }),
  untouchedHint: '此后没有任何课的完成日期。',
};
