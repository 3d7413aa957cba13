import type { Words } from '../words';
import { notes, plural } from './counted';
import { plugin } from './names';

export const dashboard: Words['dashboard'] = {
  name: plugin,
  looking: '正在读取课程…',
  lookingAt: (done, total) => `已读取 ${done} / ${notes(total)}`,
  allCourses: '全部课程',
  resume: '继续学习',
  continue: '继续',
  continueWith: (lesson) => `继续：${lesson}`,
  allDone: '全部完成。要开始一门新课程吗？',
  next: '接下来',
  laterOn: '其余内容从以后的日期开始。',
  deferred: '已推迟',
  deferredHint: '这门课程只剩下已推迟的课。',
  skipped: (count) => plural(count, { other: '跳过 # 节' }),
  skippedHint: (count) => plural(count, { other: '有 # 节未完成的课排在已完成的课之前。' }),
  afterLatest: '从最近完成处继续',
  afterLatestWith: (lesson) => `从最近完成处继续：${lesson}`,
  timeLeft: (minutes) =>
    minutes < 90
      ? plural(minutes, { other: '还需 # 分钟' })
      : plural(Math.round(minutes / 60), { other: '还需约 # 小时' }),
  unfold: (title) => `显示“${title}”的课`,
  fold: (title) => `隐藏“${title}”的课`,
  tickedEarly: (count) => plural(count, { other: '已勾选，# 节未完成' }),
  readyToTick: '可勾选',
  practice: '练习',
  excluded: '不计入',
};
