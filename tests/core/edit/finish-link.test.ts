import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planFinished } from '../../../src/core/edit/finish-link';
import { applied } from '../../../src/core/edit/edit';
import { anyNote, often, patiently } from '../../any-note';
import { defaultRules, read } from '../course/read';

const { lexicon } = defaultRules;
const utf8 = { isUtf8: true };

function marked(text: string, line: number, isFinished: boolean, now = text): string {
  const plan = planFinished(now, { text, line }, isFinished, lexicon, utf8);
  return plan.type === 'edit' ? applied(now, plan.edits) : plan.type === 'noop' ? 'noop' : plan.reason;
}

describe('marking a link', () => {
  it('writes exactly the word, in front where no other line says otherwise', () => {
    expect(marked('https://a.org\n\nhttps://b.org', 2, true)).toBe('https://a.org\n\ndone https://b.org');
    expect(marked('- [a](https://a.org)  ', 0, true)).toBe('- done [a](https://a.org)  ');
  });

  it('writes it in the form that the other lines have', () => {
    expect(marked('https://a.org – watched\n\nhttps://b.org', 2, true)).toBe(
      'https://a.org – watched\n\nhttps://b.org – watched',
    );
    expect(marked('✅ https://a.org\n\nhttps://b.org', 2, true)).toBe('✅ https://a.org\n\n✅ https://b.org');
  });

  it('takes exactly the word away', () => {
    expect(marked('> Done: https://a.org', 0, false)).toBe('> https://a.org');
    expect(marked('https://a.org – watched', 0, false)).toBe('https://a.org');
    expect(marked('* ~~[a](https://a.org)~~', 0, false)).toBe('* [a](https://a.org)');
  });

  it('says nothing twice', () => {
    expect(marked('done https://a.org', 0, true)).toBe('noop');
    expect(marked('https://a.org', 0, false)).toBe('noop');
  });

  it('follows a line that moved and refuses one that changed or has a twin', () => {
    expect(marked('https://a.org', 0, true, 'new\n\nhttps://a.org')).toBe('new\n\ndone https://a.org');
    expect(marked('https://a.org', 0, true, 'https://a.org/x')).toBe('task-changed');
    expect(marked('https://a.org\n\nhttps://a.org', 0, true, '\nhttps://a.org\n\nhttps://a.org')).toBe(
      'task-ambiguous',
    );
  });

  it('refuses a line that says more than its links, where the word would be read as text', () => {
    expect(marked('see https://a.org for more', 0, true)).toBe('line-says-more');
  });

  it('refuses a line of no links, and a lesson, which has a checkbox for that', () => {
    expect(marked('words', 0, true)).toBe('task-changed');
    expect(marked('- [ ] https://a.org', 0, true)).toBe('task-changed');
  });

  it(
    'and unmarking it again gives the same bytes, wherever a line can be marked',
    () => {
      fc.assert(
        fc.property(anyNote, fc.nat(), (text, pick) => {
          const note = read(text);
          const links = [...note.resources, ...note.courses.flatMap(({ resources }) => resources)];
          const link = links[pick % Math.max(1, links.length)];
          if (!link) return;
          const once = planFinished(text, { text, line: link.line }, true, lexicon, utf8);
          if (once.type !== 'edit') return;
          const done = applied(text, once.edits);
          const back = planFinished(done, { text: done, line: link.line }, false, lexicon, utf8);
          expect(back.type === 'edit' ? applied(done, back.edits) : back).toBe(text);
        }),
        often,
      );
    },
    patiently,
  );
});
