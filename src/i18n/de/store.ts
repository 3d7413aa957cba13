import type { Words } from '../words';
import { plugin } from './names';

export const store: Words['store'] = {
  unreadable: `${plugin} konnte seine Einstellungen nicht lesen und speichert deshalb keine. Nichts wurde überschrieben. Das Plugin neu laden, um es erneut zu versuchen.`,
  broken: (copy) =>
    `Die Einstellungen von ${plugin} sind beschädigt, deshalb werden keine gespeichert. Nichts wurde überschrieben${copy === null ? '' : `; eine Kopie liegt in „${copy}“`}.`,
  newer: `Die Einstellungen stammen von einer neueren Version von ${plugin}, deshalb speichert diese keine. Bitte das Plugin aktualisieren.`,
  mended: (fields) =>
    `Einige Einstellungen von ${plugin} hatten eine falsche Form und stehen auf ihren Standardwerten: ${fields.join(', ')}.`,
  notSaved: `Diese Änderung gilt, bis die App geschlossen wird: ${plugin} speichert zurzeit keine Einstellungen.`,
  saveFailed: `Die Einstellungen von ${plugin} konnten nicht gespeichert werden. Die Änderung gilt, bis die App geschlossen wird.`,
  reset: 'Einstellungen zurücksetzen',
  wasReset: `Die Einstellungen von ${plugin} stehen auf ihren Standardwerten und werden wieder gespeichert.`,
  resetFailed: 'Die Einstellungen wurden nicht zurückgesetzt, weil die beschädigte Datei nicht kopiert werden konnte.',
};
