import type { Words } from '../words';
import { headings, tasks } from './counted';
import { track } from './names';

export const start: Words['start'] = {
  heading: '跟踪第一门课程',
  how: '课程就是已有的笔记。选择一篇，即可看到当前进度、下一课和剩余内容。勾选之前，笔记不会有任何更改。',
  offers: '这些笔记看起来像课程',
  offer: (taskCount, headingCount) => `${headings(headingCount)}下有 ${tasks(taskCount)}`,
  track: '跟踪',
  trackNote: (title) => `跟踪 ${title}`,
  dismissNote: (title) => `${title} 不是课程`,
  noOffers: `还没有笔记看起来像课程：即标题下有五个或更多任务。其他笔记可以在其菜单中通过“${track}”跟踪。`,
};
