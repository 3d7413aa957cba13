import type { Words } from '../words';
import { lessons, listed, plural, quoted } from './counted';
import { deeds } from './deeds';
import { meanings } from './meanings';

export const ticking: Words['ticking'] = {
  box: (title, meaning) => `${title}，${meanings[meaning]}`,
  done: '完成',
  doneWith: (lesson) => `完成 ${lesson}`,
  skip: '跳过',
  skipLesson: (lesson) => `暂时跳过 ${lesson}`,
  locks: {
    'conflict-markers': '此笔记中有未完成合并的标记。完成合并后即可重新勾选。',
    'conflict-copy': '此副本由同步冲突产生，因此为只读。请在原笔记中勾选。',
    'not-utf8': '此笔记不是有效的 UTF-8，写入会损坏它。转换为 UTF-8 后即可重新勾选。',
  },
  undo: '撤销',
  marked: {
    open: (lesson) => `“${lesson}”已恢复为未完成。`,
    done: (lesson) => `“${lesson}”已完成。`,
    doing: (lesson) => `“${lesson}”正在进行中。`,
    deferred: (lesson) => `“${lesson}”已推迟。`,
    dropped: (lesson) => `“${lesson}”已放弃。`,
  },
  skipped: (lesson, next) => `“${lesson}”已暂时跳过。接下来是“${next}”。`,
  courseDone: (course) => `“${course}”已没有剩余内容。`,
  chapterTicked: (chapter, count) => `已勾选“${chapter}”中的 ${lessons(count)}。`,
  chaptersTicked: (chapters) => `${quoted(chapters)}也已勾选。`,
  nothingToTick: (chapter) => `“${chapter}”中剩余的课带有自定义标记，因此没有勾选。`,
  chapterComplete: (chapters) => `${quoted(chapters)}的课已全部完成。`,
  tickChapters: () => '勾选章节',
  tickMany: (count, chapters) =>
    `勾选 ${listed.format([
      ...(count > 0 ? [lessons(count)] : []),
      ...(chapters > 0 ? [plural(chapters, { other: '# 个章节' })] : []),
    ])}？`,
  tickManyHow: (chapter) => `连同“${chapter}”一次全部勾选。可以一步撤销。`,
  tickManyYes: '全部勾选',
  cancel: '取消',
  menu: {
    ...deeds,
    goTo: '前往此课',
    chapter: '完成章节',
    reopenChapter: '将章节恢复为未完成',
    rest: (count) => plural(count, { other: '勾选 # 节未完成的课' }),
    goToChapter: '前往章节',
    linkDone: '标为已完成',
    linkOpen: '标为未完成',
  },
};
