/**
 * Names that several sentences say. The same thing has the same name everywhere: course 课程, lesson 课 (counted with 节), chapter
 * 章节, task 任务, mark 标记, box 复选框, to tick 勾选, to track 跟踪, doing 进行中, deferred 推迟, dropped 放弃; note 笔记, folder 文件夹,
 * property 属性 and vault 仓库 as in Obsidian. A space stands between Chinese and other letters or digits.
 */
export const plugin = 'Syllabus';
export { youtubeApi, youtubeKeys } from '../en/names';

/** Sentences that point to the command name it as the palette does. */
export const track = '跟踪此笔记';
