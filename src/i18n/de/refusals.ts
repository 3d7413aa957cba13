import type { Words } from '../words';

/** What comes of every refusal that writes nothing. */
const left = (lesson: string): string => `deshalb blieb „${lesson}“, wie es ist.`;

/** What comes of a write of which nobody knows. */
const unknown = (lesson: string): string =>
  `deshalb ist nicht bekannt, ob „${lesson}“ geändert wurde. Bitte die Notiz ansehen und es dann erneut versuchen.`;

export const refusals: Words['refusals'] = {
  'task-changed': (lesson, note) =>
    `„${lesson}“ in „${note}“ hat sich seit der Anzeige geändert und blieb deshalb, wie es ist. Bitte ansehen und es dann erneut versuchen.`,
  'task-ambiguous': (lesson, note) =>
    `„${lesson}“ steht in „${note}“ mehr als einmal, und es ist nicht klar, welches gemeint ist. Deshalb wurde keines geändert. Bitte in der Notiz ändern.`,
  'conflict-markers': (lesson, note) =>
    `„${note}“ enthält die Zeichen einer unfertigen Zusammenführung, ${left(lesson)} Bitte erst die Zusammenführung beenden.`,
  'not-utf8': (lesson, note) =>
    `„${note}“ ist kein gültiges UTF-8, und Schreiben würde die Notiz beschädigen, ${left(lesson)} Bitte die Notiz erst in UTF-8 umwandeln.`,
  'too-large': (lesson, note) =>
    `„${note}“ ist zu groß, um verfolgt zu werden, ${left(lesson)} Bitte in mehrere Notizen aufteilen.`,
  'line-says-more': (lesson, note) =>
    `Die Zeile „${lesson}“ in „${note}“ sagt mehr als ihre Links, und ein Wort daneben würde das ändern, ${left(lesson)} Bitte in der Notiz ändern.`,
  'tasks-plugin': (lesson, note) =>
    `Das Plugin Tasks würde aus „${lesson}“ in „${note}“ etwas anderes machen, deshalb blieb es, wie es ist. Bitte in der Notiz ändern.`,
  'not-a-mark': (lesson, note) =>
    `Das Zeichen für „${lesson}“ in „${note}“ ist kein einzelnes Zeichen, das zwischen den Klammern stehen kann. Deshalb wurde nichts geändert. Bitte in den Einstellungen ein anderes wählen.`,
  'property-odd': (lesson, note) =>
    `Die Eigenschaft in „${note}“ kann nicht sicher geändert werden, ${left(lesson)} Bitte dort ändern.`,
  'note-changed': (lesson, note) =>
    `„${note}“ hat sich seit der Vorschau geändert, ${left(lesson)} Bitte die Notiz ansehen und es dann erneut versuchen.`,
  'reads-otherwise': (lesson, note) =>
    `An dieser Stelle von „${note}“ würde es nicht so gelesen, wie es gemeint ist, ${left(lesson)} Bitte eine andere Stelle wählen.`,
  'not-mendable': (lesson, note) =>
    `„${lesson}“ in „${note}“ zu berichtigen würde ändern, wie andere Zeilen gelesen werden. Deshalb blieb es, wie es ist. Bitte in der Notiz ändern.`,
  'unsaved-elsewhere': (lesson, note) =>
    `„${note}“ hat in einer anderen Ansicht Änderungen, die noch nicht gespeichert sind, ${left(lesson)} Bitte die Notiz erst speichern und es dann erneut versuchen.`,
  'conflict-copy': (lesson, note) =>
    `„${note}“ ist eine Kopie, die beim Synchronisieren entstand, ${left(lesson)} Bitte in der Notiz selbst abhaken.`,
  'note-gone': (lesson, note) =>
    `„${note}“ ist nicht mehr da, deshalb konnte „${lesson}“ nicht geändert werden. Bitte die Notiz zurückholen und es dann erneut versuchen.`,
  'read-failed': (lesson, note) =>
    `„${note}“ konnte nicht gelesen werden, ${left(lesson)} Bitte prüfen, ob sich die Notiz öffnen lässt, und es dann erneut versuchen.`,
  'write-failed': (lesson, note) =>
    `„${note}“ konnte nicht geschrieben werden, ${left(lesson)} Bitte prüfen, ob auf dem Datenträger Platz ist und kein anderes Programm die Notiz festhält, und es dann erneut versuchen.`,
  'half-written': (lesson, note) =>
    `Der Datenträger nahm nur einen Teil von „${note}“ an, als „${lesson}“ geändert wurde. Die Notiz bitte nicht bearbeiten, sondern erst mit der Dateiwiederherstellung zurückholen.`,
  'outcome-unknown': (lesson, note) =>
    `Der Datenträger meldete beim Schreiben von „${note}“ einen Fehler, ${unknown(lesson)}`,
  'no-answer': (lesson, note) => `„${note}“ antwortete zehn Sekunden lang nicht, ${unknown(lesson)}`,
};
