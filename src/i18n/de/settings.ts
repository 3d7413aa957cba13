import type { Words } from '../words';
import { track } from './names';

export const settings: Words['settings'] = {
  tagged: 'Notizen mit Tag',
  notes: 'Notizen',
  notesEmpty: `Noch keine Notizen. Eine Notiz öffnen und „${track}“ ausführen oder hier eine hinzufügen.`,
  addNote: 'Notiz hinzufügen',
  folders: 'Ordner',
  foldersEmpty: 'Noch keine Ordner. Jede Notiz in einem Ordner dieser Liste wird als Kurse gelesen.',
  addFolder: 'Ordner hinzufügen',
  folderOptions: { notes: 'Jede Notiz für sich', course: 'Alle Notizen sind ein Kurs' },
  ignored: 'Ausgelassene Notizen',
  ignoredDesc:
    'Sie werden weder als Kurse gelesen noch vorgeschlagen, gleich welchen Ordner, welches Tag oder welche Eigenschaft sie haben.',
  vaultRoot: 'Ganzer Vault',
  tag: {
    name: 'Tag',
    desc: 'Notizen mit diesem Tag werden als Kurse gelesen. Notizen mit der Eigenschaft „courses: true“ werden es immer. Leer lassen für keines.',
  },
  tagWrong: 'Ein Tag enthält keine Leerzeichen und keine Kommas.',
  counted: {
    name: 'Was gezählt wird',
    desc: 'Lektionen sind Aufgaben ohne Aufgaben darunter. Kapitel oder jedes Kästchen zu zählen ändert jede angezeigte Zahl.',
    options: { lessons: 'Lektionen', chapters: 'Oberste Aufgaben jeder Liste', all: 'Jedes Kästchen' },
  },
  tickedChapter: {
    name: 'Ein abgehaktes Kapitel mit offenen Lektionen',
    desc: 'Entweder entscheiden die Lektionen, was erledigt ist, oder das Häkchen des Kapitels gilt für alles darunter.',
    options: { lessons: 'Die Lektionen entscheiden', covers: 'Das Häkchen gilt für sie' },
  },
  policy: {
    name: 'Welche Lektion die nächste ist',
    desc: 'Nach Lücken ist entweder die erste offene Lektion die nächste oder die nach der zuletzt erledigten.',
    options: { 'first-open': 'Die erste offene Lektion', 'after-latest': 'Die nach der zuletzt erledigten' },
  },
  courseLevel: {
    name: 'Welche Überschriften Kurse sind',
    desc: 'Automatisch ist es die höchste Ebene von Überschriften in jeder Notiz. Eine einzelne Notiz entscheidet selbst mit der Eigenschaft „course-level“.',
    options: {
      auto: 'Automatisch',
      '1': 'Ebene 1',
      '2': 'Ebene 2',
      '3': 'Ebene 3',
      '4': 'Ebene 4',
      '5': 'Ebene 5',
      '6': 'Ebene 6',
      note: 'Die ganze Notiz ist ein Kurs',
    },
  },
  doneProperties: {
    name: 'Eigenschaften',
    desc: 'Sie sagen, ob eine Notiz ohne Aufgaben erledigt ist, in einem Ordner, der ein Kurs ist.',
  },
  doneValues: {
    name: 'Wörter für erledigt',
    desc: 'Eine Eigenschaft mit einem dieser Wörter macht ihre Notiz erledigt. Das erste wird geschrieben.',
  },
  openValue: {
    name: 'Wort für offen',
    desc: 'Wird in die Eigenschaft geschrieben, wenn eine solche Notiz wieder geöffnet wird.',
  },
  ticking: 'Abhaken',
  completeChapters: {
    name: 'Nach der letzten Lektion eines Kapitels',
    desc: 'Was mit dem Kapitel geschieht, sobald alle seine Lektionen erledigt sind.',
    options: { off: 'Nichts', ask: 'Fragen, ob es abgehakt werden soll', auto: 'Es auch abhaken' },
  },
  doneDate: {
    name: 'Erledigungsdatum',
    desc: 'Steht am Ende einer Lektion, wenn sie hier abgehakt wird, und verschwindet, wenn sie wieder geöffnet wird. Wo das Plugin Tasks aktiviert ist, entscheidet es stattdessen.',
    options: { off: 'Keines', emoji: '✅ 2026-01-31', field: '[completion:: 2026-01-31]' },
  },
  lexicon: {
    name: 'Wörter für einen erledigten Link',
    desc: 'Eines dieser Wörter allein neben einem Link sagt, dass er erledigt ist. Mit Kommas trennen.',
  },
};
