import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { planFinished } from '../../../src/core/edit/finish-link';
import { applied, type Edit } from '../../../src/core/edit/edit';
import { linkLines } from '../../../src/core/edit/link-lines';
import { readNote } from '../../../src/core/note/read-note';
import { linesOf } from '../../../src/core/note/lines';
import { anyNote, often, patiently } from '../../any-note';
import { anyLinkList } from './any-link-list';
import { linksOf } from '../../../src/core/course/course-links';
import { defaultRules, read } from '../course/read';

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

it('lines of links are those in headings, paragraphs, items and quotes that hold any, in their order', () => {
  const text =
    '# [h](https://h.org)\nhttps://a.org\nwords\n> [b](https://b.org)\n- c [[c]]\n  - [ ] https://d.org\n\n    done <https://e.org>';
  const found = linkLines(text, readNote(text), lexicon);
  expect(found.map(({ line, isFinished }) => [line, isFinished])).toEqual([
    [0, false],
    [1, false],
    [3, false],
    [4, false],
    [7, true],
  ]);
});

/** What is written or removed is one word with its tie, or two strikes, and in no link and no comment. */
function expectOnlyTheWord(text: string, edits: readonly Edit[]): void {
  const words = edits.map(({ from, to, insert }) =>
    (text.slice(from, to) + insert)
      .replace(/[*_=\s:–—-]/g, '')
      .replace(/\uFE0F/g, '')
      .toLowerCase(),
  );
  expect(['~~,~~', ...lexicon]).toContain(words.join());
  expect(keptIn(applied(text, edits))).toEqual(keptIn(text));
}

function keptIn(text: string): readonly string[] {
  return text.match(/%%.*?%%|<!--.*?-->|\[\[.*?\]\]|\[[^\]]*\]\([^)]*\)|\w+:\/\/[\w.]+(?:\/\w+)?/g) ?? [];
}

/** A list of links and any other note below it or, where it may hide them, above. */
const anyNoteWithLinks = fc
  .tuple(anyLinkList, anyNote, fc.constantFrom(true, true, true, false))
  .map(([list, other, isFirst]) => (isFirst ? `${list}\n\n${other}` : `${other}\n\n${list}`));

it(
  'every link that a course counts stands in such a line, which says of it what the course does',
  () => {
    let links = 0;
    fc.assert(
      fc.property(anyLinkList, (list) => {
        const text = `# Lessons\n- [x] a\n\n# Links\n${list}`;
        const lines = new Map(linkLines(text, readNote(text), lexicon).map((line) => [line.line, line.isFinished]));
        const courses = read(text).courses.filter(({ mode }) => mode === 'links');
        for (const { line, meaning } of courses.flatMap(linksOf)) {
          links += 1;
          expect([line, lines.get(line)]).toEqual([line, meaning === 'done']);
        }
      }),
      often,
    );
    expect(links).toBeGreaterThan(often.numRuns);
  },
  patiently,
);

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

  it('takes no comment beside the word for a part of the form, and no form that could not be taken away', () => {
    const noted = '- [a](http://a.org) %%my note%% done\n';
    expect(marked(`${noted}- [b](http://b.org)`, 1, true)).toBe(`${noted}- [b](http://b.org) done`);
    const glued = '- [a](http://a.org)done\n';
    expect(marked(`${glued}- http://b.b`, 1, true)).toBe(`${glued}- done http://b.b`);
    expect(marked(`${glued}- http://b.b\n- watched: [[c]]`, 1, true)).toBe(
      `${glued}- watched: http://b.b\n- watched: [[c]]`,
    );
  });

  it.each([
    ['# [V](https://v.org)', '# done [V](https://v.org)'],
    ['## [V](https://v.org) ##', '## done [V](https://v.org) ##'],
    ['- ## [V](https://v.org)', '- ## done [V](https://v.org)'],
    ['> ## [V](https://v.org)', '> ## done [V](https://v.org)'],
    ['[V](https://v.org)\n===', 'done [V](https://v.org)\n==='],
    ['> [!note] [V](https://v.org)', '> [!note] done [V](https://v.org)'],
    ['- > [!tip]+ [V](https://v.org)', '- > [!tip]+ done [V](https://v.org)'],
    ['- %% keep this %% [V](https://v.org)', '- done %% keep this %% [V](https://v.org)'],
  ])('marks %j and unmarks it', (open, done) => {
    expect(marked(open, 0, true)).toBe(done);
    expect(marked(done, 0, false)).toBe(open);
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

  it('has nothing to do where somebody else did it, and follows its line where the state went to its twin', () => {
    expect(marked('- https://a.org\n- b', 0, true, 'new\n\n- https://a.org – done\n- b')).toBe('noop');
    expect(marked('- done https://a.org\n- b', 0, false, 'new\n\n- https://a.org\n- b')).toBe('noop');
    const [shown, now] = ['- https://b.org\n- x\n- https://b.org done', '- https://b.org done\n- x\n- https://b.org'];
    expect([marked(shown, 0, true, now), marked(shown, 2, false, now)]).toEqual(['noop', 'noop']);
    expect(marked(shown, 2, true, now)).toBe('- https://b.org done\n- x\n- https://b.org done');
  });

  it('knows finished lines apart by their links, wherever the word stands', () => {
    const shown = '- done https://a.org\n- done https://b.org\n';
    expect(marked(shown, 1, false, `new\n\n- done https://b.org\n- x\n`)).toBe('new\n\n- https://b.org\n- x\n');
  });

  it('marks an embed in a list, which takes nothing in', () => {
    expect(marked('- ![[Note]]', 0, true)).toBe('- done ![[Note]]');
  });

  it.each(['## [[Note]]', '![[Note]]', '# [[Note#Part]]'])(
    'refuses where the line takes in another note: %s',
    (line) => {
      const text = `https://a.org done\n\n${line}\n`;
      expect(marked(text, 2, true)).toBe('line-says-more');
      const finished = text.replace(/!?\[\[/u, 'done $&');
      expect(marked(finished, 2, false)).toBe('line-says-more');
    },
  );

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
          expectOnlyTheWord(text, once.edits);
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
    ['~~[a](http://a.org)~~ <!-- c -->', '[a](http://a.org) <!-- c -->'],
    ['~~[a](http://a.org)~~ %% c %%', '[a](http://a.org) %% c %%'],
    ['http://b.b<http://q.q> <!-- c --> watched', 'http://b.b<http://q.q> <!-- c -->'],
    ['**~~[a](http://a.org)~~**', '**[a](http://a.org)**'],
    ['_~~[a](http://a.org) [b](http://b.org)~~_', '_[a](http://a.org) [b](http://b.org)_'],
    ['==~~[a](http://a.org)~~==', '==[a](http://a.org)=='],
    ['[a](http://a.org) %% my note %% done', '[a](http://a.org) %% my note %%'],
    ['- done %% keep this %% [a](http://a.org)', '- %% keep this %% [a](http://a.org)'],
    ['[a](http://a.org) — done <!-- c -->', '[a](http://a.org) <!-- c -->'],
    ['✅[f](ftp://f.f)[a](http://a.a)', '[f](ftp://f.f)[a](http://a.a)'],
    ['[a](http://a.a) done [f](ftp://f.f)', '[a](http://a.a) [f](ftp://f.f)'],
    ['# done [a](http://a.org)', '# [a](http://a.org)'],
    ['- ## [a](http://a.org) – done ##', '- ## [a](http://a.org) ##'],
    ['> [!tip]- done [a](http://a.org)', '> [!tip]- [a](http://a.org)'],
  ] as const;

  it.each(finished)('unmarking %s leaves %s', (line, rest) => {
    expect(marked(line, 0, false)).toBe(rest ?? 'noop');
  });

  it.each([
    '~~[a](https://a.org)~~ https://b.org/page',
    '~~[a](http://a.org)~~ [b](http://b.org)',
    '[b](http://b.org) ~~[a](http://a.org)~~',
    '*~~*[a](http://a.org)~~',
    'done** [x](http://a.org)**',
    '**[x](http://a.org) **done',
    'do[a](http://a.org)ne',
    'do**ne** [a](http://a.org)',
  ])('refuses to unmark %s: nothing that could be taken away is the word alone', (line) => {
    expect(marked(line, 0, false)).toBe('line-says-more');
  });

  it('knows words of the settings that are several', () => {
    const several = new Set(['all done']);
    const unmarked = (text: string): unknown => planFinished(text, { text, line: 0 }, false, several, utf8);
    expect(unmarked('all done [x](http://x.org)')).toEqual({ type: 'edit', edits: [{ from: 0, to: 9, insert: '' }] });
    expect(unmarked('[x](http://x.org): all done')).toEqual({
      type: 'edit',
      edits: [{ from: 17, to: 27, insert: '' }],
    });
  });

  it(
    'unmarking touches no link, no comment and no other word, in whatever form it stands',
    () => {
      let edits = 0;
      fc.assert(
        fc.property(anyLinkList, fc.nat(), (text, pick) => {
          const finishedLines = linkLines(text, readNote(text), lexicon).filter(({ isFinished }) => isFinished);
          const link = finishedLines[pick % Math.max(1, finishedLines.length)];
          if (!link) return;
          const made = planFinished(text, { text, line: link.line }, false, lexicon, utf8);
          if (made.type !== 'edit') return;
          edits += 1;
          expectOnlyTheWord(text, made.edits);
        }),
        often,
      );
      expect(edits).toBeGreaterThan(often.numRuns / 2);
    },
    patiently,
  );

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
