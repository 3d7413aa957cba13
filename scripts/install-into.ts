// npm run install-into VAULT: builds, then puts the three files of a release where Obsidian looks for them.
import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const release = ['main.js', 'manifest.json', 'styles.css'];

const vault = process.argv[2];
const complaint = whyNot(vault);
if (vault === undefined || complaint !== undefined) {
  console.error(complaint);
  process.exit(2);
}

execFileSync(process.execPath, ['esbuild.config.mjs'], { stdio: 'inherit' });
const folder = join(vault, '.obsidian', 'plugins', 'syllabus');
mkdirSync(folder, { recursive: true });
// Only these three: the user's settings lie beside them in data.json.
for (const file of release) copyFileSync(file, join(folder, file));
console.log(`Installed in ${folder}. Reload Obsidian, then enable Syllabus under Community plugins.`);

function whyNot(path: string | undefined): string | undefined {
  if (path === undefined || path === '') return 'Which vault? Usage: npm run install-into VAULT';
  if (!existsSync(path)) return `${path} does not exist.`;
  if (!statSync(path).isDirectory()) return `${path} is a file, not a vault.`;
  if (!existsSync(join(path, '.obsidian'))) {
    return `${path} is no vault: it has no .obsidian folder. Open it once in Obsidian as a vault.`;
  }
  return undefined;
}
