import { describe, expect, it } from 'vitest';
import { bothChanges } from '../../docs/playground/obsidian/vault/both-changes';

const bytes = (text: string) => new TextEncoder().encode(text);
const both = (base: string, ours: string, theirs: string) =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(bothChanges(bytes(base), bytes(ours), bytes(theirs)));

describe('a save that another program came before', () => {
  it('holds both changes, and an editor’s line ends alone are none', () => {
    expect(both('a\nb\nc\n', 'a\nb\nc\nmine', 'theirs\nb\nc\n')).toBe('theirs\nb\nc\nmine');
    expect(both('a\r\nb\r\n', 'a\nb\nmine', 'theirs\r\nb\r\n')).toBe('theirs\nb\nmine');
  });

  it('wins where both changed the same place, where the note is gone, and over what is no text', () => {
    expect(both('a\n', 'mine\n', 'theirs\n')).toBe('mine\n');
    expect(bothChanges(bytes('a'), bytes('mine'), undefined)).toEqual(bytes('mine'));
    expect(bothChanges(bytes('a'), bytes('mine'), Uint8Array.of(0x61, 0xe9))).toEqual(bytes('mine'));
  });
});
