import type { Words } from '../words';
import { plural } from './counted';
import { plugin, youtubeApi, youtubeKeys } from './names';

const videos = (count: number): string => plural(count, { other: '# 个视频' });

export const importing: Words['importing'] = {
  group: '播放列表',
  enable: {
    name: '从 YouTube 导入播放列表',
    desc: `添加命令“从播放列表导入课…”。只有在运行该命令时，${plugin} 才会向 www.googleapis.com（${youtubeApi}）查询一个播放列表的标题和时长。发送的内容只有该播放列表的 ID、其中视频的 ID 和你的 API 密钥，不包含任何笔记内容。这是 ${plugin} 唯一的联网行为。`,
  },
  key: {
    name: 'YouTube API 密钥',
    desc: `你自己的 ${youtubeApi} 密钥，在 ${youtubeKeys} 创建。密钥保存在应用的钥匙串中，设置里只记录它在钥匙串中的名称。`,
  },
  command: '从播放列表导入课…',
  title: '从播放列表导入课',
  address: '播放列表地址',
  where: '将使用你的 API 密钥向 www.googleapis.com 查询其中视频的标题和时长。',
  start: '获取视频',
  asking: '正在查询 YouTube…',
  progress: (count, total) => (total === null ? videos(count) : plural(total, { other: `${count} / # 个视频` })),
  leftOut: (count) => plural(count, { other: '# 个视频是私享视频或已删除，未导入。' }),
  faults: {
    'no-list': '这不是 YouTube 播放列表的地址。这类地址中含有“list=”。',
    'no-key': '尚未设置 API 密钥。请在插件设置中选择一个。',
    'wrong-key': 'YouTube 不接受此 API 密钥。请在插件设置中检查。',
    'restricted-key': `此 API 密钥不能在这里使用：它仅限于其他应用、网站或服务。请在 ${youtubeKeys} 修改。`,
    'api-off': `此 API 密钥所属的项目尚未启用 ${youtubeApi}。请在 ${youtubeKeys} 启用，然后等待几分钟。`,
    quota: '此 API 密钥今天的配额已用完。配额每天重置。',
    closed: '该播放列表不存在或为私享。公开和不公开列出的播放列表可以导入。',
    offline: '无法连接 YouTube。网络是否已连接？',
    'no-answer': 'YouTube 暂时没有回应。请稍后再试。',
    'not-understood': '无法将其识别为播放列表。没有插入任何内容。',
    'too-many': '超过 2,000 个视频。请选择较短的播放列表。',
    empty: '其中没有可以观看的视频。',
    cancelled: '已取消。没有插入任何内容。',
  },
};
