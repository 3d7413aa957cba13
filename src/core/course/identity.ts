import { withoutCounters } from '../note/title';

/**
 * Gives the children of one parent their ids: the parent's id, the normalised title, and an ordinal where siblings are called the
 * same. An edit elsewhere in the note leaves them as they are; six lessons called `Exercises` stay six.
 */
export function siblingIds(parent: string): (title: string) => string {
  /** Every name that was asked for, and the last ordinal of those that had one. */
  const names = new Set<string>();
  const ordinals = new Map<string, number>();
  const lastOf = (name: string): number => ordinals.get(name) ?? Number(names.has(name));
  const within = `${parent}/`;
  /** Whether a sibling is really called what another one may get for its ordinal. */
  let isDoubtful = false;
  return (title) => {
    const plain = escaped(normalised(title));
    const many = names.size;
    const isAgain = names.add(plain).size === many;
    isDoubtful ||= plain.includes('~');
    // Most names are met once: to ask after one before it is added would be to look it up twice.
    if (!isAgain && !isDoubtful) return within + plain;
    let name = plain;
    // A name may have been given to a sibling for its ordinal, as `exercises~2` is when another one is really called that.
    const given = isDoubtful && /^(.*)~([2-9]|[1-9]\d+)$/s.exec(plain);
    let ordinal = isAgain ? lastOf(plain) : Number(given && Number(given[2]) <= lastOf(given[1] ?? ''));
    if (ordinal > 0) {
      do {
        ordinal += 1;
        name = `${plain}~${String(ordinal)}`;
      } while (isDoubtful && names.has(name));
      ordinals.set(plain, ordinal);
    }
    return within + name;
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
