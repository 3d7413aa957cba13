import type { Words } from '../words';
import { track } from './names';

export const settings: Words['settings'] = {
  tagged: '带标签的笔记',
  notes: '笔记',
  notesEmpty: `还没有笔记。打开一篇笔记并运行“${track}”，或在这里添加。`,
  addNote: '添加笔记',
  folders: '文件夹',
  foldersEmpty: '还没有文件夹。列在这里的文件夹中的每篇笔记都会读取为课程。',
  addFolder: '添加文件夹',
  folderOptions: { notes: '每篇笔记各自独立', course: '所有笔记合为一门课程' },
  ignored: '排除的笔记',
  ignoredDesc: '无论属于哪个文件夹、有何标签或属性，这些笔记都不会读取为课程，也不会推荐。',
  vaultRoot: '整个仓库',
  tag: {
    name: '标签',
    desc: '带有此标签的笔记会读取为课程。带有属性“courses: true”的笔记始终如此。留空则不使用标签。',
  },
  tagWrong: '标签不能包含空格或逗号。',
  counted: {
    name: '计数内容',
    desc: '课是没有下级任务的任务。改为计算章节或所有复选框，会改变显示的每个数字。',
    options: { lessons: '课', chapters: '每个列表的顶层任务', all: '所有复选框' },
  },
  tickedChapter: {
    name: '已勾选但仍有未完成课的章节',
    desc: '由各节课决定是否完成，或者勾选章节即涵盖其下所有内容。',
    options: { lessons: '由各节课决定', covers: '勾选即涵盖' },
  },
  policy: {
    name: '下一课的选择',
    desc: '中间有空缺时，下一课是第一节未完成的课，或最近完成的课之后的那一节。',
    options: { 'first-open': '第一节未完成的课', 'after-latest': '最近完成的课之后' },
  },
  courseLevel: {
    name: '哪些标题是课程',
    desc: '自动时取每篇笔记中最高级别的标题。单篇笔记可用属性“course-level”自行决定。',
    options: {
      auto: '自动',
      '1': '1 级',
      '2': '2 级',
      '3': '3 级',
      '4': '4 级',
      '5': '5 级',
      '6': '6 级',
      note: '整篇笔记是一门课程',
    },
  },
  doneProperties: {
    name: '属性',
    desc: '在作为一门课程的文件夹中，它们表示没有任务的笔记是否已完成。',
  },
  doneValues: { name: '表示已完成的词', desc: '属性中有其中一个词时，该笔记即为已完成。写入时使用第一个。' },
  openValue: { name: '表示未完成的词', desc: '此类笔记恢复为未完成时写入属性。' },
  ticking: '勾选',
  completeChapters: {
    name: '完成章节的最后一课后',
    desc: '章节的课全部完成后如何处理该章节。',
    options: { off: '不处理', ask: '询问是否勾选', auto: '一并勾选' },
  },
  doneDate: {
    name: '完成日期',
    desc: '在这里勾选一课时写在行末，恢复为未完成时移除。如果启用了 Tasks 插件，则由它决定。',
    options: { off: '无', emoji: '✅ 2026-01-31', field: '[completion:: 2026-01-31]' },
  },
  lexicon: {
    name: '表示链接已完成的词',
    desc: '链接旁单独出现其中一个词，表示已完成该链接。以逗号分隔。',
  },
};
