import { signal } from '@preact/signals-core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { en } from '../../../src/i18n/en';
import { settled } from '../note-writer/desk';
import { deskOn } from './desk-on';
import { notices, said } from './said';

vi.mock('../../../src/host/action-notice', async () => (await import('./said')).notebook);

const text = '- [ ] C\n    - [ ] a\n- [/] d\n';
const bytes = (before: string): Uint8Array => new Uint8Array([...new TextEncoder().encode(before), 0xff]);

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  said.length = 0;
});

describe('notes that are read only', () => {
  it('are those with conflict markers', () => {
    const { readOnly, app, note, put } = deskOn('<<<<<<< HEAD\n- [ ] a\n');
    expect([...readOnly.locks.value]).toEqual([['Course.md', 'conflict-markers']]);
    app.sync(note, () => '- [ ] a\n');
    put();
    expect(readOnly.locks.value.size).toBe(0);
  });

  it.each([
    'Course.sync-conflict-20260131-101500-ABC.md',
    'Course (conflicted copy 2026-01-31).md',
    'Course.conflict.md',
  ])('and copies that syncing made of a conflict: %s', async (path) => {
    const { readOnly, ticking, idOf, app } = deskOn(text, {}, { path });
    expect([...readOnly.locks.value]).toEqual([[path, 'conflict-copy']]);
    expect(await settled(ticking.tick(idOf('d'), true))).toBe(false);
    expect(notices()).toEqual([en.refusals['conflict-copy']('d', path.replace(/\.md$/u, ''))]);
    expect(app.log).toEqual([]);
  });

  it('and those that are not valid UTF-8, which only their bytes tell', async () => {
    const torn = deskOn(bytes('- [ ] a '));
    await settled(Promise.resolve());
    expect([...torn.readOnly.locks.value]).toEqual([['Course.md', 'not-utf8']]);
    expect(await settled(torn.ticking.tick(torn.idOf('a \uFFFD'), true))).toBe(false);
    expect(torn.app.log).toEqual([]);
    const typed = deskOn('- [ ] a \uFFFD');
    await settled(Promise.resolve());
    expect(typed.readOnly.locks.value.size).toBe(0);
  });

  it('no longer once their bytes are mended, and again once they are torn, though the text stays the same', async () => {
    const { readOnly, app, note, fileOf, disk } = deskOn(
      bytes('- [ ] a\n\n![[Guest]]\n'),
      {},
      { others: { 'Guest.md': '- [ ] g \uFFFD' } },
    );
    await settled(Promise.resolve());
    expect([...readOnly.locks.value]).toEqual([['Course.md', 'not-utf8']]);
    const before = disk();
    app.replace(note, new TextEncoder().encode(before ?? ''));
    app.replace(fileOf('Guest.md'), bytes('- [ ] g '));
    await settled(Promise.resolve());
    expect(disk()).toBe(before);
    expect([...readOnly.locks.value]).toEqual([['Guest.md', 'not-utf8']]);
  });

  it('a merge that is not finished is told before and after bytes that are no text', async () => {
    const { readOnly, app, note, disk } = deskOn(bytes('<<<<<<< HEAD\n- [ ] a '));
    await settled(Promise.resolve());
    expect([...readOnly.locks.value]).toEqual([['Course.md', 'not-utf8']]);
    app.replace(note, new TextEncoder().encode(disk() ?? ''));
    await settled(Promise.resolve());
    expect([...readOnly.locks.value]).toEqual([['Course.md', 'conflict-markers']]);
  });

  it('and so are the notes that courses take in, as long as they do', async () => {
    const { readOnly, ticking, idOf, app, sync, library, fileOf } = deskOn(
      '# Sets\n- [ ] a\n\n![[Torn]]\n![[Bytes]]\n![[Sound]]\n![[Theirs.conflict]]\n',
      {},
      {
        others: {
          'Torn.md': '<<<<<<< HEAD\n- [ ] t\n',
          'Bytes.md': bytes('- [ ] u '),
          'Sound.md': '- [ ] s\n',
          'Theirs.conflict.md': '- [ ] c\n',
        },
      },
    );
    await settled(Promise.resolve());
    expect(new Map(readOnly.locks.value)).toEqual(
      new Map([
        ['Torn.md', 'conflict-markers'],
        ['Bytes.md', 'not-utf8'],
        ['Theirs.conflict.md', 'conflict-copy'],
      ]),
    );
    expect(await settled(ticking.tick(idOf('t'), true))).toBe(false);
    expect(app.log).toEqual([]);
    expect(notices()).toEqual([en.refusals['conflict-markers']('t', 'Torn')]);

    sync(() => '- [ ] t\n', fileOf('Torn.md'));
    expect([...readOnly.locks.value.keys()].sort()).toEqual(['Bytes.md', 'Theirs.conflict.md']);
    library.rewrite('Course.md', '# Sets\n- [ ] a\n');
    expect(readOnly.locks.value.size).toBe(0);
  });

  it('one that is mended while another one is torn takes its lock with it', () => {
    const { readOnly, app, put, note, fileOf, library } = deskOn(
      '# Sets\n<<<<<<< HEAD\n- [ ] a\n\n![[Guest]]\n',
      {},
      { others: { 'Guest.md': '- [ ] g\n' } },
    );
    expect([...readOnly.locks.value.keys()]).toEqual(['Course.md']);
    app.sync(note, (now) => now.replace('<<<<<<< HEAD\n', ''));
    app.sync(fileOf('Guest.md'), (now) => `<<<<<<< HEAD\n${now}`);
    library.together(put);
    expect([...readOnly.locks.value.keys()]).toEqual(['Guest.md']);
  });

  it('are looked for once every source was read, and the bytes only of those that raise a doubt', async () => {
    const looking = signal<{ done: number; total: number } | null>({ done: 0, total: 1 });
    const { readOnly, app, sync } = deskOn('<<<<<<< HEAD\n- [ ] a\n', {}, { looking });
    expect(readOnly.locks.value.size).toBe(0);
    looking.value = null;
    expect(readOnly.locks.value.size).toBe(1);
    const read = vi.spyOn(app.vault, 'read');
    sync(() => '- [ ] a\n');
    await settled(Promise.resolve());
    expect(read).not.toHaveBeenCalled();
    sync(() => '- [ ] a \uFFFD\n');
    await settled(Promise.resolve());
    // For what it says, and once more as the app tells that the file is another one.
    expect(read).toHaveBeenCalledTimes(2);
  });

  it('a note that cannot be read then is none of them', async () => {
    const { readOnly, app, sync } = deskOn('- [ ] a\n');
    app.faults.push({ at: 'read', type: 'fails', code: 'EIO' });
    sync(() => '- [ ] a \uFFFD\n');
    await settled(Promise.resolve());
    expect(readOnly.locks.value.size).toBe(0);
  });

  it('nobody is told of them again where nothing is different', async () => {
    const { readOnly, sync } = deskOn('<<<<<<< HEAD\n- [ ] a\n');
    const locks = readOnly.locks.value;
    sync((now) => `${now}- [ ] b\n`);
    expect(readOnly.locks.value).toBe(locks);
    await settled(Promise.resolve());
  });

  it('what the bytes say of a text that is gone meanwhile does not count', async () => {
    const { readOnly, sync } = deskOn(bytes('- [ ] a '));
    sync(() => '- [ ] a\n');
    await settled(Promise.resolve());
    expect(readOnly.locks.value.size).toBe(0);
  });
});
