import type { Words } from '../words';

export const settingsPages: Words['settingsPages'] = {
  dashboard: '课程总览',
  celebrate: {
    name: '突出显示课程完成',
    desc: '完成课程的最后一课时，进度条会短暂发光。减弱动态效果时不会出现。',
  },
  reading: '笔记的读取方式',
  counting: { name: '计数', desc: '什么是课程，什么是课，以及链接何时算完成。' },
  noteLessons: { name: '以笔记为课', desc: '文件夹作为一门课程时，哪些属性表示整篇笔记已完成。' },
  reset: '重置',
  resetAll: { name: '重置所有设置', desc: '这些页面上的所有内容恢复为最初状态。可以选择是否继续跟踪课程。' },
  resetTitle: '重置所有设置？',
  resetText:
    '计数、标记、勾选及其他设置均恢复为默认值。课程继续跟踪，笔记不会有任何更改。设置的副本保存在插件文件夹中。',
  resetAlso: '同时清除课程，以及对单门课程的所有选择',
  resetYes: '重置',
  wasReset: '设置已恢复为默认值。',
  resetFailed: '无法创建设置的副本，因此没有重置。',
};
