import fc from 'fast-check';
import { expect } from 'vitest';
import type { DateWish } from '../../../src/core/edit/done-date';
import type { Edit } from '../../../src/core/edit/edit';
import type { TaskLine } from '../../../src/core/edit/task-lines';

const day = '2026-11-22';
const stamps = { emoji: ` ✅ ${day}`, field: ` [completion:: ${day}]` } as const;

/** What the setting asks for: no date, or one in either form. */
export const anyDateForm = fc.constantFrom(null, 'emoji', 'field');

/** A wish as the setting makes it; `{}` without a date. */
export function dating(form: 'emoji' | 'field' | null, isDone: boolean): { readonly date?: DateWish } {
  return form ? { date: { form, day, isDone } } : {};
}

/** What a line may say behind its box, with and without dates; null leaves the words that it has. */
export const anyDatedWords = fc
  .tuple(
    fc.constantFrom(null, null, null, '', '', 'a', 'b', 'c d', 'e', '#rust', '^id', '`code', 'a %%', '[link', '**a'),
    fc.constantFrom(
      '',
      '',
      '',
      ...Object.values(stamps),
      ' ✅ 2026-01-01',
      ' [completion::2026-01-01]',
      ' (done:: 2026-01-01)',
    ),
    fc.constantFrom('', '', '', '', '', ' #tag', ' b', ' ^id', '  ', ' `', ' %%'),
  )
  .map(
    ([words, date, tail]) =>
      (before: string) =>
        (words ?? before) + date + tail,
  );

/** That edits set the mark of a task and do nothing besides but date its line once, or take one date from it. */
export function expectDatedAtMost(
  edits: readonly Edit[],
  { raw, lineFrom, mark, markOffset }: TaskLine,
  wanted: string,
  { date }: { readonly date?: DateWish },
): void {
  const set = { from: markOffset, to: markOffset + mark.length, insert: wanted };
  const others = edits.filter(({ from }) => from !== markOffset);
  expect(edits).toEqual([...others, set]);
  expect(others.length).toBeLessThanOrEqual(date ? 1 : 0);
  for (const { from, to, insert } of others) {
    expect([from > markOffset, to <= lineFrom + raw.length]).toEqual([true, true]);
    if (date?.isDone) {
      expect([from, insert]).toEqual([to, stamps[date.form]]);
      expect(raw).not.toMatch(/(?:✅|(?:completion|done)::) ?\d{4}-\d\d-\d\d/u);
    } else {
      expect(insert).toBe('');
      expect(raw.slice(from - lineFrom, to - lineFrom)).toMatch(
        /^\s*(?:✅\uFE0F? [\d-]{10}|[[(](?:completion|done):: ?[\d-]{10}[\])])$/u,
      );
    }
  }
}
