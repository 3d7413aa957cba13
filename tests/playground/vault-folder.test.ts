import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { applyChange } from '../../docs/playground/server/apply-change';
import { inside, readEntry, readVault } from '../../docs/playground/server/vault-folder';

const base64 = (text: string) => Buffer.from(text).toString('base64');

describe('the folder of a vault', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'playground-'));
  });
  afterEach(async () => {
    await rm(folder, { recursive: true });
  });

  it('is never left by a path from the page', () => {
    for (const path of [
      '../x.md',
      'a/../../x.md',
      '/etc/passwd',
      '',
      '.',
      './x.md',
      'a//b.md',
      'a\\..\\b.md',
      'a\0b.md',
    ]) {
      expect(() => inside(folder, path), path).toThrow('not inside the vault');
    }
    expect(inside(folder, 'a/b … c.md')).toBe(join(folder, 'a/b … c.md'));
  });

  it('takes what the page wrote, renamed and removed', async () => {
    await applyChange(folder, { kind: 'write', path: 'new/note.md', base: null, base64: base64('text') });
    await applyChange(folder, { kind: 'rename', path: 'new/note.md', to: 'other/note.md' });
    await applyChange(folder, { kind: 'remove', path: 'new', base: null });
    expect(await readFile(join(folder, 'other/note.md'), 'utf8')).toBe('text');
    expect((await readVault(folder)).folders).toEqual(['other']);
  });

  it('sends every byte, also those that are no UTF-8', async () => {
    await writeFile(join(folder, 'latin.md'), Buffer.from([0x61, 0xe9]));
    await writeFile(join(folder, 'mark.md'), '\uFEFFtext');
    const { files } = await readVault(folder);
    expect(files).toMatchObject([
      { path: 'latin.md', base64: Buffer.from([0x61, 0xe9]).toString('base64') },
      { path: 'mark.md', text: '\uFEFFtext' },
    ]);
  });

  it('keeps what another program wrote, whatever the page believed to be there', async () => {
    const theirs = join(folder, 'note.md');
    await writeFile(theirs, 'theirs');
    const [path, base] = ['note.md', base64('old')];
    expect(await applyChange(folder, { kind: 'write', path, base, base64: base64('ours') })).toBe(false);
    expect(await applyChange(folder, { kind: 'write', path, base: null, base64: base64('ours') })).toBe(false);
    expect(await applyChange(folder, { kind: 'remove', path, base })).toBe(false);
    expect(await readFile(theirs, 'utf8')).toBe('theirs');
    expect(await readEntry(folder, path)).toMatchObject({ text: 'theirs' });
    expect(await applyChange(folder, { kind: 'write', path, base: base64('theirs'), base64: base64('both') })).toBe(
      true,
    );
    expect(await readFile(theirs, 'utf8')).toBe('both');
  });

  it('brings back no note that another program deleted, moves none over another, empties no folder', async () => {
    await applyChange(folder, { kind: 'write', path: 'in/note.md', base: null, base64: base64('text') });
    await applyChange(folder, { kind: 'write', path: 'other.md', base: null, base64: base64('other') });
    const gone = { kind: 'write', path: 'gone.md', base: base64('text'), base64: base64('ours') } as const;
    expect(await applyChange(folder, gone)).toBe(false);
    expect(await readEntry(folder, 'gone.md')).toBeNull();
    expect(await applyChange(folder, { kind: 'rename', path: 'in/note.md', to: 'other.md' })).toBe(false);
    expect(await applyChange(folder, { kind: 'remove', path: 'in', base: null })).toBe(false);
    expect((await readVault(folder)).files).toMatchObject([
      { path: 'in/note.md', text: 'text' },
      { path: 'other.md', text: 'other' },
    ]);
  });
});
