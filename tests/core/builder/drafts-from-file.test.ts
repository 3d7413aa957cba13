import { describe, expect, it } from 'vitest';
import { draftsFromFile } from '../../../src/core/builder/drafts-from-file';

const titles = (text: string, extension: string): unknown => {
  const drafts = draftsFromFile(text, extension);
  return typeof drafts === 'string' ? drafts : drafts.map(({ title }) => title);
};

describe('a file of the vault', () => {
  it('lists lessons line by line, or as a playlist in JSON, whatever case its extension has', () => {
    expect(titles('1. Sets\n2. Maps\n', 'txt')).toEqual(['Sets', 'Maps']);
    expect(titles('{"title":"Algebra","entries":[{"title":"Sets"},{"title":"Maps"}]}', 'JSON')).toEqual([
      'Sets',
      'Maps',
    ]);
  });

  it('that lists none says why', () => {
    expect(titles('{"entries":', 'json')).toBe('not-understood');
    expect(titles('{"entries":[]}', 'json')).toBe('empty');
    expect(titles('# Note', 'md')).toBe('not-understood');
  });
});
