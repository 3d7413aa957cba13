import fc from 'fast-check';

// Notes as people and their tools leave them, and worse: every construct that a reader of notes has to know, at any
// indentation and in any order. All are built from short readable lines, so that what a broken law shrinks to can be read.

const everyday = { numRuns: 2_000, seed: 20_261_122 };
const deep = { numRuns: 100_000 };
/** Whether the law is broken is all that is asked then, of a thousand broken programs; by which note at the least is not. */
const brief = { ...everyday, numRuns: 50, endOnFailure: true };

/**
 * How often a law is tried. The everyday run takes the same notes each time, so that it fails for what was changed and for
 * nothing else; the deep run (`npm run test:deep`) looks for new ones, and `npm run mutation` has little time for each.
 */
export const often = process.env['DEEP'] ? deep : process.env['MUTATION'] ? brief : everyday;
/** Damage is cheap to try, so it is tried more often than a law. */
export const muchMore = { ...often, numRuns: (process.env['DEEP'] ? 10 : 25) * often.numRuns };
export const patiently = process.env['DEEP'] ? 10_800_000 : 120_000;

const anyLineEnd = fc.constantFrom('\n', '\r\n', '\r');
const anyBullet = fc.constantFrom('-', '*', '+', '1.', '2.', '12)', '1)', '01.');
const anyBlanks = fc.constantFrom(' ', ' ', '  ', '    ', '     ', '\t', ' \t', '');
const anyIndentation = fc.oneof(
  { weight: 3, arbitrary: fc.constant('') },
  { weight: 2, arbitrary: fc.nat(8).map((columns) => ' '.repeat(columns)) },
  { weight: 1, arbitrary: fc.constantFrom('\t', ' \t', '\t\t', '  \t ', '   \t\t') },
);

/** A mark that makes a task: one code point, in one or two UTF-16 units. */
export const anyMark = fc.constantFrom(
  ' ',
  'x',
  'X',
  '/',
  '-',
  '>',
  '<',
  '!',
  '?',
  '*',
  '"',
  '`',
  '%',
  '$',
  ':',
  'é',
  'А',
  '✅',
  '🔥',
);
const noMark = fc.constantFrom('', 'xx', '  ', '[', ']', '\\', '\t', '\u00A0', '\u200B', '\u0007', '👩‍🎓', '\uD83D');
const anyBox = fc
  .tuple(fc.oneof({ weight: 4, arbitrary: anyMark }, { weight: 1, arbitrary: noMark }), anyBlanks)
  .map(([mark, blanks]) => `[${mark}]${blanks}`);

const anyWord = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom('a', 'Vectors', '2.7 Maps', 'héllo wörld', '🎓', 'درس', '課', 'e\u0301') },
  {
    weight: 1,
    arbitrary: fc.constantFrom('a\u00A0b', 'a\u2028b', 'a\u0085b', 'a\fb', '\u202Ea', '\uFEFF', '\0', '\uD800'),
  },
  { weight: 2, arbitrary: fc.constantFrom('`code`', '`open', '``', '**bold**', '_em_', '#tag', '^id', '\\', '&amp;') },
  {
    weight: 2,
    arbitrary: fc.constantFrom('[a](http://a.b)', '[[Note|a]]', '![[a.png]]', '[a][b]', '[a]', '[^1]', '<http://a.b>'),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom('<b>', '</b>', '<!-- c -->', '<!--', '-->', '|', '=', '-', '>', '1.', '[ ]'),
  },
);
const anyText = fc.array(anyWord, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));

const anyItem = fc
  .tuple(anyBullet, anyBlanks, fc.option(anyBox, { nil: '', freq: 4 }), fc.option(anyText, { nil: '', freq: 8 }))
  .map((parts) => parts.join(''));
const anyHeading = fc
  .tuple(fc.integer({ min: 1, max: 7 }), anyBlanks, anyText, fc.constantFrom('', ' #', '##', '   '))
  .map(([level, blanks, text, closing]) => '#'.repeat(level) + blanks + text + closing);
const anyRule = fc.constantFrom('---', '===', '-', '=', '--', '***', '* * *', '- - -', '_ _ _ ', '+++', '***a');
const anyFence = fc.constantFrom(
  '```',
  '~~~',
  '```js',
  '````',
  '~~~~',
  '``` a`b',
  '~~~ a`b~',
  '``',
  '```` ',
  '```\u00A0',
);
const anyHtml = fc.constantFrom(
  '<script>', '</script>', '<pre', '<style>a</style>', '<!-- open', '<!-- c -->', '-->', '<!-->', '<?php', '?>', '<!DOCTYPE',
  '>', '<![CDATA[', ']]>', '<div>', '</div>', '<details><summary>', '<table ', '<p/>', '<b>', '</b >', '<a href="b">',
  "<a b='c' d>", '<a b=c/>', '<b >\u00A0', '<b> text', '<1>', '<div\u00A0>',
); // prettier-ignore
const anyTable = fc.constantFrom('| a | b |', '|---|:-:|', '| - [ ] c | [x] d |', 'a | b', '--- | ---');
const anyDefinition = fc.constantFrom(
  '[a]: http://a.b',
  '[x]: c "t"',
  '[ ]: d',
  '[a]:',
  '"title"',
  '[^1]: note',
  '[a]: <b c>',
);
const anyCallout = fc.constantFrom('[!note]', '[!todo]- Title', '[!a b]+', '[!]');
const anyBold = fc.constantFrom('**Part I**', '**Part I:**', '__Part__', '***a***');

/** What the app hides from its readers. */
const anyHiding = fc.constantFrom(
  '%%', '%% c %%', '%% open', 'close %% a', '%%c%% - [ ] a', '- %%c%% a', '- [ ] a %%c%%', '- [ ] %% a', 'a %% b', '`%%` a %%b%%',
  '# a %%', '<!-- %% --> %%', '$$', '$$ x', 'x $$', '$$x$$', 'costs $$ a', 'a $$', '- $$', '$$ - [ ] a', '%%%', '$$$', '`` %% ` %%',
  '```%% a`', '~~~ %%', '%%a%% ```', '<b> %%c%%', '%%\t%% a', '=== %%c%%', '- %%c%%', '> %% c', '[a]: b %%c%%',
); // prettier-ignore

const plainContents = [
  { weight: 8, arbitrary: anyItem },
  { weight: 3, arbitrary: anyText },
  { weight: 2, arbitrary: fc.constant('') },
  { weight: 2, arbitrary: anyHeading },
  { weight: 2, arbitrary: anyRule },
  { weight: 2, arbitrary: anyFence },
  { weight: 2, arbitrary: anyHtml },
  { weight: 1, arbitrary: anyTable },
  { weight: 1, arbitrary: anyDefinition },
  { weight: 1, arbitrary: anyCallout },
  { weight: 1, arbitrary: anyBold },
];

/** What stands before a line's content: quote marks, markers of items around it, blanks. */
const anyPrefix = fc
  .array(
    fc.oneof(
      { weight: 2, arbitrary: fc.constantFrom('> ', '>', '- ', '1. ') },
      { weight: 1, arbitrary: anyIndentation },
    ),
    {
      maxLength: 3,
    },
  )
  .map((marks) => marks.join(''));

function lineOf(contents: typeof plainContents): fc.Arbitrary<string> {
  return fc
    .tuple(
      fc.oneof({ weight: 3, arbitrary: anyIndentation }, { weight: 1, arbitrary: anyPrefix }),
      fc.oneof(...contents),
      fc.constantFrom('', '', '', ' ', '  ', '\t'),
    )
    .map((parts) => parts.join(''));
}

/** A line without its end. */
const anyLine = lineOf([...plainContents, { weight: 3, arbitrary: anyHiding }]);

/** Lines that were meant as one: items with what belongs to them, quotes with their marks, one level in another. */
function blockOf(line: fc.Arbitrary<string>): fc.Arbitrary<readonly string[]> {
  return fc.letrec<{ block: readonly string[]; blocks: readonly string[] }>((tie) => ({
    blocks: fc.array(tie('block'), { minLength: 1, maxLength: 3 }).map((blocks) => blocks.flat()),
    block: fc.oneof(
      { maxDepth: 4, depthSize: 'small' },
      { weight: 3, arbitrary: line.map((only) => [only]) },
      {
        weight: 2,
        arbitrary: fc
          .tuple(fc.constantFrom('- ', '* ', '1. ', '- [ ] ', '-   '), tie('blocks'), fc.nat(1))
          .map(([marker, lines, wrong]) =>
            indented(marker, ' '.repeat(marker.replace('[ ] ', '').length - wrong), lines),
          ),
      },
      {
        weight: 2,
        arbitrary: fc
          .tuple(fc.constantFrom('> ', '>'), tie('blocks'))
          .map(([mark, lines]) => indented(mark, mark, lines)),
      },
    ),
  })).blocks;
}

function indented(first: string, further: string, lines: readonly string[]): readonly string[] {
  return lines.map((line, index) => (index === 0 ? first : line === '' ? '' : further) + line);
}

const anyFrontMatter = fc.constantFrom(
  ['---', 'courses: true', '---'],
  ['---', '---'],
  ['--- ', '- [ ] a', '# b', '---\t'],
  ['---', 'open: 1'],
  ['---', 'a: 1', '...'],
  ['----', '---'],
);

function noteOf(line: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const block = blockOf(line);
  const lines = fc
    .array(fc.oneof({ weight: 2, arbitrary: line.map((only) => [only]) }, { weight: 1, arbitrary: block }), {
      maxLength: 8,
    })
    .map((blocks) => blocks.flat());
  const ends = fc.oneof(
    anyLineEnd.map((end) => [end] as const),
    fc.array(anyLineEnd, { minLength: 2, maxLength: 3 }),
  );
  return fc
    .tuple(
      fc.constantFrom('', '', '', '\uFEFF'),
      fc.option(anyFrontMatter, { nil: [], freq: 3 }),
      lines,
      ends,
      fc.boolean(),
    )
    .map(([mark, front, body, [...lineEnds], closed]) => {
      const all = [...front, ...body];
      const joined = all.map((text, index) =>
        index < all.length - 1 || closed ? text + (lineEnds[index % lineEnds.length] ?? '\n') : text,
      );
      return mark + joined.join('');
    });
}

/** Any note, hostile yet plausible. */
export const anyNote = noteOf(anyLine);

const anyPlainIndentation = fc.constantFrom('', '', '', ' ', '  ', '   ', '    ', '      ', '\t', '\t\t', '  \t');
const anyPlainMarker = fc.constantFrom('-', '-', '*', '+', '1.', '2.', '10.', '1)', '3)');
const anyPlainText = fc.constantFrom(
  'Vectors', '2.7 Maps', '2020. A year', '**bold**', '_em_', '[a](http://a.b)', '[[Note]]', '`code` a', '<http://a.b>', 'a  ', '*', '**',
  '`` a', '#tag', '+1', '-1', '= b', '== b', '~~a~~', '| a | b |', '|---|---|', '![[a.png]]', 'a <b>', '[ ] a', '[x] a', '[X]', '[] a', '-[ ] a', '(a)', 'é', '课',
); // prettier-ignore
const anyPlainLine = fc.oneof(
  {
    weight: 5,
    arbitrary: fc
      .tuple(anyPlainIndentation, anyPlainMarker, fc.constantFrom(' ', ' ', '  ', '   ', '    '), anyPlainText)
      .map((parts) => parts.join('')),
  },
  { weight: 2, arbitrary: fc.tuple(anyPlainIndentation, anyPlainText).map((parts) => parts.join('')) },
  { weight: 2, arbitrary: fc.constantFrom('', '', ' ', '\t') },
  { weight: 1, arbitrary: fc.constantFrom('# a', '## b #', '#', '---', '***', '___ ', '- - a', '1. 1. a', '===') },
);

/** Notes of headings, paragraphs and items as nearly every list of lessons is written, with the doubts that this still leaves. */
export const anyPlainNote: fc.Arbitrary<string> = fc
  .tuple(fc.array(anyPlainLine, { maxLength: 10 }), fc.constantFrom('\n', '\r\n'), fc.constantFrom('', '\n'))
  .map(([lines, end, last]) => lines.join(end) + last);

export interface Checklist {
  readonly text: string;
  /** In document order. `depth` counts the tasks around one. */
  readonly tasks: readonly {
    readonly line: number;
    readonly mark: string;
    readonly markOffset: number;
    readonly depth: number;
  }[];
  /** Over the tasks that have no task below. */
  readonly done: number;
  readonly total: number;
}

interface Entry {
  readonly mark: string;
  readonly title: string;
  readonly below: readonly Entry[];
}

const anyEntries = fc.letrec<{ entry: Entry; entries: readonly Entry[] }>((tie) => ({
  entries: fc.array(tie('entry'), { minLength: 1, maxLength: 4 }),
  entry: fc.record({
    mark: fc.constantFrom(' ', 'x', 'X', '/'),
    title: fc.constantFrom('Traits', 'Bounds', '2.7 Maps', '🎓 Exam'),
    below: fc.oneof(
      { maxDepth: 4, depthSize: 'small' },
      { weight: 3, arbitrary: fc.constant([]) },
      { weight: 2, arbitrary: tie('entries') },
    ),
  }),
})).entries;

/** A nested checklist without a fault, with what a reader must find in it. */
export const anyChecklist: fc.Arbitrary<Checklist> = fc
  .tuple(anyEntries, fc.constantFrom('-', '*', '+', '1.', '1)'), fc.constantFrom('\t', '    ', '   '), anyLineEnd)
  .map(([entries, marker, indent, end]) => {
    const tasks: Checklist['tasks'][number][] = [];
    let text = '';
    let done = 0;
    let total = 0;
    const write = ({ mark, title, below }: Entry, depth: number): void => {
      const start = `${indent.repeat(depth)}${marker} [`;
      tasks.push({ line: tasks.length, mark, markOffset: text.length + start.length, depth });
      text += `${start}${mark}] ${title}${end}`;
      if (below.length === 0) total += 1;
      if (below.length === 0 && mark.toLowerCase() === 'x') done += 1;
      for (const entry of below) write(entry, depth + 1);
    };
    for (const entry of entries) write(entry, 0);
    return { text, tasks, done, total };
  });
