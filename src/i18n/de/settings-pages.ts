import type { Words } from '../words';

export const settingsPages: Words['settingsPages'] = {
  dashboard: 'Übersicht',
  celebrate: {
    name: 'Ende eines Kurses hervorheben',
    desc: 'Wenn die letzte Lektion eines Kurses erledigt ist, leuchtet sein Balken kurz auf. Nie bei reduzierter Bewegung.',
  },
  reading: 'Wie Notizen gelesen werden',
  counting: {
    name: 'Zählung',
    desc: 'Was ein Kurs ist, was eine Lektion, und wann ein Link erledigt ist.',
  },
  noteLessons: {
    name: 'Notizen als Lektionen',
    desc: 'Welche Eigenschaften sagen, dass eine ganze Notiz erledigt ist, wo ein Ordner ein Kurs ist.',
  },
  reset: 'Zurücksetzen',
  resetAll: {
    name: 'Alle Einstellungen zurücksetzen',
    desc: 'Alles auf diesen Seiten wird wieder, wie es anfangs war. Ob die Kurse verfolgt bleiben, lässt sich wählen.',
  },
  resetTitle: 'Alle Einstellungen zurücksetzen?',
  resetText:
    'Zählung, Zeichen, Abhaken und alles andere gehen auf ihre Standardwerte zurück. Die Kurse bleiben verfolgt, und keine Notiz ändert sich. Eine Kopie der Einstellungen bleibt im Ordner des Plugins.',
  resetAlso: 'Auch die Kurse vergessen, mit allem, was für einzelne entschieden ist',
  resetYes: 'Zurücksetzen',
  wasReset: 'Die Einstellungen stehen auf ihren Standardwerten.',
  resetFailed: 'Die Einstellungen wurden nicht zurückgesetzt, weil sie nicht kopiert werden konnten.',
};
