import { withoutCounters } from '../note/title';

/**
 * Gives the children of one parent their ids: the parent's id, the normalised title, and an ordinal where siblings are called the
 * same. An edit elsewhere in the note leaves them as they are; six lessons called `Exercises` stay six.
 */
export function siblingIds(parent: string): (title: string) => string {
  /** Every id that is given, with the last ordinal that its name had. */
  const ordinals = new Map<string, number>();
  return (title) => {
    const name = `${parent}/${escaped(normalised(title))}`;
    let ordinal = ordinals.get(name) ?? 0;
    let id = name;
    // A sibling may really be called `Exercises~2`, hence the look at what is taken.
    while (ordinals.has(id)) {
      ordinal += 1;
      id = `${name}~${String(ordinal)}`;
    }
    if (id !== name) ordinals.set(name, ordinal);
    ordinals.set(id, 1);
    return id;
  };
}

function escaped(name: string): string {
  return name.includes('/') ? name.replaceAll('/', '\\/') : name;
}

/** A title as identity sees it: without counters, in one case, one form of unicode, single blanks. */
export function normalised(title: string): string {
  const name = withoutCounters(title);
  const isPlain = !/\P{ASCII}|\s{2}|\t/u.test(name);
  return isPlain ? name.toLowerCase() : name.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
}
