import { limits } from './limits';
import type { LineBlocks } from './open-blocks';
import type { TooLarge } from './tree';

/** Counts what the limits bound while the lines of a piece are read one after another. */
export class Meter {
  #paragraph = 0;
  #items = 0;

  /** Counts one more line in; gives the limit that it passes, or null. */
  passedBy(line: LineBlocks): TooLarge['reason'] | null {
    this.#paragraph = line.continuesParagraph ? this.#paragraph + 1 : 0;
    this.#items += line.itemsOpened;
    if (line.open.containers.length > limits.depth) return 'depth';
    if (this.#paragraph > limits.paragraph) return 'paragraph';
    return this.#items > limits.items ? 'items' : null;
  }
}
