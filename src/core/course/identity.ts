import { withoutCounters } from '../note/title';

/**
 * Gives the children of one parent their ids: the parent's id, the normalised title, and an ordinal where siblings are called the
 * same. An edit elsewhere in the note leaves them as they are; six lessons called `Exercises` stay six.
 */
export function siblingIds(parent: string): (title: string) => string {
  const taken = new Set<string>();
  const ordinals = new Map<string, number>();
  return (title) => {
    const name = `${parent}/${normalised(title).replaceAll('/', '\\/')}`;
    let ordinal = ordinals.get(name) ?? 0;
    let id;
    // A sibling may really be called `Exercises~2`, hence the look at what is taken.
    do {
      ordinal += 1;
      id = ordinal === 1 ? name : `${name}~${String(ordinal)}`;
    } while (taken.has(id));
    ordinals.set(name, ordinal);
    taken.add(id);
    return id;
  };
}

/** A title as identity sees it: without counters, in one case, one form of unicode, single blanks. */
export function normalised(title: string): string {
  return withoutCounters(title).normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
}
