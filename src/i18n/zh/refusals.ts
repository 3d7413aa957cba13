import type { Words } from '../words';

/** What comes of every refusal that writes nothing. */
const left = (lesson: string): string => `因此“${lesson}”保持不变。`;

/** What comes of a write of which nobody knows. */
const unknown = (lesson: string): string => `因此无法确定“${lesson}”是否已更改。请查看笔记后重试。`;

export const refusals: Words['refusals'] = {
  'task-changed': (lesson, note) => `“${note}”中的“${lesson}”在显示之后有变化，因此保持不变。请查看后重试。`,
  'task-ambiguous': (lesson, note) =>
    `“${lesson}”在“${note}”中不止一处，无法确定是哪一处，因此未作任何更改。请在笔记中更改。`,
  'conflict-markers': (lesson, note) => `“${note}”中有未完成合并的标记，${left(lesson)}请先完成合并。`,
  'not-utf8': (lesson, note) => `“${note}”不是有效的 UTF-8，写入会损坏它，${left(lesson)}请先将笔记转换为 UTF-8。`,
  'too-large': (lesson, note) => `“${note}”太大，无法跟踪，${left(lesson)}请将它拆分为多篇笔记。`,
  'line-says-more': (lesson, note) =>
    `“${note}”中的“${lesson}”这一行除链接外还有其他文字，在旁边加词会改变原意，${left(lesson)}请在笔记中更改。`,
  'tasks-plugin': (lesson, note) =>
    `Tasks 插件会把“${note}”中的“${lesson}”改成别的内容，因此保持不变。请在笔记中更改。`,
  'not-a-mark': (lesson, note) =>
    `“${note}”中“${lesson}”的标记不是可以放在方括号内的单个字符，因此未作任何更改。请在设置中另选一个。`,
  'property-odd': (lesson, note) => `无法安全地更改“${note}”中的属性，${left(lesson)}请在笔记中更改。`,
  'note-changed': (lesson, note) => `“${note}”在预览之后有变化，${left(lesson)}请查看笔记后重试。`,
  'reads-otherwise': (lesson, note) => `在“${note}”的这个位置，内容不会按原意读取，${left(lesson)}请选择其他位置。`,
  'not-mendable': (lesson, note) => `修正“${note}”中的“${lesson}”会改变其他行的含义，因此未作更改。请在笔记中修改。`,
  'unsaved-elsewhere': (lesson, note) =>
    `“${note}”在另一个视图中有尚未保存的更改，${left(lesson)}请先保存笔记，然后重试。`,
  'conflict-copy': (lesson, note) => `“${note}”是同步产生的副本，${left(lesson)}请在原笔记中勾选。`,
  'note-gone': (lesson, note) => `“${note}”已不存在，因此无法更改“${lesson}”。请恢复笔记后重试。`,
  'read-failed': (lesson, note) => `无法读取“${note}”，${left(lesson)}请确认笔记可以打开，然后重试。`,
  'write-failed': (lesson, note) =>
    `无法写入“${note}”，${left(lesson)}请确认磁盘有空间且没有其他程序占用该笔记，然后重试。`,
  'half-written': (lesson, note) =>
    `更改“${lesson}”时，磁盘只写入了“${note}”的一部分。请不要编辑该笔记，先通过文件恢复将其还原。`,
  'outcome-unknown': (lesson, note) => `写入“${note}”时磁盘报告错误，${unknown(lesson)}`,
  'no-answer': (lesson, note) => `“${note}”十秒内没有响应，${unknown(lesson)}`,
};
