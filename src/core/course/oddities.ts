import type { Course, CourseNode } from './types';

/** What in a course is not as it should be, or waits for somebody: counted over all that is in it and not excluded. */
export interface Oddities {
  /** Open lessons below chapters that are ticked all the same. */
  readonly tickedEarly: number;
  /** Chapters whose lessons are all done, and which are not ticked. */
  readonly readyToTick: number;
  /** Open lessons that are marked as a question. */
  readonly questions: number;
}

export function odditiesOf({ children }: Pick<Course, 'children'>): Oddities {
  const odd = { tickedEarly: 0, readyToTick: 0, questions: 0 };
  const look = (nodes: readonly CourseNode[], isBelowTicked: boolean): void => {
    for (const node of nodes) {
      if (node.excluded) continue;
      let isTicked = isBelowTicked;
      if (node.type === 'chapter') {
        // A ticked chapter has counted all that is below it, those of ticked chapters within among them.
        if (!isBelowTicked) odd.tickedEarly += node.tickedEarly;
        isTicked ||= node.tickedEarly > 0;
        if (node.readyToTick) odd.readyToTick += 1;
      }
      if (node.type === 'lesson' && node.meaning === 'question' && node.standing === 'open') odd.questions += 1;
      look(node.children, isTicked);
    }
  };
  look(children, false);
  return odd;
}
