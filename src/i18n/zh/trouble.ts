import type { Words } from '../words';

const tooLarge = (path: string, why: string): string => `“${path}”太大，无法跟踪：${why}`;

export const trouble: Words['trouble'] = {
  heading: '未显示',
  unreadable: (path) => `无法读取“${path}”。可以再次读取时，其中的课程会重新出现。`,
  copy: (path) => `“${path}”是同步冲突产生的副本，因此不会读取。请将需要的内容放入原笔记，然后删除副本。`,
  size: (path) => tooLarge(path, '超过 2 MB。请将它拆分为多篇笔记。'),
  depth: (path) => tooLarge(path, '列表和引用的嵌套超过 64 层。'),
  paragraph: (path) => tooLarge(path, '有一个段落超过 2,000 行。'),
  items: (path) => tooLarge(path, '其中一部分在引用、代码等内容之间有超过 5,000 个列表项。在中间加入标题可以拆分它。'),
};
