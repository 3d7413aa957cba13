import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { carefulPiece } from '../../../src/core/note/careful-piece';
import { quickPiece } from '../../../src/core/note/quick-piece';
import { anyChecklist, anyNote, anyPlainNote, often, patiently } from '../../any-note';

/** What may stand in a quote as well as outside, and what begins and ends code and HTML. */
const anyQuotedNote = fc
  .array(
    fc
      .tuple(
        fc.constantFrom('', '', '> ', '> ', '>'),
        fc.constantFrom('', '', '', '  ', '    ', '      ', ' '),
        fc.constantFrom(
          ...[
            'a',
            '- [ ] a',
            '- [x] b',
            '* c',
            '1. a',
            '2. a',
            '# h',
            '',
            '',
            '[!todo] Title',
            '---',
            '===',
            '***',
            '**b**',
          ],
          ...[
            '```',
            '```js',
            '````',
            '~~~',
            '<div>',
            '</div>',
            '<!-- c -->',
            '<!-- open',
            'close -->',
            '<b>',
            '<b> a',
            '`a`',
          ],
          ...['-[ ] a', '[a](b)', '[ ] a', '> - [ ] a', '-', '\ta', '- \ta', '<script>', '</script> a'],
        ),
      )
      .map((parts) => parts.join('')),
    { minLength: 1, maxLength: 10 },
  )
  .map((lines) => lines.join('\n'));

describe('the quick reading', { timeout: patiently }, () => {
  it('says what remark says wherever it says anything, on notes as they should not be', () => {
    fc.assert(
      fc.property(anyNote, (text) => {
        const quick = quickPiece(text);
        if (quick) expect(quick).toEqual(carefulPiece(text));
      }),
      often,
    );
  });

  it('says what remark says wherever it says anything, on notes that are nearly plain', () => {
    fc.assert(
      fc.property(anyPlainNote, (text) => {
        const quick = quickPiece(text);
        if (quick) expect(quick).toEqual(carefulPiece(text));
      }),
      often,
    );
  });

  it('says what remark says wherever it says anything, on quotes, code and HTML that are nearly plain', () => {
    fc.assert(
      fc.property(anyQuotedNote, (text) => {
        const quick = quickPiece(text);
        if (quick) expect(quick).toEqual(carefulPiece(text));
      }),
      often,
    );
  });

  it.each([
    ['a rule of dashes in groups', '- [ ] a\n-- -\n  - [ ] b\n'],
    ['a tab in a quote that reaches one column only outside of it', '> - [ ] a\n>    \t # b\n'],
  ])('leaves %s to the parser', (_, text) => {
    expect(quickPiece(text)).toBeNull();
  });

  it('has no doubt about a checklist without a fault', () => {
    fc.assert(
      fc.property(anyChecklist, ({ text }) => {
        expect(quickPiece(text.replaceAll(/\r\n?/g, '\n'))).not.toBeNull();
        if (!/\r(?!\n)/.test(text)) expect(quickPiece(text)).not.toBeNull();
      }),
      often,
    );
  });
});
