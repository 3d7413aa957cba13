import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planFinished } from '../../src/core/edit/finish-link';
import { applied } from '../../src/core/edit/edit';
import { plan } from '../../src/core/edit/plan';
import { taskLines } from '../../src/core/edit/task-lines';
import { readNote } from '../../src/core/note/read-note';
import { defaultSettings, readSettings, writeSettings } from '../../src/core/settings';
import { often, patiently } from '../any-note';
import { defaultRules, read } from './course/read';

/** Damage is cheap to try, so it is tried more often than a law. */
const much = { ...often, numRuns: 25 * often.numRuns };

const folder = join(import.meta.dirname, '..', 'notes');
/** Stretches of real notes, short enough to be read often. */
const stretches = readdirSync(folder)
  .filter((name) => name.endsWith('.md'))
  .flatMap((name) => {
    const lines = readFileSync(join(folder, name), 'utf8').split('\n');
    return lines.flatMap((_, line) => (line % 4 === 0 ? [lines.slice(line, line + 6).join('\n')] : []));
  });

const tasksOf = new Map(stretches.map((text) => [text, taskLines(text, readNote(text))]));

const tokens = [
  '- [ ] ',
  '[x] ',
  '\t',
  '  ',
  '> ',
  '# ',
  '```\n',
  '%%',
  '$$',
  '<!--',
  '-->',
  '\r',
  '\r\n',
  '\uFEFF',
  '\0',
  '\uD800',
];

/** What goes wrong with a text on its way: a unit changed, lost or put in, a line lost, doubled or moved, a token put in. */
const damage = fc.record({
  kind: fc.constantFrom('unit', 'loss', 'token', 'line lost', 'line doubled', 'line moved'),
  at: fc.nat(),
  unit: fc.integer({ min: 0, max: 0xffff }),
  token: fc.constantFrom(...tokens),
} as const);

type Damage = typeof damage extends fc.Arbitrary<infer Value> ? Value : never;

function damaged(text: string, { kind, at, unit, token }: Damage): string {
  const offset = at % (text.length + 1);
  if (kind === 'unit') return text.slice(0, offset) + String.fromCharCode(unit) + text.slice(offset + 1);
  if (kind === 'loss') return text.slice(0, offset) + text.slice(offset + 1 + (unit % 4));
  if (kind === 'token') return text.slice(0, offset) + token + text.slice(offset);
  const lines = text.split('\n');
  const here = at % lines.length;
  const [line = ''] = lines.splice(here, 1);
  if (kind === 'line doubled') lines.splice(here, 0, line, line);
  if (kind === 'line moved') lines.splice(unit % (lines.length + 1), 0, line);
  return lines.join('\n');
}

const anyDamage = fc.array(damage, { minLength: 1, maxLength: 4 });
const anyDamagedNote = fc
  .tuple(fc.constantFrom(...stretches), anyDamage)
  .map(([text, damages]) => ({ shown: text, text: damages.reduce(damaged, text) }));

describe('whatever happened to a note', () => {
  it(
    'reading and ticking neither throw nor touch anything but a mark',
    () => {
      fc.assert(
        fc.property(anyDamagedNote, fc.nat(), ({ shown, text }, pick) => {
          const note = read(text);
          expect(note.progress.done).toBeLessThanOrEqual(note.progress.total);
          const tasks = tasksOf.get(shown) ?? [];
          const task = tasks[pick % Math.max(1, tasks.length)];
          if (!task) return;
          const wish = { task: { text: shown, markOffset: task.markOffset }, wanted: '/' };
          const made = plan(text, [wish], { isUtf8: true });
          if (made.type !== 'edit') return;
          const [edit] = made.edits;
          expect(made.edits).toHaveLength(1);
          expect(text.slice(edit?.from, edit?.to)).toBe(task.mark);
          expect(applied(text, made.edits)).toHaveLength(text.length + 1 - task.mark.length);
        }),
        much,
      );
    },
    4 * patiently,
  );

  it(
    'marking a link neither throws nor takes anything away but what it would write',
    () => {
      fc.assert(
        fc.property(anyDamagedNote, fc.nat({ max: 12 }), fc.boolean(), ({ shown, text }, line, isFinished) => {
          const made = planFinished(text, { text: shown, line }, isFinished, defaultRules.lexicon, { isUtf8: true });
          if (made.type !== 'edit' || !isFinished) return;
          expect(made.edits.map(({ from, to }) => to - from)).toEqual([0]);
        }),
        often,
      );
    },
    patiently,
  );
});

describe('whatever happened to the settings', () => {
  it(
    'reading them gives settings, and what may be saved is read again as the same',
    () => {
      const text = JSON.stringify(writeSettings({ ...defaultSettings, notes: ['a.md'], tag: 'study' }, new Map()));
      fc.assert(
        fc.property(anyDamage, (damages) => {
          const raw = parsed(damages.reduce(damaged, text));
          const { settings, unknown, verdict } = readSettings(raw);
          expect(Object.keys(settings).sort()).toEqual(Object.keys(defaultSettings).sort());
          if (verdict === 'ok') {
            expect(readSettings(writeSettings(settings, unknown))).toMatchObject({ settings, verdict, mended: [] });
          }
          expect(Object.keys(Object.prototype)).toEqual([]);
        }),
        much,
      );
    },
    patiently,
  );
});

/** JSON that cannot be parsed never reaches the settings: the file's reader refuses it. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
