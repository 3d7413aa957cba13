import type { Words } from '../words';

export const tree: Words['tree'] = { showNext: '在课程总览中显示下一课' };
