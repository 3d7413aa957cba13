import { expect, it } from 'vitest';
import { refusalSentence } from '../../../src/host/note-writer/refusal-sentence';
import type { WriteRefusal } from '../../../src/host/note-writer/written';
import { en } from '../../../src/i18n/en';

it('every refusal names the lesson, the note and what to do, in words of its own', () => {
  const reasons = Object.keys(en.refusals) as WriteRefusal[];
  const sentences = reasons.map((reason) => refusalSentence(en, reason, { lesson: 'Traits', note: 'Rust.md' }));
  expect(new Set(sentences).size).toBe(reasons.length);
  for (const sentence of sentences) {
    expect(sentence).toMatch(/“Traits”/u);
    expect(sentence).toMatch(/“Rust\.md”/u);
    expect(sentence).toMatch(/[.:] [A-Z][^.]*\.$/u);
  }
});
