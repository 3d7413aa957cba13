import type { Words } from '../words';
import { plural } from './counted';

export const findings: Words['findings'] = {
  'looks-like-heading': (title) => `“${title}”看起来像标题，但 # 在链接里面。`,
  'not-a-task': (text) => `“${text}”看起来像任务，但不是：任务的写法是“- [ ] 文字”。`,
  'empty-task': () => '此任务没有文字，因此不计入。',
  'ticked-early': (title, open) => `“${title}”已勾选，但其中还有 ${plural(Number(open), { other: '# 节课未完成。' })}`,
  'ready-to-tick': (title) => `“${title}”的课已全部完成：可以勾选。`,
  'unknown-mark': (mark, count) =>
    `标记“${mark}”不在标记表中，因此有 ${plural(Number(count), { other: '# 个任务按未完成计算。' })}`,
  unclosed: (opened) => `“${opened}”在此打开后没有关闭，因此笔记的其余部分被隐藏。`,
  'duplicate-title': (title) => `此笔记中还有一门课程也叫“${title}”。`,
  'duplicate-link': (label, other) =>
    label === other ? `“${label}”列出了两次。` : `“${label}”和“${other}”是同一个链接。`,
  'embed-cycle': (note) => `“${note}”嵌入了自己，因此在此略去。`,
  'similar-course': (label, course) => `“${label}”看起来像课程“${course}”。`,
  'empty-course': (title) => `“${title}”还没有课。`,
  'too-large': (reason) => tooLarge(reason),
};

function tooLarge(reason: string): string {
  switch (reason) {
    case 'size':
      return '此笔记太大，无法跟踪：超过 2 MB。';
    case 'depth':
      return '此笔记太大，无法跟踪：列表和引用的嵌套超过 64 层。';
    case 'paragraph':
      return '此笔记太大，无法跟踪：有一个段落超过 2,000 行。';
    default:
      return '此笔记太大，无法跟踪：其中一部分在引用、代码等内容之间有超过 5,000 个列表项。';
  }
}
