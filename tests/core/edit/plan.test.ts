import { describe, expect, it } from 'vitest';
import { applied } from '../../../src/core/edit/edit';
import { plan, type Plan } from '../../../src/core/edit/plan';
import { readNote } from '../../../src/core/note/read-note';
import { taskLines } from '../../../src/core/edit/task-lines';

const utf8 = { isUtf8: true };

/** Where the mark of the nth task of a text stands. */
function markOf(text: string, nth = 0): number {
  const task = taskLines(text, readNote(text))[nth];
  if (!task) throw new Error(`there is no task ${String(nth)}`);
  return task.markOffset;
}

/** Ticks the nth task as it was shown in `shown`, in a note that now reads `now`. */
function tick(shown: string, nth = 0, now = shown, wanted = 'x'): Plan {
  return plan(now, [{ task: { text: shown, markOffset: markOf(shown, nth) }, wanted }], utf8);
}

function ticked(shown: string, nth = 0, now = shown, wanted = 'x'): string {
  const made = tick(shown, nth, now, wanted);
  return made.type === 'edit' ? applied(now, made.edits) : made.type === 'refused' ? made.reason : made.type;
}

describe('a plan', () => {
  it('changes the mark and nothing else, whatever stands around it', () => {
    expect(ticked('\uFEFF# A\r\n- [ ] a  \r\n\t- [ ] b', 1)).toBe('\uFEFF# A\r\n- [ ] a  \r\n\t- [x] b');
    expect(ticked('- [🔥] a $& $1')).toBe('- [x] a $& $1');
    expect(ticked('- [ ] a', 0, '- [ ] a', '✅')).toBe('- [✅] a');
  });

  it('sets a mark and never flips it: what is done stays done', () => {
    expect(ticked('- [x] a')).toBe('noop');
  });

  it('makes several edits from one reading, from the end to the start', () => {
    const text = '- [ ] C\n  - [🔥] a\n  - [ ] b';
    const wishes = [0, 1, 2].map((nth) => ({ task: { text, markOffset: markOf(text, nth) }, wanted: 'x' }));
    const made = plan(text, wishes, utf8);
    expect(made.type === 'edit' && made.edits.map(({ from }) => from)).toEqual([markOf(text, 2), markOf(text, 1), 3]);
    expect(made.type === 'edit' && applied(text, made.edits)).toBe('- [x] C\n  - [x] a\n  - [x] b');
  });

  it('dates the line of a mark that changes, and no other', () => {
    const text = '- [ ] a\n- [x] b';
    const date = { form: 'emoji', day: '2026-11-22', isDone: true } as const;
    const wishes = [0, 1].map((nth) => ({ task: { text, markOffset: markOf(text, nth) }, wanted: 'x', date }));
    const made = plan(text, wishes, utf8);
    expect(made.type === 'edit' && applied(text, made.edits)).toBe('- [x] a ✅ 2026-11-22\n- [x] b');
    const dated = '- [ ] a ✅ 2026-11-22';
    const again = plan(dated, [{ task: { text: dated, markOffset: 3 }, wanted: 'x', date }], utf8);
    expect(again).toEqual({ type: 'edit', edits: [{ from: 3, to: 4, insert: 'x' }] });
  });

  it.each([
    ['but not where it is all that it says', '- [x] ✅ 2026-01-01', '- [ ] ✅ 2026-01-01'],
    ['but not where only a block id is behind it', '- [x] ✅ 2026-01-01 ^id', '- [ ] ✅ 2026-01-01 ^id'],
    [
      'but not a field that is all that it says',
      '> - [x] [completion:: 2026-01-01]\n',
      '> - [ ] [completion:: 2026-01-01]\n',
    ],
    ['but not where it is read as part of the title', '- [x] #rust ✅ 2026-01-01', '- [ ] #rust ✅ 2026-01-01'],
    ['and no other sign', '- [x] ✅ a ✅ 2026-01-01', '- [ ] ✅ a'],
  ])('takes the date from a line that is reopened, %s', (_, text, after) => {
    const date = { form: 'emoji', day: '2026-11-22', isDone: false } as const;
    const made = plan(text, [{ task: { text, markOffset: markOf(text) }, wanted: ' ', date }], utf8);
    expect(made.type === 'edit' && applied(text, made.edits)).toBe(after);
  });

  it('writes no date that would become part of the title', () => {
    const date = { form: 'field', day: '2026-11-22', isDone: true } as const;
    const made = plan('- [ ] #rust', [{ task: { text: '- [ ] #rust', markOffset: 3 }, wanted: 'x', date }], utf8);
    expect(made.type === 'edit' && applied('- [ ] #rust', made.edits)).toBe('- [x] #rust');
  });

  it.each([
    '- [ ] a %% start\nend %% tail',
    '- [ ] a `code\nmore`',
    '- [ ] a <!-- s\ne -->',
    '- [ ] a <b\nc>',
    '- [ ] [a long\nlabel](u)',
    '- [ ] a\\\nb',
    '- [ ] a [b](\n  https://x)',
    '- [ ] a [b](https://x\n  "title")',
  ])('writes no date into what is hidden or goes on in the next line: %j', (text) => {
    const date = { form: 'emoji', day: '2026-11-22', isDone: true } as const;
    const made = plan(text, [{ task: { text, markOffset: 3 }, wanted: 'x', date }], utf8);
    expect(made).toEqual({ type: 'edit', edits: [{ from: 3, to: 4, insert: 'x' }] });
  });

  it.each(['- [ ] a %% c %%', '- [ ] a `c`', '- [ ] a < b [c]', '- [ ] a \\* b', '- [ ] [a](u)', '- [ ] a <!-- c -->'])(
    'writes one behind what ends in its line: %s',
    (text) => {
      const date = { form: 'emoji', day: '2026-11-22', isDone: true } as const;
      const made = plan(text, [{ task: { text, markOffset: 3 }, wanted: 'x', date }], utf8);
      expect(made.type === 'edit' && applied(text, made.edits)).toBe(`${text.replace('[ ]', '[x]')} ✅ 2026-11-22`);
    },
  );

  it('puts a date back only into the line that it was taken from', () => {
    const date = { raw: '- [ ] a', from: 7, to: 7, insert: ' ✅ 2025-01-01' };
    const back = (text: string): Plan => plan(text, [{ task: { text, markOffset: 3 }, wanted: 'x', date }], utf8);
    expect(back('- [ ] ab')).toEqual({ type: 'refused', reason: 'task-changed' });
    expect(back('- [ ] a')).toMatchObject({ type: 'edit', edits: [{ from: 7 }, { from: 3 }] });
  });

  it.each([
    '- [x] a %% was ✅ 2025-01-01\nmore %%',
    '- [x] a\\ ✅ 2026-01-01\n  b',
    '- [x] a https://e.x/?q=(done::2026-01-01)',
  ])('takes no date out of a comment or an address, nor from behind an escape: %j', (text) => {
    const date = { form: 'emoji', day: '2026-11-22', isDone: false } as const;
    const made = plan(text, [{ task: { text, markOffset: 3 }, wanted: ' ', date }], utf8);
    expect(made).toEqual({ type: 'edit', edits: [{ from: 3, to: 4, insert: ' ' }] });
  });

  it('writes the dates that can be written where one cannot', () => {
    const text = '- [ ] C\n  - [ ] ^only\n  - [ ] b';
    const date = { form: 'emoji', day: '2026-11-22', isDone: true } as const;
    const wishes = [0, 1, 2].map((nth) => ({ task: { text, markOffset: markOf(text, nth) }, wanted: 'x', date }));
    const made = plan(text, wishes, utf8);
    expect(made.type === 'edit' && applied(text, made.edits)).toBe(
      '- [x] C ✅ 2026-11-22\n  - [x] ^only\n  - [x] b ✅ 2026-11-22',
    );
  });

  it('asks nothing about equal lessons in the very text that was shown', () => {
    expect(ticked('- [ ] a\n\n- [ ] a\n\n- [ ] a', 1)).toBe('- [ ] a\n\n- [x] a\n\n- [ ] a');
  });

  it('takes wishes from several texts that were shown', () => {
    const [old, now] = ['- [ ] a\n- [ ] b', 'new\n\n- [ ] a\n- [ ] b'];
    const wishes = [
      { task: { text: old, markOffset: markOf(old) }, wanted: 'x' },
      { task: { text: now, markOffset: markOf(now, 1) }, wanted: 'x' },
    ];
    const made = plan(now, wishes, utf8);
    expect(made.type === 'edit' && applied(now, made.edits)).toBe('new\n\n- [x] a\n- [x] b');
  });

  it('refuses all when it has to refuse one', () => {
    const shown = '- [ ] a\n- [ ] b';
    const wishes = [0, 1].map((nth) => ({ task: { text: shown, markOffset: markOf(shown, nth) }, wanted: 'x' }));
    expect(plan('- [ ] a\n- [ ] changed', wishes, utf8)).toEqual({ type: 'refused', reason: 'task-changed' });
  });
});

describe('in a note that moved on', () => {
  it('a task is found by its line, wherever that went', () => {
    expect(ticked('- [ ] a\n- [ ] b', 1, 'new\n\n- [ ] b\n- [ ] a')).toBe('new\n\n- [x] b\n- [ ] a');
  });

  it('a task whose text changed is left alone', () => {
    expect(ticked('- [ ] a', 0, '- [ ] a!')).toBe('task-changed');
    expect(ticked('- [ ] a', 0, 'nothing')).toBe('task-changed');
    expect(ticked('- [ ] a', 0, '- [/] a')).toBe('task-changed');
  });

  it('a task that somebody else already ticked needs nothing', () => {
    expect(ticked('- [ ] a\n- [ ] b', 0, 'new\n- [x] a\n- [ ] b')).toBe('noop');
  });

  it('a tick on another copy is not taken for ours', () => {
    expect(ticked('- [ ] a\n- [x] a', 0, '- [x] a')).toBe('task-changed');
    expect(ticked('- [ ] a', 0, '- [x] a\n- [x] a')).toBe('task-changed');
  });

  it('a tick on one of several copies is taken for none of the others, whatever marks they have by now', () => {
    expect(ticked('- [ ] a\n- [ ] a\n- [ ] a', 0, '- [/] a\n- [x] a\n- [/] a')).toBe('task-changed');
    expect(ticked('- [ ] a\n- [ ] a', 0, '- [x] a')).toBe('task-changed');
  });

  it('a mark that went from one copy to another does not take the tick along', () => {
    expect(ticked('- [ ] a\n- [ ] a\n- [x] a', 2, 'new\n- [x] a\n- [ ] a\n- [/] a', '-')).toBe('task-ambiguous');
    expect(ticked('- [ ] a', 0, '- [ ] a\n- [x] a')).toBe('task-ambiguous');
    expect(ticked('- [ ] a\n- [x] a', 1, 'new\n- [ ] a\n- [x] a', '-')).toBe('new\n- [ ] a\n- [-] a');
  });

  it('of six equal lessons the one under the same heading between the same lines is ticked', () => {
    const shown = ['A', 'B', 'C'].map((name) => `# ${name}\n- [ ] ${name} 1\n- [ ] Exercises\n`).join('');
    expect(ticked(shown, 3, `intro\n\n${shown}`)).toBe(`intro\n\n${shown.replace('B 1\n- [ ]', 'B 1\n- [x]')}`);
  });

  it('equal lessons are told apart by the line behind them', () => {
    const shown = '- [ ] a\n- x\n\n- [ ] a\n- y\n';
    expect(ticked(shown, 1, `new\n\n${shown}`)).toBe('new\n\n- [ ] a\n- x\n\n- [x] a\n- y\n');
  });

  it('equal lessons under equal headings are told apart by the headings above those', () => {
    const shown = '# A\n## Exam\n- [ ] a\n\n# B\n## Exam\n- [ ] a\n';
    expect(ticked(shown, 1, `new\n\n${shown}`)).toBe(`new\n\n${shown.replace(/\[ \](?= a\n$)/u, '[x]')}`);
  });

  it.each(['# New', '## New', '> # New', '- # New'])(
    'equal lessons are known again behind %j, which is over before their own heading begins',
    (heading) => {
      const shown = '# A\n- [ ] a\n\n# B\n- [ ] a\n';
      expect(ticked(shown, 0, `${heading}\n\n${shown}`)).toBe(`${heading}\n\n${shown.replace('[ ]', '[x]')}`);
    },
  );

  it.each(['> # B', '- # B'])(
    'a heading in a quote or a list is no heading of the lessons behind it: %j',
    (heading) => {
      const shown = `# A\n${heading}\n\n- [ ] a\n\nwords\n- [ ] a\n`;
      const now = shown.replace('B', 'C');
      expect(ticked(shown, 1, now)).toBe(now.replace('words\n- [ ]', 'words\n- [x]'));
    },
  );

  it('equal lessons with nothing to tell them apart are not guessed at', () => {
    const shown = '- [ ] a\n- [ ] a\n- [ ] a\n- [ ] a';
    expect(ticked(shown, 1, `${shown}\n`)).toBe('task-ambiguous');
    expect(ticked('# A\n- [ ] a\n# B\n- [ ] a', 1, '# B\n- [ ] a')).toBe('task-ambiguous');
  });

  it('equal lessons that changed places are not guessed at', () => {
    const shown = '# A\n- [ ] a\n\n# B\n- [ ] a\n';
    expect(ticked(shown, 0, '# B\n- [ ] a\n\n# A\n- [ ] a\n')).toBe('task-ambiguous');
  });
});

describe('a note that must not be written', () => {
  it.each([
    ['<<<<<<< HEAD\n- [ ] a\n=======\n- [x] a\n>>>>>>> other', 'conflict-markers'],
    [`${'- '.repeat(70)}[ ] deep`, 'too-large'],
  ])('%j is refused: %s', (text, reason) => {
    expect(plan(text, [{ task: { text, markOffset: 3 }, wanted: 'x' }], utf8)).toEqual({ type: 'refused', reason });
  });

  it('a note whose bytes are not UTF-8 is refused', () => {
    const text = '- [ ] caf\uFFFD';
    const made = plan(text, [{ task: { text, markOffset: 3 }, wanted: 'x' }], { isUtf8: false });
    expect(made).toEqual({ type: 'refused', reason: 'not-utf8' });
  });

  it.each([
    '<<<<<<< HEAD\n- [ ] a',
    '\uFEFF<<<<<<< HEAD\n- [ ] a',
    '- [ ] a\r>>>>>>> other',
    '- [ ] a\r\n<<<<<<<\r\n',
    '- [ ] a\n>>>>>>>',
  ])('one marker of a conflict is enough: %j', (text) => {
    expect(ticked(text)).toBe('conflict-markers');
  });

  it.each(['- [ ] a\nsee <<<<<<< HEAD', '- [ ] a\n<<<<<<<<', '- [ ] a\n>>>>>>', '- [ ] a\n>>>>>>>b'])(
    'signs that are no marker of a conflict are text: %j',
    (text) => {
      expect(ticked(text)).toBe(text.replace('[ ]', '[x]'));
    },
  );

  it('a heading underlined with seven signs is no conflict', () => {
    expect(ticked('Title\n=======\n- [ ] a')).toBe('Title\n=======\n- [x] a');
  });

  it.each(['', ']', '[', '\\', 'xx', '\n', '\t', '\u00A0', '\u200B', '\uD800'])(
    '%j is no mark to be written',
    (wanted) => {
      expect(tick('- [ ] a', 0, '- [ ] a', wanted)).toEqual({ type: 'refused', reason: 'not-a-mark' });
    },
  );

  it('one wish for what is no mark is enough to refuse all', () => {
    const text = '- [ ] a\n- [ ] b';
    const wishes = ['x', ']'].map((wanted, nth) => ({ task: { text, markOffset: markOf(text, nth) }, wanted }));
    expect(plan(text, wishes, utf8)).toEqual({ type: 'refused', reason: 'not-a-mark' });
  });

  it('a backtick is no mark where it would turn what stands behind it into code', () => {
    expect(ticked('- [ ] `` %% ` %%\n- [ ] a', 0, '- [ ] `` %% ` %%\n- [ ] a', '`')).toBe('not-a-mark');
    expect(ticked('- [ ] a', 0, '- [ ] a', '`')).toBe('- [`] a');
  });

  it('a backtick for a mark stays where what it hides would come out and hide a task', () => {
    expect(ticked('- [`] %% `\n- [ ] a')).toBe('not-a-mark');
    expect(ticked('- [`] a')).toBe('- [x] a');
  });

  it('a backtick is looked at among other marks, too', () => {
    const text = '- [ ] `` %% ` %%\n- [ ] a';
    const wishes = ['`', 'x'].map((wanted, nth) => ({ task: { text, markOffset: markOf(text, nth) }, wanted }));
    expect(plan(text, wishes, utf8)).toEqual({ type: 'refused', reason: 'not-a-mark' });
  });

  it('an offset that is no mark of a task is refused', () => {
    expect(plan('- [ ] a', [{ task: { text: '- [ ] a', markOffset: 2 }, wanted: 'x' }], utf8)).toEqual({
      type: 'refused',
      reason: 'task-changed',
    });
  });
});
