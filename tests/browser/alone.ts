import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const sampleVault = join(import.meta.dirname, '../../docs/sample-vault');

/** Takes every note of the sample vault away, for tests whose numbers are about their own notes alone. */
export const alone: Readonly<Record<string, null>> = Object.fromEntries(
  readdirSync(sampleVault, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .map((path) => [path.replaceAll('\\', '/'), null]),
);
