import type { Words } from '../words';

export const openLink: Words['openLink'] = {
  open: (place) => `打开 ${place}`,
  inPlaylist: (number, of) => `第 ${number} 讲，共 ${of} 讲`,
  ask: (host) => `打开 ${host}？`,
  why: '笔记中的地址可能被误认为另一个地址。这才是它真正指向的位置。',
  yes: '打开',
};
