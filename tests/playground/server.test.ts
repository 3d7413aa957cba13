import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { defaults } from '../../docs/playground/server/options';
import { startPlayground, type RunningPlayground } from '../../docs/playground/server/server';
import type { SentSetup, VaultChange } from '../../docs/playground/page/wire';

const base64 = (text: string) => Buffer.from(text).toString('base64');

describe('the server of a folder that it may write to', () => {
  let folder: string;
  let server: RunningPlayground;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'playground-'));
    await writeFile(join(folder, 'note.md'), 'one');
    server = await startPlayground({ ...defaults, vault: folder, write: true, port: 0 });
  });
  afterEach(async () => {
    await server.close();
    await rm(folder, { recursive: true });
  });

  const post = (change: VaultChange) =>
    fetch(`${server.address}changes`, {
      method: 'POST',
      headers: { origin: server.address.slice(0, -1) },
      body: JSON.stringify(change),
    });
  /** The first thing that is told after a point in time. */
  async function heard(since: number): Promise<string> {
    const { body } = await fetch(`${server.address}told?since=${since}`);
    const reader = body?.getReader();
    const { value } = (await reader?.read()) ?? {};
    await reader?.cancel();
    return Buffer.from(value ?? []).toString('utf8');
  }

  it('tells what another program did after the vault was sent, also to who listens later', async () => {
    const setup = (await (await fetch(`${server.address}setup.json`)).json()) as SentSetup;
    const first = heard(setup.told ?? Number.NaN);
    await writeFile(join(folder, 'note.md'), 'two');
    expect(await first).toBe('id: 1\ndata: ["note.md"]\n\n');
    expect(await heard(0)).toBe('id: 1\ndata: ["note.md"]\n\n');
    const entry = await fetch(`${server.address}entry.json?path=note.md`);
    expect(await entry.json()).toMatchObject({ path: 'note.md', text: 'two' });
  });

  it('refuses a save whose base is not what lies there now', async () => {
    await writeFile(join(folder, 'note.md'), 'theirs');
    const save = { kind: 'write', path: 'note.md', base64: base64('ours') } as const;
    expect((await post({ ...save, base: base64('one') })).status).toBe(409);
    expect(await readFile(join(folder, 'note.md'), 'utf8')).toBe('theirs');
    expect((await post({ ...save, base: base64('theirs') })).status).toBe(200);
    expect(await readFile(join(folder, 'note.md'), 'utf8')).toBe('ours');
  });

  it('shows nothing that is not inside the vault', async () => {
    expect((await fetch(`${server.address}entry.json?path=..%2Fnote.md`)).status).toBe(400);
  });
});
