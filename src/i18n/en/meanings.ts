import type { Meaning } from '../../core/course/types';

/** How a screen reader says what a mark stands for. */
export const meanings: Record<Meaning, string> = {
  open: 'Open',
  done: 'Done',
  doing: 'Doing',
  dropped: 'Dropped',
  deferred: 'Deferred',
  important: 'Important',
  question: 'Question',
  unknown: 'Open, unknown mark',
};
