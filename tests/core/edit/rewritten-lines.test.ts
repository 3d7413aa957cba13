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
    expect(tick('- [ ] b\r- [ ] a', again)).toBe('- [ ] b\r- [ ] a\r- [x] a');
  });

  it('ends as the line before it does where it is the last one of a note that mixes line ends', () => {
    const again = (raw: string): string => `${raw}\r\n${done(raw)}`;
    expect(tick('- [ ] c\r\n- [ ] b\n- [ ] a', again)).toBe('- [ ] c\r\n- [ ] b\n- [ ] a\n- [x] a');
    expect(tick('- [ ] c\r- [ ] b\n- [ ] a', again)).toBe('- [ ] c\r- [ ] b\n- [ ] a\n- [x] a');
  });

  it('is one of several, and may have a mark that is like the one wished for', () => {
    const text = '- [ ] a\n  - [ ] b\n- [ ] c';
    const wishes = ['a', 'b'].map((title) => ({
      task: { text, markOffset: text.indexOf(`] ${title}`) - 1 },
      wanted: 'x',
    }));
    const planned = plan(text, wishes, { isUtf8: true });
    const rewritten = rewrittenLines(
      text,
      planned.type === 'edit' ? planned.edits : [],
      (raw) => raw.replace('[ ]', '[X]'),
      (is, wanted) => is.toLowerCase() === wanted,
    );
    expect(rewritten.type === 'edit' && applied(text, rewritten.edits)).toBe('- [X] a\n  - [X] b\n- [ ] c');
  });

  it.each([
    ['nothing', () => ''],
    ['the line as it was', (raw: string) => raw],
    ['no task', () => '- a'],
    ['another mark', (raw: string) => raw.replace('[ ]', '[-]')],
    ['another depth', (raw: string) => `  ${done(raw)}`],
    ['an empty line more', (raw: string) => `${done(raw)}\n`],
    ['in a quote now', (raw: string) => `> ${done(raw)}`],
    ['a task more in the code of another', (raw: string) => `${done(raw)}\n-     ${raw}`],
    ['a line more that is no task', (raw: string) => `${done(raw)}\nwords`],
    ['an error', () => JSON.parse('{') as string],
    ['the start of a comment that hides the rest', (raw: string) => `${done(raw)} %%`],
  ])('is refused where it is %s', (_, rewrite) => {
    expect(tick('- [ ] b\n- [ ] a\n- [ ] c', rewrite)).toBe('tasks-plugin');
  });

  it.each([
    // The plugin knows no tab behind the bullet and no list in a list: it makes a new task of the line.
    ['-\t[ ] a', '- [x]\t[ ] a'],
    ['- - [ ] a', '- [x] - [ ] a'],
    ['1. - [ ] a ^id', '1. [x] - [ ] a ^id'],
    // To it a line ends at a line separator.
    ['- [ ] a\u2028the rest', '- [x] a ✅ 2026-01-31'],
    ['- [ ] a (soon)', '- [x] a soon b ✅ 2026-01-31'],
    ['- [ ] a 📅 2026-01-01', '- [x] a ✅ 2026-01-31'],
    ['- [ ] a (due:: 2026-01-01)', '- [x] a ✅ 2026-01-31'],
    ['- [ ] a bc', '- [x] ab c'],
    ['- [ ] a 📅 2026-01-01 📅 2026-01-02', '- [x] a 📅 2026-01-01'],
    ['- [ ] a 🔼 ⏫', '- [x] a ⏫'],
    ['- [ ] a 🔁 my words', '- [x] a'],
    ['- [ ] a [mine:: words]', '- [x] a [mine:: other]'],
    ['- [ ] a [priority:: high]', '- [x] a [priority:: low]'],
    ['- [ ] [l](https://x)', '- [x] [l](https://y)'],
    ['- [ ] a 🆔 b', '- [x] a 🆔 c'],
    ['- [ ] a ⛔ b, c', '- [x] a ⛔ b'],
    ['- [ ] a, b', '- [x] a b'],
    ['- [ ] a <!-- c -->', '- [x] a'],
    ['- [ ] a 🔁 every day with Anna', '- [x] a 🔁 every day'],
    ['- [ ] a 🔁 every day 10 times', '- [x] a 🔁 every day'],
    ['- [ ] a 🔁 every Monday evening', '- [x] a 🔁 every week on Monday'],
    ['- [ ] a 🔁 every month', '- [x] a 🔁 every week on Monday'],
    ['- [ ] a [repeat:: every week call mum]', '- [x] a [repeat:: every week]'],
    ['- [ ] a #tag', '- [x] a'],
    ['- [ ] a ^id', '- [x] a'],
    ['* [ ] a', '- [x] a'],
    ['- [ ] a', '- a'],
  ])('is refused where it says something else: %j as %j', (line, answer) => {
    expect(tick(line, () => answer, '[ ] ')).toBe('tasks-plugin');
  });

  it.each([
    ['- [ ] a 📅 2026-01-01 #tag', '- [x] a #tag 📅 2026-01-01 ✅ 2026-01-31'],
    ['- [ ] a (due:: 2026-01-01)', '- [x] a [due:: 2026-01-01] [completion:: 2026-01-31]'],
    ['- [ ] a  b ❌ 2026-01-01', '- [x] a b'],
    ['- [ ] a', '- [x] a ✅2026-01-31'],
    ['- [ ] a 🔁 every Monday', '- [x] a 🔁 every week on Monday ✅ 2026-01-31'],
    ['- [ ] a 🔁 every Wednesday and Monday', '- [x] a 🔁 every week on Monday, Wednesday'],
    ['- [ ] a 🔁 Every 1 week', '- [x] a 🔁 every week'],
    ['- [ ] 📅 2026-01-01 #tag', '- [x] #tag 📅 2026-01-01 ✅ 2026-01-31'],
    ['- [ ] a 📆 2026-01-01 ⌛2026-01-01', '- [x] a ⏳ 2026-01-01 📅 2026-01-01 ✅ 2026-01-31'],
    ['- [ ] a ⛔ x,y 🏁 keep 🆔 z', '- [x] a 🆔 z ⛔ x,y 🏁 keep'],
    [
      '- [ ] a [due::2026-01-01], [repeat:: every Monday]',
      '- [x] a [due:: 2026-01-01] [repeat:: every week on Monday]',
    ],
    ['- [ ] a ⏫\uFE0F ^id', '- [x] a ⏫ ✅ 2026-01-31 ^id'],
  ])('may be set in order by it: %s', (line, answer) => {
    expect(tick(line, () => answer, '[ ] ')).toBe(answer);
  });

  it.each([
    '- [ ] a [b](\n  https://x)',
    '- [ ] [long\n  label](u)',
    '- [ ] a `b\n  c`',
    '- [ ] a <!--\n  c -->',
    '- [ ] a %%\n  c\n  %%',
    '- [ ] a\\\n  b',
  ])('is refused where the line goes on as something that a date would be a part of: %j', (text) => {
    expect(tick(text, (raw) => `${done(raw)} ✅ 2026-01-31`, '[ ] ')).toBe('tasks-plugin');
  });

  it.each(['- [ ] a `b\n- [ ] c', '- [ ] a [b\n\nc', '- [ ] a\nb', '- [ ] a [b'])(
    'is taken where it ends there: %j',
    (text) => {
      expect(tick(text, (raw) => `${done(raw)} ✅ 2026-01-31`)).toBe(text.replace(/ \] (.*)/u, 'x] $1 ✅ 2026-01-31'));
    },
  );

  it('keeps the blanks behind its bullet, so that nothing below it moves', () => {
    const once = (raw: string): string => done(raw).replace(/- +/u, '- ');
    expect(tick('-   [ ] a\n  - [ ] w\n', once)).toBe('-   [x] a\n  - [ ] w\n');
    expect(tick('> 1.  [ ] a\n', (raw) => `${raw}\n${done(raw)}`.replaceAll('.  ', '. '))).toBe(
      '> 1.  [ ] a\n> 1.  [x] a\n',
    );
  });

  it('is refused where a line more shows a task that was hidden at the end of the note', () => {
    const text = '- [ ] a\n\n%% x\n\n- [ ] c\n\n%%\n';
    expect(tick(text, (raw) => `${done(raw)}\n${raw} %%`)).toBe('tasks-plugin');
    expect(tick(text, (raw) => `${done(raw)}\n${raw}`)).toBe(text.replace('- [ ] a', '- [x] a\n- [ ] a'));
  });

  it('is refused where it ends the note and a line more is no task', () => {
    expect(tick('- [ ] a', (raw) => `${done(raw)}\nwords`)).toBe('tasks-plugin');
  });

  it.each([
    ['- [ ] b\n  - [ ] a', '    - [x] a'],
    ['- [ ] b\n  - [ ] a', '  - [x] a\n    - [ ] a'],
    ['> - [ ] a', '>  - [x] a'],
    ['> - [ ] a', '> > - [x] a'],
  ])('is refused where one of its lines moves in its list or quote: %j', (text, answer) => {
    expect(tick(text, () => answer)).toBe('tasks-plugin');
  });

  it('is refused where it lets tasks out of a comment', () => {
    expect(tick('- [ ] a %%\n- [ ] b', (raw) => done(raw).replace(' %%', ''))).toBe('tasks-plugin');
  });

  it('is refused where it stays as it is, even if its mark is like the one wished for', () => {
    const text = '- [X] a';
    const marks = [{ from: 3, to: 4, insert: 'x' }];
    const isAlike = (is: string, wanted: string): boolean => is.toLowerCase() === wanted;
    expect(rewrittenLines(text, marks, (raw) => raw, isAlike)).toEqual({ type: 'refused', reason: 'tasks-plugin' });
  });
});
