import { withoutCounters } from '../note/title';

/**
 * Gives the children of one parent their ids: the parent's id, the normalised title, and an ordinal where siblings are called the
 * same. An edit elsewhere in the note leaves them as they are; six lessons called `Exercises` stay six.
 */
export function siblingIds(parent: string): (title: string) => string {
  /** Every name that was asked for, with the last ordinal that it had. */
  const ordinals = new Map<string, number>();
  const within = `${parent}/`;
  /** Whether a sibling is really called what another one may get for its ordinal. */
  let isDoubtful = false;
  return (title) => {
    const plain = escaped(normalised(title));
    let name = plain;
    isDoubtful ||= plain.includes('~');
    // A name may have been given to a sibling for its ordinal, as `exercises~2` is when another one is really called that.
    const given = isDoubtful && /^(.*)~([2-9]|[1-9]\d+)$/s.exec(plain);
    let ordinal = ordinals.get(plain) ?? Number(given && Number(given[2]) <= (ordinals.get(given[1] ?? '') ?? 0));
    if (ordinal > 0) {
      do {
        ordinal += 1;
        name = `${plain}~${String(ordinal)}`;
      } while (isDoubtful && ordinals.has(name));
    }
    ordinals.set(plain, ordinal || 1);
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
