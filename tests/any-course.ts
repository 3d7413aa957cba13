import fc from 'fast-check';

/** A course note as it was meant: sections hold items, items hold items. The generator writes it down in many hands. */
export interface MeantItem {
  readonly title: string;
  /** Null for a plain item. */
  readonly mark: string | null;
  readonly children: readonly MeantItem[];
}

interface MeantSection {
  readonly title: string;
  readonly level: number;
  readonly items: readonly MeantItem[];
}

/** A note with what it means, so that a law can count it by hand. */
export interface MeantNote {
  readonly sections: readonly MeantSection[];
  readonly text: string;
}

/** How somebody writes: bullets, indentation, line ends, blank lines. */
interface Hand {
  readonly bullet: string;
  readonly indent: string;
  readonly lineEnd: string;
  readonly isLoose: boolean;
  readonly endsWithNewline: boolean;
  readonly before: string;
}

const word = fc.constantFrom(
  'Traits',
  'Limits',
  'Verbs',
  'Ölfarbe',
  '第一課',
  'Chapter 2',
  'Exercises',
  'a_b',
  '🎸 Chords',
  'C#',
);
const title = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
const mark = fc.constantFrom(' ', ' ', ' ', 'x', 'x', 'X', '/', '-', '>', '<', '!', '?', '✅', '~');

const item: fc.Arbitrary<MeantItem> = fc.letrec<{ item: MeantItem }>((tie) => ({
  item: fc.record({
    title,
    mark: fc.option(mark, { freq: 6 }),
    children: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      { weight: 4, arbitrary: fc.constant<MeantItem[]>([]) },
      { weight: 2, arbitrary: fc.array(tie('item'), { minLength: 1, maxLength: 2 }) },
    ),
  }),
})).item;

const section = fc.record({ title, level: fc.integer({ min: 1, max: 4 }), items: fc.array(item, { maxLength: 3 }) });

const hand: fc.Arbitrary<Hand> = fc.record({
  bullet: fc.constantFrom('-', '*', '+', '1.', '1)'),
  indent: fc.constantFrom('    ', '\t', '   '),
  lineEnd: fc.constantFrom('\n', '\r\n', '\r'),
  isLoose: fc.boolean(),
  endsWithNewline: fc.boolean(),
  before: fc.constantFrom('', '\uFEFF', '---\ntags: [study]\n---\n', 'Some words first.\n\n'),
});

/** Any note whose courses, sections and items are known beforehand. */
export const anyCourseNote: fc.Arbitrary<MeantNote> = fc
  .tuple(fc.array(section, { minLength: 1, maxLength: 4 }), hand)
  .map(([sections, by]) => ({ sections, text: written(sections, by) }));

function written(
  sections: readonly MeantSection[],
  { bullet, indent, lineEnd, isLoose, endsWithNewline, before }: Hand,
): string {
  const lines: string[] = [];
  const write = ({ title: text, mark: box, children }: MeantItem, depth: number): void => {
    lines.push(`${indent.repeat(depth)}${bullet} ${box === null ? '' : `[${box}] `}${text}`);
    if (isLoose) lines.push('');
    for (const child of children) write(child, depth + 1);
  };
  for (const { title: text, level, items } of sections) {
    lines.push(`${'#'.repeat(level)} ${text}`);
    for (const each of items) write(each, 0);
    lines.push('');
  }
  return (before + lines.join('\n') + (endsWithNewline ? '\n' : '')).replaceAll('\n', lineEnd);
}
