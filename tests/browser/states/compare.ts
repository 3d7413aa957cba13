import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

const root = resolve(import.meta.dirname, '../../..');
const baseline = 'tests/browser/baseline';
const seen = 'dist/pictures';
/** Pixels that may differ, beside those that are only the rim of a letter: less than a letter has. */
const most = 12;
const isRenewed = process.env['BASELINE'] === 'renew';

/** What was renewed in this run. */
const taken = new Set<string>();

export function beginComparing(): void {
  rmSync(join(root, seen), { recursive: true, force: true });
}

/** After a renewal of all `pictures`, those of states that are no more go; one that left some out leaves the others as they are. */
export function endComparing(pictures: number): void {
  if (!isRenewed || taken.size < pictures) return;
  for (const file of readdirSync(join(root, baseline))) if (!taken.has(file)) rmSync(join(root, baseline, file));
}

/** Null where a picture is as it was; else what is different, and where to look at it. */
export function differenceOf(name: string, picture: Buffer): string | null {
  const file = `${name.replaceAll(/[ ,]+/gu, '-')}.png`;
  if (isRenewed) {
    taken.add(file);
    write(join(baseline, file), picture);
    return null;
  }
  const before = join(root, baseline, file);
  const how = 'npm run baseline renews the pictures that are right now.';
  if (!existsSync(before)) return `${write(join(seen, file), picture)} was never looked at. ${how}`;
  const [was, is] = [PNG.sync.read(readFileSync(before)), PNG.sync.read(picture)];
  const { width, height } = is;
  if (was.width !== width || was.height !== height) {
    return `${write(join(seen, file), picture)} is ${width} by ${height} pixels and was ${was.width} by ${was.height}. ${how}`;
  }
  const marked = new PNG({ width, height });
  const count = pixelmatch(was.data, is.data, marked.data, width, height);
  if (count <= most) return null;
  const difference = write(join(seen, file.replace('.png', '.difference.png')), PNG.sync.write(marked));
  return `${write(join(seen, file), picture)} differs in ${count} pixels, marked in ${difference}. ${how}`;
}

function write(path: string, picture: Buffer): string {
  mkdirSync(join(root, dirname(path)), { recursive: true });
  writeFileSync(join(root, path), picture);
  return path;
}
