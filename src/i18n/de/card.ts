import type { Words } from '../words';
import { plural } from './counted';

export const card: Words['card'] = {
  doing: (count) => plural(count, { other: '# begonnen' }),
  deferred: (count) => plural(count, { other: '# zurückgestellt' }),
  tickedEarlyHint: 'Ein Kapitel ist abgehakt, und Lektionen darin sind offen.',
  readyToTick: (count) => plural(count, { other: '# zum Abhaken' }),
  readyToTickHint: 'Alle Lektionen eines Kapitels sind erledigt, und das Kapitel ist nicht abgehakt.',
  questions: (count) => plural(count, { one: '# Frage', other: '# Fragen' }),
  questionsHint: 'Eine offene Lektion ist als Frage gekennzeichnet.',
  dropped: (count) => plural(count, { other: '# gestrichen' }),
  droppedHint: 'Gestrichenes wird nicht gezählt.',
  untouched: (days) => plural(days, { one: 'Seit # Tag unberührt', other: 'Seit # Tagen unberührt' }),
  untouchedHint: 'Keine Lektion wurde an einem späteren Tag erledigt.',
};
