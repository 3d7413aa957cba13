import type { Words } from '../words';

export const tree: Words['tree'] = { showNext: 'Nächste Lektion in der Übersicht zeigen' };
