import fc from 'fast-check';
import { writeSettings, type Settings } from '../../src/core/settings';
import { anyDamages } from './damage';

// What people, syncs, other versions and half-written files make of good settings. Most of it is JSON still, for what is none never
// reaches the settings.

/** Settings none of which is at its default, so that what is lost shows. */
export const chosen: Settings = {
  notes: ['a.md', 'f/b.md'],
  folders: ['f'],
  courseFolders: ['f'],
  ignored: ['f/c.md'],
  tag: 'study',
  counted: 'chapters',
  tickedChapter: 'covers',
  policy: 'after-latest',
  courseLevel: '2',
  marks: [['x', 'done'], ['🟢', 'doing']],
  lexicon: ['fertig'],
  doneProperties: ['gelesen'],
  doneValues: ['ja'],
  openValue: 'nein',
  completeChapters: 'auto',
  doneDate: 'emoji',
  celebrate: false,
  importPlaylists: true,
  youtubeKey: 'my-key',
  pinned: ['a.md/a', 'a.md/b'],
  hidden: ['f/b.md/c'],
  policies: [['a.md/a', 'first-open']],
  levels: [['a.md', '3']],
  ignoredFindings: ['a.md/not-a-task/-[ ] a'],
}; // prettier-ignore

export interface DamagedSettings {
  readonly text: string;
  /** The keys that something was done to; null where it was done to the text, and may have struck any. */
  readonly touched: ReadonlySet<string> | null;
}

/** Keys with the JSON of their values: the same key may be there twice. */
type Entries = readonly (readonly [key: string, json: string])[];

const deep = `${'['.repeat(100)}${']'.repeat(100)}`;
const deepest = `${'['.repeat(20_000)}${']'.repeat(20_000)}`;
const huge = JSON.stringify(Array.from({ length: 10_001 }, (_, n) => `${n}.md`));
const long = JSON.stringify('a'.repeat(100_001));
const anyOddValue = fc.oneof(
  {
    weight: 60,
    arbitrary: fc.constantFrom(
      'null', 'true', 'false', '0', '-1', '1e999', '""', '"x"', '"lessons"', '"auto"', '"off"', '"3"', '[]', '{}', '["n.md"]', '[["y","done"]]', '[["yy","done"]]',
      '[["y"]]', '[null]', '[[]]', '{"0":"a","length":1}', '{"__proto__":{"polluted":1}}', '{"toString":1}', deep,
    ), // prettier-ignore
  },
  { weight: 1, arbitrary: fc.constantFrom(deepest, huge, long) },
);
const anyOddKey = fc.constantFrom(
  'zz',
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'Notes',
  '',
  '0',
);
const anyVersion = fc.constantFrom('0', '-1', '1.5', '"1"', 'null', '1e999', '[]', '2', '999', '999');

const anyMishap = fc.oneof(
  { weight: 5, arbitrary: fc.record({ type: fc.constant('other value'), at: fc.nat(), value: anyOddValue }) },
  { weight: 3, arbitrary: fc.record({ type: fc.constant('lost'), at: fc.nat(), value: fc.constant('') }) },
  { weight: 3, arbitrary: fc.record({ type: fc.constant('doubled'), at: fc.nat(), value: anyOddValue }) },
  { weight: 2, arbitrary: fc.record({ type: fc.constant('other entry'), at: fc.nat(), value: anyOddValue }) },
  { weight: 4, arbitrary: fc.record({ type: fc.constant('one more'), key: anyOddKey, value: anyOddValue }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('version'), value: anyVersion }) },
);
type Mishap = typeof anyMishap extends fc.Arbitrary<infer Value> ? Value : never;

function befallen(entries: Entries, mishap: Mishap): Entries {
  const { value } = mishap;
  if (mishap.type === 'version') return entries.map(([key, json]) => [key, key === 'version' ? value : json]);
  if (mishap.type === 'one more') return [...entries, [mishap.key, value]];
  // The version has mishaps of its own.
  const at = 1 + (mishap.at % Math.max(1, entries.length - 1));
  const [key, json] = entries[at] ?? ['', ''];
  if (mishap.type === 'doubled') return [...entries, [key, value]];
  const others = entries.filter((_, nth) => nth !== at);
  if (mishap.type === 'lost') return others;
  const isList = mishap.type === 'other entry' && json.startsWith('[') && json !== '[]';
  return [...others, [key, isList ? `${json.slice(0, -1)},${value}]` : value]];
}

const sound: Entries = Object.entries(writeSettings(chosen, new Map<string, unknown>([['later', { kept: true }]]))).map(
  ([key, value]) => [key, JSON.stringify(value)],
);

const anyWhole = fc.constantFrom('', ' ', 'null', '[]', '"x"', '0', '<<<<<<< a\n{}\n=======\n{}\n>>>>>>> b', deepest);

/** Settings as they may stand on disk. */
export const anyDamagedSettings: fc.Arbitrary<DamagedSettings> = fc
  .tuple(
    fc.array(anyMishap, { minLength: 1, maxLength: 4 }),
    fc.oneof(
      { weight: 12, arbitrary: fc.constant(null) },
      { weight: 2, arbitrary: anyDamages({ least: 1, most: 3 }) },
      { weight: 1, arbitrary: fc.nat(400).map((length) => (text: string) => text.slice(0, length)) },
      { weight: 1, arbitrary: anyWhole.map((whole) => () => whole) },
    ),
    fc.constantFrom('', '', '', '\uFEFF'),
  )
  .map(([mishaps, onText, mark]) => {
    const entries = mishaps.reduce(befallen, sound);
    const text = `${mark}{${entries.map(([key, json]) => `${JSON.stringify(key)}:${json}`).join(',')}}`;
    if (onText) return { text: onText(text), touched: null };
    const before = new Map(sound);
    const isAsItWas = (key: string): boolean => {
      const now = entries.filter(([one]) => one === key);
      return now.length === 1 && now[0]?.[1] === before.get(key);
    };
    return {
      text,
      touched: new Set([...before.keys(), ...entries.map(([key]) => key)].filter((key) => !isAsItWas(key))),
    };
  });
