import type { Words } from '../words';

export const places: Words['places'] = {
  newTab: 'In neuem Tab öffnen',
  toTheRight: 'Rechts öffnen',
  copyLink: 'Link kopieren',
  linkCopied: 'Link in die Zwischenablage kopiert.',
};
