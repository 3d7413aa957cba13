import type { Words } from '../words';
import { deeds } from './deeds';
import { track } from './names';

export const commands: Words['commands'] = {
  nextLesson: 'Nächste Lektion',
  nextElsewhere: 'Nächste Lektion in einem anderen Kurs …',
  whatIsLeft: 'Was noch offen ist …',
  openDashboard: 'Übersicht öffnen',
  openPage: 'Übersicht in neuem Tab öffnen',
  track,
  stopTracking: 'Diese Notiz nicht mehr verfolgen',
  trackFolder: 'Diesen Ordner als einen Kurs verfolgen',
  stopTrackingFolder: 'Diesen Ordner nicht mehr verfolgen',
  completeAndGoOn: 'Lektion abschließen und weitergehen',
  ...deeds,
};
