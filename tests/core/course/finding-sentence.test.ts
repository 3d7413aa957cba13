import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/core/course/types';
import { en } from '../../../src/i18n/en';
import { findingSentence } from '../../../src/core/course/finding-sentence';

const finding = (kind: Finding['kind'], ...values: Finding['values']): string =>
  findingSentence({ kind, line: 0, values }, en.findings);

describe('findingSentence', () => {
  it('counts what is open in a chapter that was ticked early', () => {
    expect(finding('ticked-early', 'Traits', 3)).toBe('“Traits” is ticked, but 3 lessons in it are open.');
    expect(finding('ticked-early', 'Traits', 1)).toBe('“Traits” is ticked, but 1 lesson in it is open.');
  });

  it('leaves what the note says as it stands there', () => {
    expect(finding('empty-course', '$& <b>$1</b>')).toBe('“$& <b>$1</b>” has no lessons yet.');
  });

  it('names both labels of a link only where they differ', () => {
    expect(finding('duplicate-link', 'Calculus 3', 'Linear algebra')).toContain('and “Linear algebra”');
    expect(finding('duplicate-link', 'Calculus 3', 'Calculus 3')).toBe('“Calculus 3” is listed twice.');
  });

  it.each(['size', 'depth', 'paragraph', 'items'])('says why a note is too large: %s', (reason) => {
    expect(finding('too-large', reason)).toMatch(/^This note is too large to track: .{10,}\.$/u);
  });
});
