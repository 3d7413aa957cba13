import type { Words } from '../words';
import { plugin } from './names';

export const store: Words['store'] = {
  unreadable: `${plugin} 无法读取设置，因此不会保存任何设置。没有覆盖任何内容。请重新加载插件后重试。`,
  broken: (copy) =>
    `${plugin} 的设置已损坏，因此不会保存任何设置。没有覆盖任何内容${copy === null ? '' : `；副本位于“${copy}”`}。`,
  newer: `设置由更新版本的 ${plugin} 写入，因此当前版本不会保存任何设置。请更新插件。`,
  mended: (fields) => `${plugin} 的部分设置格式有误，已恢复为默认值：${fields.join('、')}。`,
  notSaved: `此更改在关闭应用前有效：${plugin} 目前不保存设置。`,
  saveFailed: `无法保存 ${plugin} 的设置。此更改在关闭应用前有效。`,
  reset: '重置设置',
  wasReset: `${plugin} 的设置已恢复为默认值，并会重新保存。`,
  resetFailed: '无法为损坏的文件创建副本，因此没有重置设置。',
};
