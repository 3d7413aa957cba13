import { effect, signal } from '@preact/signals-core';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { noMemory } from '../../../src/core/course/queue';
import { defaultSettings, rulesOf } from '../../../src/core/settings';
import { createNoteWriter } from '../../../src/host/note-writer/note-writer';
import { createLibrary } from '../../../src/library/library';
import { afterAutosave, deskWith, settled, wishesFor } from './desk';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const text = '# Rust\n- [ ] Traits\n- [ ] Bounds\n';

it.each(['closed', 'open'])(
  'the library knows of a tick at once, and hears nothing new from the event: %s',
  async (how) => {
    const { app, note, disk, openNote } = deskWith(text);
    const library = createLibrary({
      rules: signal(rulesOf(defaultSettings)),
      today: signal('2026-11-22'),
      memory: signal(noMemory),
    });
    const put = (path: string, now: string): void => {
      library.put({ path, text: now, properties: {} });
    };
    put(note.path, text);
    const heard: string[] = [];
    effect(() => {
      heard.push(library.queue.value[0]?.next.title ?? '');
    });
    const events: string[] = [];
    app.tellChanged = ({ path }, now) => {
      events.push(now);
      put(path, now);
    };
    if (how === 'open') openNote();
    const writer = createNoteWriter({
      ...app.doors,
      taken: ({ path }, now) => {
        put(path, now);
      },
    });

    await settled(writer.write(note, wishesFor(text, 0, 'x')));
    expect(heard).toHaveLength(2);
    await afterAutosave();
    expect([events, disk()]).toEqual([[text.replace('[ ]', '[x]')], text.replace('[ ]', '[x]')]);
    expect(heard).toHaveLength(2);
  },
);

it('indexing a note writes nothing', async () => {
  const { app, note, openNote } = deskWith(text);
  openNote();
  app.tellChanged = () => undefined;
  await settled(app.vault.read(note));
  await settled(app.rename(note, 'Moved.md'));
  await afterAutosave();
  expect([app.log, app.wrongs]).toEqual([[], []]);
});
