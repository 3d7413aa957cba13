import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { planFinished } from '../../../src/core/edit/finish-link';
import { applied } from '../../../src/core/edit/edit';
import { linkLines } from '../../../src/core/edit/link-lines';
import { readNote } from '../../../src/core/note/read-note';
import { linesOf } from '../../../src/core/note/lines';
import { anyNote, often, patiently } from '../../any-note';
import { anyLinkList } from './any-link-list';
import { defaultRules } from '../course/read';

vi.mock(import('../../../src/core/note/read-note'), async (importOriginal) => {
  const [{ readNote: really }, { remembering }] = await Promise.all([
    importOriginal(),
    import('../remembered-readings'),
  ]);
  return { readNote: remembering(really) };
});

const { lexicon } = defaultRules;
const utf8 = { isUtf8: true };

function marked(text: string, line: number, isFinished: boolean, now = text): string {
  const plan = planFinished(now, { text, line }, isFinished, lexicon, utf8);
  return plan.type === 'edit' ? applied(now, plan.edits) : plan.type === 'refused' ? plan.reason : plan.type;
}

it('lines of links are those in paragraphs, items and quotes that hold any, in their order', () => {
  const text =
    '# [h](https://h.org)\nhttps://a.org\nwords\n> [b](https://b.org)\n- c [[c]]\n  - [ ] https://d.org\n\n    done <https://e.org>';
  const found = linkLines(text, readNote(text), lexicon);
  expect(found.map(({ line, isFinished }) => [line, isFinished])).toEqual([
    [1, false],
    [3, false],
    [4, false],
    [7, true],
  ]);
});

/** A list of links and any other note below it or, where it may hide them, above. */
const anyNoteWithLinks = fc
  .tuple(anyLinkList, anyNote, fc.constantFrom(true, true, true, false))
  .map(([list, other, isFirst]) => (isFirst ? `${list}\n\n${other}` : `${other}\n\n${list}`));

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

  it.each(['done ', 'Done: ', 'done  – ', 'done\t:- ', 'watched —  ', 'finished\t', '✅ '])(
    'writes %j in front as another line has it, and takes it away again',
    (before) => {
      const other = `\n\n> ${before}[b](https://b.org)`;
      expect(marked(`https://a.org${other}`, 0, true)).toBe(`${before}https://a.org${other}`);
      expect(marked(`- ${before}https://a.org${other}`, 0, false)).toBe(`- https://a.org${other}`);
    },
  );

  it.each([' done', 'done', ' – Watched', ': finished', '\t:-  done', ' ✅'])(
    'writes %j behind as another line has it, and takes it away again',
    (after) => {
      const other = `\n\n> [b](https://b.org)${after}`;
      expect(marked(`[a](https://a.org)${other}`, 0, true)).toBe(`[a](https://a.org)${after}${other}`);
      expect(marked(`- [a](https://a.org)${after}${other}`, 0, false)).toBe(`- [a](https://a.org)${other}`);
    },
  );

  it.each(['==done== https://b.org', '~~https://b.org~~ '])(
    'takes %j for no form: half of its signs would stay behind',
    (other) => {
      expect(marked(`https://a.org\n\n${other}`, 0, true)).toBe(`done https://a.org\n\n${other}`);
    },
  );

  it('takes the word for the form where the signs around it are the link’s, too', () => {
    expect(marked('https://a.org\n\n**[b](https://b.org) done**', 0, true)).toBe(
      'https://a.org done\n\n**[b](https://b.org) done**',
    );
  });

  it('takes no strike for a form: a line that is struck stays alone in that', () => {
    const other = '\n\n~~https://b.org~~';
    expect(marked(`https://a.org${other}`, 0, true)).toBe(`done https://a.org${other}`);
    expect(marked(`https://a.org${other}\n\nwatched https://c.org`, 0, true)).toBe(
      `watched https://a.org${other}\n\nwatched https://c.org`,
    );
  });

  it('writes the word for a whole line of links, however they are set off', () => {
    expect(marked('**https://a.org** _[b](https://b.org)_', 0, true)).toBe(
      'done **https://a.org** _[b](https://b.org)_',
    );
    expect(marked('[a](https://a.org) [b](https://b.org)\n\nhttps://c.org done', 0, true)).toBe(
      '[a](https://a.org) [b](https://b.org) done\n\nhttps://c.org done',
    );
  });

  it('takes exactly the word away', () => {
    expect(marked('> Done: https://a.org', 0, false)).toBe('> https://a.org');
    expect(marked('https://a.org – watched', 0, false)).toBe('https://a.org');
    expect(marked('[a](https://a.org)_ done', 0, false)).toBe('[a](https://a.org)_');
    expect(marked('* ~~[a](https://a.org)~~', 0, false)).toBe('* [a](https://a.org)');
    expect(marked('[a](https://a.org) [b](https://b.org) done', 0, false)).toBe(
      '[a](https://a.org) [b](https://b.org)',
    );
  });

  it('asks nothing about equal lines in the very text that was shown', () => {
    expect(marked('https://a.org\n\nhttps://a.org', 2, true)).toBe('https://a.org\n\ndone https://a.org');
  });

  it('looks for headings in the note, not in its quotes and lists', () => {
    for (const heading of ['> # A', '- # A', '- > # A']) {
      const shown = `# H\n\n${heading}\n\nhttps://a.org\n\nwords\nhttps://a.org`;
      const now = shown.replace('A', 'B');
      expect(marked(shown, 7, true, now)).toBe(now.replace('words\n', 'words\ndone '));
    }
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

  it('finds a line again by what stands around it, or refuses', () => {
    const shown = '# A\n- https://a.org\n\n# B\n- x\n- https://a.org\n';
    const marking = 'x\n- done https://a.org';
    expect(marked(shown, 5, true, `new\n\n${shown}`)).toBe(`new\n\n${shown.replace('x\n- https://a.org', marking)}`);
    expect(marked(shown, 5, true, shown.replace('x', 'y'))).toBe('task-ambiguous');
    expect(marked(shown, 5, true, shown.replace('B', 'C'))).toBe('task-ambiguous');
  });

  it('refuses where one of several copies is gone or new, even if only one is left', () => {
    const [one, two] = ['https://a.org', 'https://a.org\n\nhttps://a.org'];
    expect([marked(two, 0, true, one), marked(one, 0, true, two)]).toEqual(['task-ambiguous', 'task-ambiguous']);
  });

  it('refuses where a copy was or is like the one that is meant, even if no other is now or was', () => {
    const [alike, unlike] = ['https://a.org\n\nhttps://a.org', 'https://a.org\n\nwords\nhttps://a.org'];
    expect([marked(alike, 0, true, unlike), marked(unlike, 0, true, alike)]).toEqual([
      'task-ambiguous',
      'task-ambiguous',
    ]);
  });

  it.each([
    ['https://a.org\n\n<<<<<<< HEAD', 'conflict-markers'],
    [`https://a.org\n\n${'- '.repeat(70)}deep`, 'too-large'],
  ])('refuses to write %j: %s', (text, reason) => {
    expect(marked(text, 0, true)).toBe(reason);
  });

  it('refuses a note whose bytes are no text', () => {
    const shown = { text: 'https://a.org', line: 0 };
    expect(planFinished(shown.text, shown, true, lexicon, { isUtf8: false })).toEqual({
      type: 'refused',
      reason: 'not-utf8',
    });
  });

  it('refuses a line that says more than its links, where the word would be read as text', () => {
    expect(marked('see https://a.org for more', 0, true)).toBe('line-says-more');
    expect(marked('https://a.org #tag', 0, true)).toBe('line-says-more');
    expect(marked('https://a.org `code`', 0, true)).toBe('line-says-more');
    expect(marked('– https://a.org', 0, true)).toBe('line-says-more');
    expect(marked('https://a.org <!-- c -->', 0, true)).toBe('line-says-more');
  });

  it.each(['', '```'])('refuses where the word of the settings would not be read as one: %j', (word) => {
    const shown = { text: 'https://a.org', line: 0 };
    const made = planFinished(shown.text, shown, true, new Set(word === '' ? [] : [word]), utf8);
    expect(made).toEqual({ type: 'refused', reason: 'line-says-more' });
  });

  it('refuses a line of no links, and a lesson, which has a checkbox for that', () => {
    expect(marked('words', 0, true)).toBe('task-changed');
    expect(marked('- [ ] https://a.org', 0, true)).toBe('task-changed');
  });

  it(
    'and unmarking it again gives the same bytes, wherever a line can be marked',
    () => {
      let edits = 0;
      fc.assert(
        fc.property(anyNoteWithLinks, fc.nat(), (text, pick) => {
          const open = linkLines(text, readNote(text), lexicon).filter(({ isFinished }) => !isFinished);
          const link = open[pick % Math.max(1, open.length)];
          if (!link) return;
          const once = planFinished(text, { text, line: link.line }, true, lexicon, utf8);
          if (once.type !== 'edit') return;
          edits += 1;
          const done = applied(text, once.edits);
          const back = planFinished(done, { text: done, line: link.line }, false, lexicon, utf8);
          expect(back.type === 'edit' ? applied(done, back.edits) : back).toBe(text);
        }),
        often,
      );
      expect(edits).toBeGreaterThan(often.numRuns / 2);
    },
    patiently,
  );

  const finished = [
    ['done https://a.org', 'https://a.org'],
    ['- Done: [a](https://a.org)  ', '- [a](https://a.org)  '],
    ['> https://a.org – watched', '> https://a.org'],
    ['✅️ https://a.org', 'https://a.org'],
    ['* ~~[a](https://a.org)~~', '* [a](https://a.org)'],
    ['1. **[[a]]** ✔', '1. **[[a]]**'],
    ['**done [a](https://a.org)**', '**[a](https://a.org)**'],
    ['**[a](https://a.org) - done**', '**[a](https://a.org)**'],
    ['**Done** https://a.org', 'https://a.org'],
    ['**Done:** https://a.org', 'https://a.org'],
    ['**Done** — https://a.org', 'https://a.org'],
    ['[a](https://a.org), [b](https://b.org)', null],
    ['==https://a.org== *read*', '==https://a.org=='],
  ] as const;

  it.each(finished)('unmarking %s leaves %s', (line, rest) => {
    expect(marked(line, 0, false)).toBe(rest ?? 'noop');
  });

  it(
    'unmarking takes exactly the word away, or refuses, wherever the line stands',
    () => {
      let edits = 0;
      fc.assert(
        fc.property(anyNote, fc.constantFrom(...finished), (above, [line, rest]) => {
          const number = linesOf(`${above}\n\n`).length - 1;
          const after = marked(`${above}\n\n${line}\n\nWords.\n`, number, false);
          const refusals = ['noop', 'task-changed', 'line-says-more', 'too-large', 'conflict-markers'];
          const wanted = `${above}\n\n${rest ?? line}\n\nWords.\n`;
          expect([wanted, ...refusals]).toContain(after);
          if (after === wanted) edits += 1;
        }),
        often,
      );
      expect(edits).toBeGreaterThan(often.numRuns / 2);
    },
    patiently,
  );
});
