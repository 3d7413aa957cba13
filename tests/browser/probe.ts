import { copyFile, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const source = resolve(import.meta.dirname, '../playground/plugin');

/** Installs the test plugin into a folder of its own, as a release would be: its code is called main.js only there. */
export async function installProbe(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'probe-'));
  await copyFile(join(source, 'probe.cjs'), join(folder, 'main.js'));
  for (const name of ['manifest.json', 'styles.css']) await copyFile(join(source, name), join(folder, name));
  return folder;
}
