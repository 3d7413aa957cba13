import type { Words } from '../words';
import { deeds } from './deeds';
import { track } from './names';

export const commands: Words['commands'] = {
  nextLesson: '下一课',
  nextElsewhere: '其他课程的下一课…',
  whatIsLeft: '剩余内容…',
  openDashboard: '打开课程总览',
  openPage: '在新标签页中打开课程总览',
  track,
  stopTracking: '停止跟踪此笔记',
  trackFolder: '将此文件夹作为一门课程跟踪',
  stopTrackingFolder: '停止跟踪此文件夹',
  completeAndGoOn: '完成此课并继续',
  ...deeds,
};
