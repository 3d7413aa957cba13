import { describe, expect, it } from 'vitest';
import { draftsFromFile, draftsFromPasted } from '../../../src/core/builder/drafts-from-file';

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

describe('what was pasted', () => {
  const pasted = (text: string): readonly string[] => draftsFromPasted(text).map(({ title }) => title);

  it('is the playlist that its JSON says, and else as many lessons as it has lines', () => {
    expect(pasted('\n{"title":"Algebra","entries":[{"title":"Sets"},{"title":"Maps"}]}\n')).toEqual(['Sets', 'Maps']);
    expect(pasted('1. Sets\n2. Maps\n')).toEqual(['Sets', 'Maps']);
    expect(pasted('{Sets} and {Maps}')).toEqual(['{Sets} and {Maps}']);
    expect(pasted('{"entries" is no list')).toEqual(['{"entries" is no list']);
  });
});
