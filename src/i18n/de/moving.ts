import type { Words } from '../words';

export const moving: Words['moving'] = {
  left: 'In die linke Seitenleiste verschieben',
  right: 'In die rechte Seitenleiste verschieben',
  tab: 'In einen Tab verschieben',
};
