import * as v from 'valibot';
import { defaultMarks } from './course/marks';
import { plainNames } from './course/plain-names';
import type { ChosenLevel, CourseLevel, CourseNames, Rules } from './course/rules';
import type { Meaning, NextPolicy } from './course/types';
import { isMark } from './note/mark';

/** The version of the shape below; it changes only together with a migration. */
export const settingsVersion = 1;

/** What the user decided, flat as Obsidian's declarative settings want it. Derived things are never stored. */
export interface Settings {
  /** Paths of notes tracked one by one. */
  readonly notes: readonly string[];
  /** Paths of folders whose notes are all sources. */
  readonly folders: readonly string[];
  /** Paths of those folders whose notes together are one course. */
  readonly courseFolders: readonly string[];
  /** Paths of notes that are no sources whatever speaks for it: the user stopped tracking them, or said that an offer is no course. */
  readonly ignored: readonly string[];
  /** A tag that makes a note a source, without `#`; empty for none. */
  readonly tag: string;
  readonly counted: Rules['counted'];
  readonly tickedChapter: Rules['tickedChapter'];
  readonly policy: Rules['policy'];
  readonly courseLevel: 'auto' | ChosenLevel;
  /** Marks with their meanings, as pairs: a mark is user-named, so it is never a key. */
  readonly marks: readonly (readonly [string, Meaning])[];
  /** Words that, alone beside a link, say that it is finished. */
  readonly lexicon: readonly string[];
  /** Names of properties that say whether a note without tasks is done. */
  readonly doneProperties: readonly string[];
  /** What such a property says when it is, besides a tick; the first word is written. */
  readonly doneValues: readonly string[];
  /** The word that is written there when it is no longer. */
  readonly openValue: string;
  /** What happens to a chapter once its last lesson is ticked in Syllabus. */
  readonly completeChapters: 'off' | 'ask' | 'auto';
  /** How the day is written at the end of a lesson that is ticked in Syllabus. */
  readonly doneDate: 'off' | 'emoji' | 'field';
  /** Whether a course that gets to 100 % has a quiet moment for it. */
  readonly celebrate: boolean;
  /** Whether playlists may be asked for on the network, when the user says so. */
  readonly importPlaylists: boolean;
  /** The name that the user's API key has in the app's keychain; the key itself is nowhere else. Empty for none. */
  readonly youtubeKey: string;
  /** Ids of the courses that come first, in the user's order. */
  readonly pinned: readonly string[];
  /** Ids of the courses that are out of sight and never next. */
  readonly hidden: readonly string[];
  /** Ids of courses with the policy that was chosen for each. */
  readonly policies: readonly (readonly [string, NextPolicy])[];
  /** Paths of notes with the course level that was chosen for each. */
  readonly levels: readonly (readonly [string, ChosenLevel])[];
  /** What the findings of the check-up are known by that the user does not want to see. */
  readonly ignoredFindings: readonly string[];
}

export const defaultSettings: Settings = {
  notes: [],
  folders: [],
  courseFolders: [],
  ignored: [],
  tag: '',
  counted: 'lessons',
  tickedChapter: 'lessons',
  policy: 'first-open',
  courseLevel: 'auto',
  marks: [...defaultMarks],
  lexicon: ['done', 'finished', 'completed', 'watched', 'read', 'seen', '✅', '✔', '☑'],
  doneProperties: ['done', 'completed', 'status'],
  doneValues: ['done', 'completed', 'finished', 'yes'],
  openValue: 'open',
  completeChapters: 'ask',
  doneDate: 'off',
  celebrate: true,
  importPlaylists: false,
  youtubeKey: '',
  pinned: [],
  hidden: [],
  policies: [],
  levels: [],
  ignoredFindings: [],
};

/** What came of reading settings: they are always usable; whether they may be written back is another question. */
export interface SettingsReading {
  readonly settings: Settings;
  /** `broken`: not settings at all; `newer`: written by a later version. Neither may be overwritten. */
  readonly verdict: 'ok' | 'broken' | 'newer';
  /** Names of fields that had a wrong shape and got their default. */
  readonly mended: readonly string[];
  /** Keys of a later or other version: they go back to disk as they came. */
  readonly unknown: ReadonlyMap<string, unknown>;
}

const levels = { '1': 1, '2': 2, '3': 3, '4': 4, '5': 5, '6': 6 } as const;
const maxEntries = 10_000;
const maxText = 1_000;
const meanings = ['open', 'done', 'doing', 'dropped', 'deferred', 'important', 'question'] as const;
const text = v.pipe(v.string(), v.maxLength(maxText));
const paths = v.pipe(v.array(text), v.maxLength(maxEntries));
const words = v.pipe(v.array(text), v.maxLength(200));
const policies = ['first-open', 'after-latest'] as const;
const chosenLevels = ['1', '2', '3', '4', '5', '6', 'note'] as const;

const fields: { readonly [Name in keyof Settings]: v.GenericSchema<unknown, Settings[Name]> } = {
  notes: paths,
  folders: paths,
  courseFolders: paths,
  ignored: paths,
  tag: text,
  counted: v.picklist(['lessons', 'chapters', 'all']),
  tickedChapter: v.picklist(['lessons', 'covers']),
  policy: v.picklist(policies),
  courseLevel: v.picklist(['auto', ...chosenLevels]),
  marks: v.pipe(v.array(pairOf(meanings, isMark)), v.maxLength(200)),
  lexicon: words,
  doneProperties: words,
  doneValues: words,
  openValue: text,
  completeChapters: v.picklist(['off', 'ask', 'auto']),
  doneDate: v.picklist(['off', 'emoji', 'field']),
  celebrate: v.boolean(),
  importPlaylists: v.boolean(),
  youtubeKey: text,
  pinned: paths,
  hidden: paths,
  policies: v.pipe(v.array(pairOf(policies)), v.maxLength(maxEntries)),
  levels: v.pipe(v.array(pairOf(chosenLevels)), v.maxLength(maxEntries)),
  ignoredFindings: paths,
};

/**
 * Reads settings from whatever stood on disk (parsed JSON). Each field stands for itself: a wrong one gets its default and
 * its name is reported, the others are kept. Own keys only; names that could reach a prototype are dropped.
 */
export function readSettings(raw: unknown): SettingsReading {
  const nothing = { settings: defaultSettings, mended: [], unknown: new Map<string, unknown>() };
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return { ...nothing, verdict: 'broken' };
  const entries = new Map<string, unknown>(Object.entries(raw));
  const version = entries.get('version') ?? settingsVersion;
  if (typeof version !== 'number' || !Number.isSafeInteger(version) || version < 1) {
    return { ...nothing, verdict: 'broken' };
  }
  const mended: string[] = [];
  const read = <Name extends keyof Settings>(name: Name): Settings[Name] => {
    if (!entries.has(name)) return defaultSettings[name];
    const schema: v.GenericSchema<unknown, Settings[Name]> = fields[name];
    const result = v.safeParse(schema, entries.get(name));
    if (result.success) return result.output;
    mended.push(name);
    return defaultSettings[name];
  };
  // The compiler sees to it that there is a schema for every setting.
  const names = Object.keys(fields) as (keyof Settings)[];
  const settings = Object.fromEntries(names.map((name) => [name, read(name)])) as unknown as Settings;
  const unknown = new Map<string, unknown>();
  for (const [name, value] of entries) {
    if (Object.hasOwn(fields, name) || name === 'version' || isPrototypeName(name)) continue;
    if (isBounded(value)) unknown.set(name, value);
    else mended.push(name);
  }
  return { settings, verdict: version > settingsVersion ? 'newer' : 'ok', mended, unknown };
}

/** What goes to disk: our fields beside the unknown ones, in a stable order. */
export function writeSettings(settings: Settings, unknown: ReadonlyMap<string, unknown>): Record<string, unknown> {
  return { version: settingsVersion, ...Object.fromEntries(unknown), ...settings };
}

/** The counting rules that the settings stand for; `names` are those that the reader's language has. */
export function rulesOf(settings: Settings, names: CourseNames = plainNames): Rules {
  const { counted, tickedChapter, policy, marks, lexicon, doneProperties, doneValues } = settings;
  return {
    counted,
    tickedChapter,
    policy,
    policies: new Map(settings.policies),
    courseLevel: levelOf(settings.courseLevel),
    levels: new Map(settings.levels.map(([path, level]) => [path, levelOf(level)])),
    marks: new Map(marks),
    lexicon: lowerCase(lexicon),
    doneProperties,
    doneValues: lowerCase(doneValues),
    names,
  };
}

function levelOf(chosen: Settings['courseLevel']): CourseLevel {
  return chosen === 'auto' || chosen === 'note' ? chosen : levels[chosen];
}

function lowerCase(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.map((word) => word.toLowerCase()));
}

function isPrototypeName(name: string): boolean {
  return name === '__proto__' || name === 'constructor' || name === 'prototype';
}

/** Unknown values are carried along only while they are small: a 10 MB string is nobody's setting. */
function isBounded(value: unknown): boolean {
  try {
    return JSON.stringify(value).length <= 100 * maxText;
  } catch {
    return false; // Nested deeper than the stack: JSON.parse takes that, and nothing else does.
  }
}

/** Pairs of a text and one of these values. A tuple's schema would weigh three times as much. */
function pairOf<Value extends string>(
  values: readonly Value[],
  isName: (name: string) => boolean = (name) => name.length <= maxText,
): v.GenericSchema<unknown, readonly [string, Value]> {
  return v.custom<readonly [string, Value]>((pair) => {
    if (!Array.isArray(pair) || pair.length !== 2) return false;
    const [name, value] = pair as unknown[];
    return typeof name === 'string' && isName(name) && (values as readonly unknown[]).includes(value);
  });
}
