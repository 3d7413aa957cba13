import { describe, expect, it } from 'vitest';
import { defaultSettings, type Settings } from '../../../src/core/settings';
import { courseFolderOf, isSource, type Note } from '../../../src/host/sources/is-source';
import { deleted, moved, stopTracking, track } from '../../../src/host/sources/tracking';

const note = (path: string, more: Partial<Note> = {}): Note => ({ path, courses: false, tags: [], ...more });
const settings = (more: Partial<Settings>): Settings => ({ ...defaultSettings, ...more });

describe('isSource', () => {
  it.each([
    ['a listed note', note('a/b.md'), { notes: ['a/b.md'] }, true],
    ['a note in a listed folder', note('a/b/c.md'), { folders: ['a'] }, true],
    ['a note whose folder only begins alike', note('ab/c.md'), { folders: ['a'] }, false],
    ['any note, where the whole vault is listed', note('c.md'), { folders: ['/'] }, true],
    ['a note with the property', note('c.md', { courses: true }), {}, true],
    ['a note with the tag', note('c.md', { tags: ['#course'] }), { tag: 'course' }, true],
    ['a note with the tag in another case', note('c.md', { tags: ['#Course'] }), { tag: '#course' }, true],
    ['a note with a tag below the tag', note('c.md', { tags: ['#course/maths'] }), { tag: 'course' }, true],
    ['a note with a tag that only begins alike', note('c.md', { tags: ['#courses'] }), { tag: 'course' }, false],
    ['a tagged note, where no tag is set', note('c.md', { tags: ['#'] }), { tag: '' }, false],
    ['no other note', note('c.md'), {}, false],
    [
      'a note left out, whatever speaks for it',
      note('a/c.md', { courses: true }),
      { folders: ['a'], ignored: ['a/c.md'] },
      false,
    ],
    ['a listed note that is left out as well', note('c.md'), { notes: ['c.md'], ignored: ['c.md'] }, false],
    ['a file that is no note', note('a/c.canvas'), { folders: ['a'] }, false],
    ['a conflict copy in a folder', note('a/c.sync-conflict-20260101-A.md'), { folders: ['a'] }, false],
    ['another conflict copy', note('a/c (conflicted copy 2026).md', { courses: true }), {}, false],
    ['a conflict copy that is listed', note('c.conflict.md'), { notes: ['c.conflict.md'] }, true],
  ])('%s', (_, given, more, expected) => {
    expect(isSource(given, settings(more))).toBe(expected);
  });
});

describe('tracking', () => {
  const cases: [string, Note, Partial<Settings>][] = [
    ['a plain note', note('c.md'), {}],
    ['a note in a folder', note('a/c.md'), { folders: ['a'] }],
    ['a listed note in a folder', note('a/c.md'), { folders: ['a'], notes: ['a/c.md'] }],
    ['a note with the property', note('c.md', { courses: true }), {}],
    ['a note left out', note('a/c.md'), { folders: ['a'], ignored: ['a/c.md'] }],
    ['a note left out that nothing speaks for', note('c.md'), { ignored: ['c.md'] }],
  ];

  it.each(cases)('%s is a source once it is tracked, and none once it is not', (_, given, more) => {
    const tracked = track(settings(more), given);
    expect(isSource(given, tracked)).toBe(true);
    const stopped = stopTracking(tracked, given);
    expect(isSource(given, stopped)).toBe(false);
    expect(isSource(given, track(stopped, given))).toBe(true);
  });

  it('lists a note only where nothing else makes it a source, and leaves out only then', () => {
    expect(track(settings({ folders: ['a'] }), note('a/c.md')).notes).toEqual([]);
    expect(stopTracking(settings({ notes: ['c.md'] }), note('c.md'))).toMatchObject({ notes: [], ignored: [] });
    expect(stopTracking(settings({ folders: ['a'] }), note('a/c.md')).ignored).toEqual(['a/c.md']);
  });
});

describe('what is listed', () => {
  const listed = settings({ notes: ['a/x.md', 'ab/y.md'], folders: ['a', 'a/b'], ignored: ['a/z.md'] });

  it('moves with its note or folder', () => {
    expect(moved(listed, 'a', 'c/d')).toMatchObject({
      notes: ['c/d/x.md', 'ab/y.md'],
      folders: ['c/d', 'c/d/b'],
      ignored: ['c/d/z.md'],
    });
    expect(moved(listed, 'ab/y.md', 'a/x.md').notes).toEqual(['a/x.md']);
  });

  it('loses a deleted note, and keeps folders and what was left out: a sync may bring them back', () => {
    expect(deleted(listed, 'a')).toEqual({ ...listed, notes: ['ab/y.md'] });
  });

  it('is the very same where nothing was listed', () => {
    expect(moved(listed, 'other.md', 'new.md')).toBe(listed);
    expect(deleted(listed, 'other.md')).toBe(listed);
  });
});

describe('the folder whose one course a note belongs to', () => {
  it.each([
    ['a listed folder that was made one course', ['M'], ['M'], 'M'],
    ['none, where nobody made it one', ['M'], [], null],
    ['none, where it is no longer listed', [], ['M'], null],
    ['the nearest one', ['M', 'M/I'], ['M', 'M/I'], 'M/I'],
    ['none, where the nearest one is read note by note', ['M', 'M/I'], ['M'], null],
    ['one further out, where the nearer one is not listed', ['M'], ['M', 'M/I'], 'M'],
    ['none of another name', ['M/I/a', 'Ma'], ['M/I/a', 'Ma'], null],
  ])('is %s', (_, folders, courseFolders, expected) => {
    expect(courseFolderOf('M/I/a.md', { folders, courseFolders })).toBe(expected);
  });

  it('stays one course under another name, also where it moved along with the folder around it', () => {
    const chosen = settings({ folders: ['a/M', 'b'], courseFolders: ['a/M'] });
    expect(moved(chosen, 'a/M', 'a/N')).toMatchObject({ folders: ['a/N', 'b'], courseFolders: ['a/N'] });
    expect(moved(chosen, 'a', 'c')).toMatchObject({ folders: ['c/M', 'b'], courseFolders: ['c/M'] });
    expect(moved(chosen, 'd', 'e')).toBe(chosen);
    expect(deleted(chosen, 'a/M')).toBe(chosen);
  });
});
