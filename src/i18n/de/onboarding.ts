import type { Words } from '../words';

const lesson = (title: string): string => `- [ ] ${title}`;

/** Stands beside a finished link, and is a word that the default settings know, in whichever language. */
const finished = 'done';

export const onboarding: Words['onboarding'] = {
  format: [
    { text: '# Rust', means: 'Eine Überschrift ist ein Kurs.' },
    { text: lesson('Ownership'), means: 'Eine Aufgabe ist eine Lektion.' },
    { text: `https://… ${finished}`, means: 'Ein Link ist erledigt, wenn dieses Wort daneben steht.' },
  ],
  create: 'Beispielnotiz erstellen',
  createHow: 'Zum Ausprobieren, ohne die eigenen Notizen zu berühren. Danach lässt sie sich löschen.',
  notCreated:
    'Die Beispielnotiz konnte nicht erstellt werden. Bitte prüfen, ob auf dem Datenträger Platz ist, und es dann erneut versuchen.',
  name: 'Mein erster Kurs',
  note: `Diese Notiz zeigt, was ein Kurs ist. Ein Kästchen abhaken, hier oder in der Übersicht, und sehen, was sich ändert. Danach lässt sich die Notiz löschen: Sonst wurde nichts erstellt.

# Kochen für den Anfang

## Vorbereitung
- [x] Ein Messer schärfen
- [/] Eine Zwiebel schneiden
- [ ] Brühen
    - [x] Gemüse
    - [ ] Huhn
    - [ ] Fisch

## Brot
- [ ] Einen Teig kneten
- [ ] Einen Laib backen

# Videos zum Ansehen
https://example.org/knife-skills ${finished}
https://example.org/five-sauces
`,
};
