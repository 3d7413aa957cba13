import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultSettings, readSettings, writeSettings, type Settings } from '../../src/core/settings';
import { muchMore, patiently } from '../any-note';
import { anyDamagedSettings, chosen } from './damaged-settings';

const names = Object.keys(defaultSettings) as (keyof Settings)[];
const chosenText = new Map(names.map((name) => [name, JSON.stringify(chosen[name])]));
const defaultText = new Map<string, string>(names.map((name) => [name, JSON.stringify(defaultSettings[name])]));

/** Tried too often for a matcher, which costs more than what it looks at. */
function holds(isSo: boolean, otherwise: string): void {
  if (!isSo) throw new Error(otherwise);
}

describe('whatever happened to the settings', () => {
  it(
    'each field stands for itself, and what may be saved is read again as the same',
    () => {
      let [settingsStill, partlyGood] = [0, 0];
      fc.assert(
        fc.property(anyDamagedSettings, ({ text, touched }) => {
          const raw = parsed(text);
          if (raw === undefined) return;
          const reading = readSettings(raw);
          const { settings, unknown, verdict, mended } = reading;
          const kept = names.filter((name) => JSON.stringify(settings[name]) === chosenText.get(name));
          if (verdict !== 'broken') settingsStill += 1;
          if (verdict !== 'broken' && mended.length > 0 && kept.length > 0) partlyGood += 1;
          expectEachForItself(raw, touched, reading);
          if (verdict === 'ok') {
            const saved = JSON.stringify(writeSettings(settings, unknown));
            const again = readSettings(JSON.parse(saved));
            holds(again.verdict === 'ok' && again.mended.length === 0, 'What was saved is not right.');
            holds(
              JSON.stringify(writeSettings(again.settings, again.unknown)) === saved,
              'What was saved is read as another.',
            );
          }
          holds(Object.keys(Object.prototype).length === 0, 'The prototype of all was reached.');
          holds(Object.getPrototypeOf(settings) === Object.prototype, 'The prototype of the settings is another.');
        }),
        muchMore,
      );
      // Most of it is settings still, and much of that is good in parts only.
      expect(settingsStill).toBeGreaterThan(muchMore.numRuns / 2);
      expect(partlyGood).toBeGreaterThan(muchMore.numRuns / 3);
    },
    2 * patiently,
  );
});

/** What nobody touched is as it was; what somebody did is taken as it is, or is at its default and named. */
function expectEachForItself(
  raw: unknown,
  touched: ReadonlySet<string> | null,
  { settings, verdict, mended, unknown }: ReturnType<typeof readSettings>,
): void {
  if (verdict === 'broken') {
    holds(settings === defaultSettings && unknown.size === 0, 'Something is made of what is broken.');
    holds(touched === null || touched.has('version'), 'Good settings are called broken.');
    return;
  }
  holds(Object.keys(settings).join() === names.join(), 'These are other fields.');
  const entries = new Map(Object.entries(raw as object));
  for (const name of names) {
    const now = JSON.stringify(settings[name]);
    const isUntouched = touched?.has(name) === false;
    holds(!isUntouched || now === chosenText.get(name), `${name} was lost.`);
    // What was mended may be nested too deep to be compared.
    const isTaken = !mended.includes(name) && entries.has(name) && now === JSON.stringify(entries.get(name));
    const isDefault = now === defaultText.get(name) && mended.includes(name) === entries.has(name);
    holds(isTaken || isDefault, `${name} is neither what was there nor its default.`);
  }
  holds(touched?.has('later') !== false || unknown.has('later'), 'An unknown key was lost.');
  for (const [name, value] of entries) {
    if (defaultText.has(name) || name === 'version') continue;
    const isWay = ['__proto__', 'constructor', 'prototype'].includes(name);
    holds(!isWay || !unknown.has(name), 'A way to a prototype was kept.');
    const isKept = unknown.has(name) && JSON.stringify(unknown.get(name)) === JSON.stringify(value);
    holds(isWay || isKept || mended.includes(name), `${name} is neither kept nor named.`);
  }
}

/** What is no JSON never reaches the settings: the file's reader refuses it. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch {
    return undefined;
  }
}
