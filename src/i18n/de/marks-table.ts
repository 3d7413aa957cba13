import type { Words } from '../words';
import { plural } from './counted';

export const marksTable: Words['marksTable'] = {
  name: 'Zeichen',
  desc: 'Was das Zeichen zwischen den Klammern einer Aufgabe bedeutet: welche Lektionen erledigt oder gestrichen sind oder zuerst kommen.',
  count: (count) => plural(count, { other: '# Zeichen' }),
  blank: '[ ]',
  blankDesc: 'Ein Leerzeichen ist immer offen. Ebenso ein Zeichen, das nicht in der Liste steht.',
  tasks: 'Status eines anderen Plugins',
  tasksDesc:
    'Tasks ist aktiviert. Wo dessen Status über ein Zeichen etwas anderes sagen, entscheiden sie. Sie lassen sich in den Einstellungen jenes Plugins ändern.',
  tasksSays: (meaning) => `Das Plugin Tasks entscheidet: ${meaning}.`,
  none: 'Keine Zeichen. Jede Aufgabe ist offen.',
  means: {
    open: 'Zählt als offen.',
    done: 'Zählt als erledigt.',
    doing: 'Offen, und vor allen anderen an der Reihe.',
    deferred: 'Offen, und nur an der Reihe, wenn sonst nichts offen ist.',
    dropped: 'Fällt aus der Summe und kommt nie an die Reihe.',
    important: 'Offen, und als wichtig angezeigt.',
    question: 'Offen, und als Frage angezeigt.',
    unknown: 'Zählt als offen.',
  },
  meaningOf: (mark) => `Bedeutung von „${mark}“`,
  add: 'Zeichen hinzufügen',
  addYes: 'Hinzufügen',
  mark: 'Zeichen',
  markDesc: 'Das eine Zeichen zwischen den Klammern. Es darf ein Emoji sein.',
  meaning: 'Bedeutung',
  objections: {
    'not-a-mark': (text) =>
      text === ''
        ? 'Bitte erst ein Zeichen eingeben.'
        : `„${text}“ ist kein einzelnes Zeichen, das zwischen den Klammern stehen kann.`,
    'there-already': (mark) => `„${mark}“ steht schon in der Liste.`,
    'too-many': () => 'Es sind schon 200 Zeichen.',
  },
  reset: 'Zeichen wiederherstellen',
  resetDesc: 'Jedes Zeichen bekommt die Bedeutung, die es anfangs hatte.',
  resetTitle: 'Zeichen wiederherstellen?',
  resetText:
    'Hinzugefügte Zeichen verschwinden aus der Liste, und alle anderen bedeuten, was sie anfangs bedeuteten. Keine Notiz ändert sich.',
  resetYes: 'Wiederherstellen',
};
