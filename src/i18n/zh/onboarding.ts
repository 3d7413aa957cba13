import type { Words } from '../words';

const lesson = (title: string): string => `- [ ] ${title}`;

/** Stands beside a finished link, and is a word that the default settings know, in whichever language. */
const finished = 'done';

export const onboarding: Words['onboarding'] = {
  format: [
    { text: '# Rust', means: '标题是课程。' },
    { text: lesson('所有权'), means: '任务是课。' },
    { text: `https://… ${finished}`, means: '旁边有这个词的链接即为已完成。' },
  ],
  create: '创建示例笔记',
  createHow: '可以试用而不影响已有的笔记。看过之后可将其删除。',
  notCreated: '无法创建示例笔记。请确认磁盘有空间，然后重试。',
  name: '我的第一门课程',
  note: `这篇笔记演示什么是课程。在这里或课程总览中勾选一个复选框，看看有何变化。看过之后可以删除这篇笔记：没有创建其他任何内容。

# 烹饪入门

## 准备
- [x] 磨一把刀
- [/] 切一个洋葱
- [ ] 高汤
    - [x] 蔬菜
    - [ ] 鸡
    - [ ] 鱼

## 面包
- [ ] 揉面
- [ ] 烤一个面包

# 要看的视频
https://example.org/knife-skills ${finished}
https://example.org/five-sauces
`,
};
