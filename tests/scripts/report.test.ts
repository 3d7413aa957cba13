import { spawnSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith } from './folder';

const root = resolve(import.meta.dirname, '../..');

interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The script as a user runs it: its own process, what it prints and how it ends. */
function report(...args: readonly string[]): Run {
  return spawnSync(process.execPath, ['--import', 'tsx', join(root, 'scripts/report.ts'), ...args], {
    cwd: root,
    encoding: 'utf8',
    timeout: 60_000,
  });
}

interface Json {
  readonly version: number;
  readonly notes: readonly {
    readonly path: string;
    readonly progress: { readonly total: number };
    readonly findings: readonly { readonly kind: string; readonly message: string }[];
  }[];
}

const json = (run: Run): Json => JSON.parse(run.stdout) as Json;

describe('npm run report', { timeout: 60_000 }, () => {
  it('prints a text for people unless asked for something else', () => {
    const folder = folderWith({ 'Piano.md': '# Scales\n- [x] C\n- [ ] G' });
    const { status, stdout, stderr } = report(folder);
    expect(status).toBe(0);
    expect(stdout).toContain('1/2 · 50 %');
    expect(stdout).toContain('Piano.md:3');
    expect(stderr).toBe('');
  });

  it('prints no colours where nobody would see them', () => {
    expect(report('docs/sample-vault').stdout).not.toContain('\u001b');
  });

  it('reads every note of a folder in natural order, and no dot folder', () => {
    const text = '- [ ] a';
    const folder = folderWith({
      'Week 10.md': text,
      'Week 2.md': text,
      'deep/er/Note.MD': text,
      'picture.png': '',
      '.trash/Old.md': text,
      '.hidden.md': text,
    });
    const paths = json(report(folder, '--format', 'json')).notes.map(({ path }) => path.slice(folder.length + 1));
    expect(paths).toEqual(['deep/er/Note.MD', 'Week 2.md', 'Week 10.md']);
  });

  it('reads a note once however often it is named, and a folder that links to itself', () => {
    const folder = folderWith({ 'in/a.md': '- [ ] a' });
    symlinkSync(folder, join(folder, 'in/again'));
    expect(json(report(`${folder}/`, join(folder, 'in/a.md'), '--format=json')).notes).toHaveLength(1);
  });

  it('a note that is not valid UTF-8 is read with replacement characters', () => {
    const folder = folderWith({ 'latin.md': Uint8Array.of(...Buffer.from('- [ ] caf'), 0xe9, 0x0a) });
    expect(json(report(folder, '--format', 'json')).notes).toMatchObject([{ progress: { total: 1 } }]);
  });

  it('a note that is too large is there and says so, the others are as ever', () => {
    const folder = folderWith({ 'big.md': '- [ ] a\n'.repeat(1_000_000), 'small.md': '- [ ] a' });
    expect(json(report(folder, '--format', 'json')).notes).toMatchObject([
      {
        progress: { total: 0 },
        findings: [{ kind: 'too-large', message: 'This note is too large to track: it is over 2 MB.' }],
      },
      { progress: { total: 1 }, findings: [] },
    ]);
  });

  it('front matter is not asked: what stands on the command line is read', () => {
    const folder = folderWith({ 'a.md': '---\ncourses: false\ncourse-level: note\n---\n# A\n- [ ] a\n# B\n- [ ] b' });
    expect(json(report(folder, '--format', 'json')).notes).toMatchObject([
      { courses: [{ title: 'A' }, { title: 'B' }] },
    ]);
  });

  it('reads a folder as one course where it is told so', () => {
    const folder = folderWith({ '1 Sets.md': '---\ndone: true\n---\n', '2 Maps.md': '- [ ] Graphs' });
    expect(json(report(folder, '--one-course', '--format', 'json')).notes).toMatchObject([
      { path: folder, progress: { done: 1, total: 2 } },
    ]);
  });

  it('ends with 2 and one line that names what is wrong, and prints nothing else', () => {
    const folder = folderWith({ 'a.md': '- [ ] a', 'text.txt': '- [ ] a' });
    mkdirSync(join(folder, 'empty'));
    symlinkSync(join(folder, 'nowhere'), join(folder, 'lost'));
    const wrong: readonly (readonly [readonly string[], string])[] = [
      [[], 'Which notes or folders?'],
      [['--format', 'json'], 'Which notes or folders?'],
      [[join(folder, 'b.md')], 'b.md'],
      [[join(folder, 'a.md'), join(folder, 'missing')], 'missing'],
      [[join(folder, 'lost')], 'lost'],
      [[join(folder, 'empty')], 'empty'],
      [[join(folder, 'text.txt')], 'text.txt'],
      [[folder, '--format', 'xml'], 'xml'],
      [[folder, '--format'], '--format'],
      [[folder, '--colour'], '--colour'],
      [['two\nlines.md'], 'two\\nlines.md'],
    ];
    for (const [args, named] of wrong) {
      const { status, stdout, stderr } = report(...args);
      expect({ status, stdout }, args.join(' ')).toEqual({ status: 2, stdout: '' });
      expect(stderr).toMatch(/^[^\n]+\n$/);
      expect(stderr).toContain(named);
    }
  });

  it('a broken link among the notes is an unreadable note', () => {
    const folder = folderWith({ 'a.md': '- [ ] a' });
    symlinkSync(join(folder, 'nowhere'), join(folder, 'lost.md'));
    const { status, stdout, stderr } = report(folder);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^".*lost\.md" cannot be read: it does not exist\.\n$/);
  });
});
