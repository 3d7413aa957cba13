import { resolve } from 'node:path';
import { runInThisContext } from 'node:vm';
import esbuild from 'esbuild';
import { beforeAll, describe, expect, it } from 'vitest';
import { bundledParser } from '../../scripts/bundled-parser.mjs';
import { anyOf, namesToShorten } from '../../scripts/short-property-names.mjs';
import { shortTokenTypes } from '../../scripts/short-token-types.mjs';
import { characterNames } from '../../src/core/note/character-names';
import { defaultSettings } from '../../src/core/settings';
import { patiently } from '../any-note';
import * as core from './whole-core';
import { holdsOfEveryNote } from './every-note';

const root = resolve(import.meta.dirname, '../..');

let names: readonly string[] = [];

beforeAll(async () => {
  names = await namesToShorten();
}, patiently);

describe('the names that are shortened', () => {
  it('are those of our own model and words', () => {
    expect(names).toEqual(
      expect.arrayContaining(['markOffset', 'completeAndGoOn', 'isExcluded', 'nothingNext', 'treeId']),
    );
    expect(names.length).toBeGreaterThan(100);
  });

  it.each([
    ['what is stored in data.json', ['version', ...Object.keys(defaultSettings)]],
    ['the names of characters that notes are read by', [...characterNames.keys()]],
    [
      'what the preview of a hovered line is asked by, which no type of the app tells of',
      ['hoverParent', 'targetEl', 'linktext'],
    ],
    [
      'members of views, tabs and other children of the app',
      ['getState', 'getViewType', 'extension', 'onUserEnable', 'ticking', 'goingOn'],
    ],
    ['what Preact and the page know', ['children', 'className', 'shouldComponentUpdate', 'onAuxClick', 'tabIndex']],
  ])('are never %s', (_, kept) => {
    expect(names.filter((name) => kept.includes(name))).toEqual([]);
  });
});

describe('the core by short names', () => {
  let bundled: typeof core;
  let shortened: Readonly<Record<string, string | false>> = {};

  beforeAll(async () => {
    const { outputFiles, mangleCache } = await esbuild.build({
      absWorkingDir: root,
      entryPoints: ['tests/scripts/whole-core.ts'],
      bundle: true,
      write: false,
      format: 'iife',
      globalName: 'core',
      mangleProps: anyOf(names),
      mangleCache: {},
      plugins: [bundledParser, shortTokenTypes],
    });
    shortened = mangleCache;
    bundled = runInThisContext(`${outputFiles[0]?.text ?? ''};core`) as typeof core;
  }, patiently);

  holdsOfEveryNote('reads any note as by long ones', 300, readsTheSame);

  it('writes settings as they are read, key by key', () => {
    const changed = { ...defaultSettings, notes: ['Maths.md'], courseFolders: ['Ideas'], openValue: 'todo' };
    const onDisk = { version: 1, ofAnother: { markOffset: 1 }, ...changed };
    expect(bundled.settingsAgain(onDisk)).toEqual(onDisk);
    expect(bundled.settingsAgain({})).toEqual({ version: 1, ...defaultSettings });
    expect(core.settingsAgain(onDisk)).toEqual(onDisk);
  });

  function readsTheSame(text: string): void {
    expect(bundled.coursesIn(text)).toEqual(renamed(core.coursesIn(text), shortened));
  }
});

/** A value with other names for what it holds, however deep. */
function renamed(value: unknown, names: Readonly<Record<string, string | false>>): unknown {
  if (Array.isArray(value)) return value.map((each) => renamed(each, names));
  if (value instanceof Map) return new Map([...value].map(([key, each]) => [key, renamed(each, names)]));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [names[name] || name, renamed(each, names)]));
}
