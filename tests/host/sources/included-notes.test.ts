import { signal } from '@preact/signals-core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { noMemory } from '../../../src/core/course/queue';
import { defaultSettings, rulesOf } from '../../../src/core/settings';
import { IncludedNotes } from '../../../src/host/sources/included-notes';
import { Links } from '../../../src/host/sources/links';
import { createLibrary, type Library } from '../../../src/library/library';
import { FakeVault } from '../../fakes/vault';

const including = '# Algebra\n\n![[Part]]\n';

let fake: FakeVault;
let library: Library;
let included: IncludedNotes;

beforeEach(async () => {
  vi.useFakeTimers();
  fake = new FakeVault();
  fake.isReady = true;
  const { vault, metadataCache } = fake;
  const links = new Links({ vault, metadataCache });
  library = createLibrary({
    rules: signal(rulesOf(defaultSettings)),
    today: signal('2026-01-31'),
    memory: signal(noMemory),
    resolve: links.resolve,
  });
  included = new IncludedNotes({ vault, metadataCache, library });
  links.load();
  included.load();
  fake.add('Part.md', '- [ ] old\n');
  take(including);
  await patient();
});
afterEach(() => {
  included.unload();
  vi.useRealTimers();
});

const take = (text: string): void => {
  library.put({ path: 'Course.md', text, properties: {} });
};
const patient = (): Promise<unknown> => vi.advanceTimersByTimeAsync(3_000);

describe('a note that others take in', () => {
  it('is read once, and followed by what the app tells', async () => {
    expect([library.textOf('Part.md'), fake.reads]).toEqual(['- [ ] old\n', ['Part.md']]);
    fake.change('Part.md', '- [x] old\n');
    await patient();
    expect([library.textOf('Part.md'), fake.reads]).toEqual(['- [x] old\n', ['Part.md']]);
  });

  it('is read again where the app says that it changed and nothing more', async () => {
    fake.write('Part.md', '- [ ] new\n');
    await patient();
    expect(library.textOf('Part.md')).toBe('- [ ] new\n');
  });

  it('is not what another note was that had its path before', async () => {
    const { file } = fake.stored('Part.md');
    fake.remove('Part.md');
    fake.add('Part.md', '- [ ] another\n');
    fake.tellChanged(file, '- [x] gone\n', {});
    await patient();
    expect(library.textOf('Part.md')).toBe('- [ ] another\n');
  });

  it('is not kept as it was read when nobody takes it in any more', async () => {
    take('- [ ] alone\n');
    fake.readTakes = () => 100; // milliseconds
    take(including);
    take('- [ ] alone\n');
    await patient();
    fake.write('Part.md', '- [ ] new\n');
    await patient();
    take(including);
    await patient();
    expect(library.textOf('Part.md')).toBe('- [ ] new\n');
  });

  it('is let go of with the plugin, and nothing waits for it', () => {
    fake.write('Part.md', '- [ ] new\n');
    included.unload();
    expect(vi.getTimerCount()).toBe(0);
  });
});
