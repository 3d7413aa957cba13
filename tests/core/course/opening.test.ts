import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openingOf } from '../../../src/core/course/opening';

const asks = (target: string): boolean | null => {
  const opening = openingOf(target);
  return opening?.kind === 'web' ? opening.isDoubtful : null;
};

describe('what a link opens', () => {
  it('is the page at an address, said by its host', () => {
    expect(openingOf('https://www.youtube.com/playlist?list=PL1')).toEqual({
      kind: 'web',
      target: 'https://www.youtube.com/playlist?list=PL1',
      host: 'www.youtube.com',
      isDoubtful: false,
    });
    expect(
      [
        ...['https://münchen.de/', 'https://mu\u0308nchen.de/', 'https://日本語.jp/a', 'https://日本abc.jp'],
        ...['https://スーパー.com', 'https://пример.рф/', 'http://localhost:8080', 'https://[::1]/'],
      ].map(asks),
    ).toEqual(Array.from({ length: 8 }, () => false));
  });

  it('is a note or file of the vault', () => {
    expect(openingOf('Note#Heading')).toEqual({ kind: 'vault', target: 'Note#Heading' });
  });

  it('is nothing where it is neither', () => {
    const others = [
      'javascript:alert(1)',
      'file:///etc/passwd',
      'obsidian://open',
      '//host/a',
      '\\\\host\\a',
      'data:,x',
      '',
    ];
    expect(others.map(openingOf)).toEqual(others.map(() => null));
  });

  it('is asked about first where the address may be taken for another one, under the host that it really has', () => {
    const doubtful = [
      'https://google.com@evil.example/',
      'https://a:b@evil.example/',
      'https://gооgle.com/', // Two Cyrillic letters.
      'https://g%D0%BE%D0%BEgle.com/', // The same two, escaped.
      'https://g\u0D20ogle.com/', // Malayalam.
      'https://bank.example\u2044evil.example/', // A slash that is none.
      'https://xn--ggle-55da.com/',
      'https://example.com/\u202Egpj.exe',
      'https://example.com/%E2%80%AEgpj.exe',
    ];
    expect(doubtful.map(asks)).toEqual(doubtful.map(() => true));
    expect(openingOf('https://google.com@evil.example/')).toMatchObject({ host: 'evil.example' });
  });

  it('is never a scheme of another kind, whatever is written', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.webUrl(),
          fc.string(),
          fc.string().map((text) => `javascript:${text}`),
        ),
        (target) => {
          const opening = openingOf(target);
          if (opening?.kind === 'web') expect(new URL(target).protocol).toMatch(/^https?:$/u);
          if (opening?.kind === 'vault') expect(() => new URL(target)).toThrow();
        },
      ),
    );
  });
});
