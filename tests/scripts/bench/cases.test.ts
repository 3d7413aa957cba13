import { describe, expect, it } from 'vitest';
import { allCases } from '../../../scripts/bench/cases/all';

const names = allCases().map(({ name }) => name);

describe('the cases of the bench', () => {
  it('have names that tell them apart', () => {
    expect(new Set(names).size).toBe(names.length);
  });

  it('measure generated notes and every yardstick, whatever lies beside the project', () => {
    for (const text of ['8KB', '100KB', '1MB', 'headings-400', 'headings-4000', 'vault']) {
      for (const reader of ['syllabus', 'commonmark.js', 'markdown-it', 'lezer', 'line-ends']) {
        expect(names).toContain(`cold/${text}/${reader}`);
      }
    }
    expect(names).toEqual(expect.arrayContaining(['typed/8KB/syllabus', 'typed/1MB/lezer', 'typed/vault/syllabus']));
    expect(names).toEqual(expect.arrayContaining(['memory/vault/syllabus', 'load/main.js', 'load/one-line-plugin']));
  });
});
