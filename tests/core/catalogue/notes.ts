import { signal } from '@preact/signals-core';
import { noMemory } from '../../../src/core/course/queue';
import type { NoteCourses } from '../../../src/core/course/types';
import { defaultSettings, rulesOf } from '../../../src/core/settings';
import { createLibrary, type Library } from '../../../src/library/library';

/** A library of notes, given as texts by path; the notes of `folder` are one course. */
export function libraryWith(notes: Readonly<Record<string, string>>, folder?: string): Library {
  const library = createLibrary({
    rules: signal(rulesOf(defaultSettings)),
    today: signal('2026-01-31'),
    memory: signal(noMemory),
  });
  if (folder !== undefined) library.group((path) => (path.startsWith(`${folder}/`) ? folder : null));
  for (const [path, text] of Object.entries(notes)) library.put({ path, text, properties: {} });
  return library;
}

export function notesOf(notes: Readonly<Record<string, string>>, folder?: string): readonly NoteCourses[] {
  return libraryWith(notes, folder).notes.value;
}
