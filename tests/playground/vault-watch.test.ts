import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { VaultWatch } from '../../docs/playground/server/vault-watch';

describe('watching a vault’s folder', () => {
  let folder: string;
  let watch: VaultWatch;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'playground-'));
    await mkdir(join(folder, 'sub'));
    await mkdir(join(folder, '.git'));
    await writeFile(join(folder, 'sub/note.md'), 'one');
    await writeFile(join(folder, 'still.md'), 'still');
    watch = await VaultWatch.start(folder);
  });
  afterEach(async () => {
    await watch.close();
    await rm(folder, { recursive: true });
  });

  const told = (paths: string[]) => expect.poll(() => [...new Set(watch.changed)], { timeout: 5000 }).toEqual(paths);

  it('finds a text of the same length, and tells once', async () => {
    let times = 0;
    watch.listen(() => (times += 1));
    await writeFile(join(folder, 'sub/note.md'), 'two');
    await told(['sub/note.md']);
    expect(times).toBe(1);
  });

  it('tells what went before what came, and takes a move for both', async () => {
    await rename(join(folder, 'sub/note.md'), join(folder, 'a.md'));
    await told(['sub/note.md', 'a.md']);
  });

  it('follows notes into folders that are new or were moved', async () => {
    await mkdir(join(folder, 'new/deep'), { recursive: true });
    await told(['new', 'new/deep']);
    await writeFile(join(folder, 'new/deep/note.md'), 'one');
    await told(['new', 'new/deep', 'new/deep/note.md']);
    await rename(join(folder, 'new'), join(folder, 'moved'));
    await expect.poll(() => watch.changed.includes('moved/deep/note.md')).toBe(true);
    await mkdir(join(folder, 'new'));
    await expect.poll(() => watch.changed.at(-1)).toBe('new');
    await writeFile(join(folder, 'new/again.md'), 'one');
    await expect.poll(() => watch.changed.at(-1)).toBe('new/again.md');
    await writeFile(join(folder, 'moved/deep/note.md'), 'more');
    await expect.poll(() => watch.changed.at(-1)).toBe('moved/deep/note.md');
  });

  it('looks into no folder that holds no notes', async () => {
    await writeFile(join(folder, '.git/index'), 'x');
    await writeFile(join(folder, 'last.md'), 'x');
    await told(['last.md']);
  });
});
