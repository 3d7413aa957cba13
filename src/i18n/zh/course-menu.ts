import type { Words } from '../words';

export const courseMenu: Words['courseMenu'] = {
  more: (title) => `${title} 的更多选项`,
  goTo: '前往课程',
  reveal: '展开到下一课',
  left: '剩余内容…',
  pin: '置顶',
  unpin: '取消置顶',
  moveUp: '上移',
  moveDown: '下移',
  hide: '隐藏',
  show: '重新显示',
  afterLatest: '从最近完成的课之后继续',
  subHeadings: '将子标题作为课程',
  wholeNote: '将整篇笔记作为一门课程',
  usualHeadings: '使用通常的标题作为课程',
};
