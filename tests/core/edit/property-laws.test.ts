import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { applied } from '../../../src/core/edit/edit';
import { planProperty, type PropertyWish } from '../../../src/core/edit/set-property';
import { linesOf, textOf } from '../../../src/core/note/lines';
import { bodyOf } from '../../../src/core/note/front-matter';
import { propertyLine } from '../../../src/core/note/property-line';
import { often, patiently } from '../../any-note';

const anyKey = fc.constantFrom(
  'done',
  'status',
  'a',
  'b c',
  '"done"',
  "'status'",
  '? done',
  'done ',
  'Done',
  '<<',
  '&k k',
);
const anyValue = fc.constantFrom(
  '', 'true', 'false', 'reading', 'in progress', '"reading"', "'reading'", "'it''s'", '"a\\"b"', '"open', "'open", '[a, b]', '[a,', 'b]', '{a: 1}',
  '{a:', '[[Note]]', '["x", y]', '|', '>-', '&x y', '*x', '!!str x', 'a: b', 'a # b', '# c', '2', 'no', 'Yes', 'y', '2026-01-31', 'null', 'a:', '- x', 'a, b', "don't", '"a" b',
); // prettier-ignore
const anyLine = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(anyKey, anyValue).map(([key, value]) => `${key}: ${value}`) },
  { weight: 3, arbitrary: fc.constantFrom('done: false', 'done: true', 'status: reading', 'status: "reading" # c') },
  fc.constantFrom('', ' ', '# comment', '- item', '  - item', '  more', '  a: b', '\ttab', 'words', '...', ', c: d', 'x"', "x'", ']', '}', '  # c'),
); // prettier-ignore
const anyText = fc
  .tuple(fc.array(anyLine, { maxLength: 7 }), fc.constantFrom('\n', '\r\n'), fc.constantFrom('', 'body\n', '\n- [ ] a'))
  .map(([lines, end, body]) => ['---', ...lines, '---', body].join(end));
const anyWish = fc.record<PropertyWish>({
  name: fc.constantFrom('done', 'status', 'a', 'b c'),
  seen: fc.constantFrom(true, false, 'reading', 'in progress'),
  value: fc.constantFrom(true, false, 'done', 'in progress', 'a: b', '"', 'it’s', '✅', 'null'),
});

const utf8 = { isUtf8: true };
const inner = (text: string): string => text.slice(3, text.lastIndexOf('---', bodyOf(text).from - 1));
/** The properties as a real reader of YAML has them; null where they are none. */
function yaml(text: string): Record<string, unknown> | null {
  try {
    const read: unknown = parse(inner(text), { logLevel: 'silent' });
    return typeof read === 'object' ? ((read ?? {}) as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}

describe('laws of setting a property', () => {
  it(
    'a real reader of YAML finds the new value under that key, and all else as it was',
    () => {
      fc.assert(
        fc.property(anyText, anyWish, (text, wish) => {
          const plan = planProperty(text, wish, utf8);
          if (plan.type !== 'edit') return;
          const before = yaml(text);
          if (before === null) return; // Then the app knows no properties, and there is no lesson to tick.
          const { name, seen, value } = wish;
          expect(before[name]).toBe(seen);
          expect(yaml(applied(text, plan.edits))).toEqual({ ...before, [name]: value });
        }),
        often,
      );
    },
    patiently,
  );

  it(
    'one line changes, and there and back again is the same bytes',
    () => {
      fc.assert(
        fc.property(anyText, anyWish, (text, wish) => {
          const plan = planProperty(text, wish, utf8);
          if (plan.type !== 'edit') return;
          const there = applied(text, plan.edits);
          const [before, after] = [text, there].map((one) => linesOf(one).map((line) => textOf(one, line)));
          expect(after?.filter((line, n) => line !== before?.[n])).toHaveLength(1);
          expect(after?.length).toBe(before?.length);
          const back = planProperty(there, { name: wish.name, seen: wish.value, value: wish.seen ?? '' }, utf8);
          expect(back.type === 'edit' && applied(there, back.edits)).toBe(text);
          expect(planProperty(there, wish, utf8)).toEqual({ type: 'noop' });
        }),
        often,
      );
    },
    patiently,
  );

  it(
    'what it reads of a property is what a real reader of YAML reads',
    () => {
      fc.assert(
        fc.property(anyText, fc.constantFrom('done', 'status', 'a', 'b c'), (text, name) => {
          const line = propertyLine(text, name);
          const properties = yaml(text);
          if (!line || properties === null) return;
          expect(line.value).toEqual(properties[name]);
        }),
        often,
      );
    },
    patiently,
  );
});
