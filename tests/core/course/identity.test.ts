import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalised, siblingIds } from '../../../src/core/course/identity';
import { often } from '../../any-note';

/** Titles that are the same at times, and at times what another one is called for its ordinal. */
const anyTitle = fc
  .tuple(fc.constantFrom('Exercises', 'exercises', 'b', ''), fc.constantFrom('', '', '~1', '~2', '~3', '~02', '~10'))
  .chain(([name, ordinal]) => fc.constantFrom(name + ordinal, `${name}${ordinal}~2`));

describe('the ids of siblings', () => {
  it('count those that are called the same, whatever another one is really called', () => {
    const idOf = siblingIds('note');
    const titles = ['Exercises', 'Exercises', 'Exercises~2', 'Exercises~4', 'Exercises', 'Exercises'];
    expect(titles.map(idOf)).toEqual([
      'note/exercises',
      'note/exercises~2',
      'note/exercises~2~2',
      'note/exercises~4',
      'note/exercises~3',
      'note/exercises~5',
    ]);
  });

  it('are the first free ones of their names, and so never the same', () => {
    fc.assert(
      fc.property(fc.array(anyTitle, { maxLength: 14 }), (titles) => {
        const idOf = siblingIds('note');
        const taken = new Set<string>();
        for (const title of titles) {
          const name = `note/${normalised(title)}`;
          let free = name;
          for (let ordinal = 2; taken.has(free); ordinal += 1) free = `${name}~${ordinal}`;
          expect(idOf(title)).toBe(free);
          taken.add(free);
        }
      }),
      often,
    );
  });
});
