import { describe, expect, it } from 'vitest';
import { applied } from '../../../src/core/edit/edit';
import { plan } from '../../../src/core/edit/plan';
import { rewrittenLines } from '../../../src/core/edit/rewritten-lines';

const tick = (text: string, rewrite: (raw: string) => string, mark = '[ ] a'): string => {
  const planned = plan(text, [{ task: { text, markOffset: text.indexOf(mark) + 1 }, wanted: 'x' }], { isUtf8: true });
  if (planned.type !== 'edit') throw new Error(planned.type);
  const rewritten = rewrittenLines(text, planned.edits, rewrite, (is, wanted) => is === wanted);
  if (rewritten.type === 'refused') return rewritten.reason;
  return rewritten.type === 'edit' ? applied(text, rewritten.edits) : rewritten.type;
};
const done = (raw: string): string => raw.replace('[ ]', '[x]');

describe('a line that the Tasks plugin writes', () => {
  it('takes the place of the old one, its line end stays', () => {
    expect(tick('- [ ] a\r\n- [ ] b', (raw) => `${done(raw)} ✅ 2026-01-31`)).toBe('- [x] a ✅ 2026-01-31\r\n- [ ] b');
  });

  it('may become several, with the line end of the note', () => {
    const again = (raw: string): string => `${raw}\n${done(raw)}`;
    expect(tick('> - [ ] a 🔁\r\n> - [ ] b', again)).toBe('> - [ ] a 🔁\r\n> - [x] a 🔁\r\n> - [ ] b');
    expect(tick('- [ ] b\r\n- [ ] a', again)).toBe('- [ ] b\r\n- [ ] a\r\n- [x] a');
    expect(tick('- [ ] a', again)).toBe('- [ ] a\n- [x] a');
  });

  it.each([
    ['nothing', () => ''],
    ['the line as it was', (raw: string) => raw],
    ['no task', () => '- a'],
    ['another mark', (raw: string) => raw.replace('[ ]', '[-]')],
    ['another depth', (raw: string) => `  ${done(raw)}`],
    ['a line more that is no task', (raw: string) => `${done(raw)}\nwords`],
    ['an error', () => JSON.parse('{') as string],
    ['the start of a comment that hides the rest', (raw: string) => `${done(raw)} %%`],
  ])('is refused where it is %s', (_, rewrite) => {
    expect(tick('- [ ] b\n- [ ] a\n- [ ] c', rewrite)).toBe('tasks-plugin');
  });
});
