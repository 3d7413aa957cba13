import type { Plan } from '../edit/plan';
import { refused, refusedFor, type Bytes } from '../edit/refused';
import { bodyOf } from '../note/front-matter';
import { linesOf } from '../note/lines';
import { partsIn } from '../note/parts';
import { readNote } from '../note/read-note';
import { addLines, habit, type Behind, type NewLine } from './add-lines';
import type { LessonDraft } from './lesson-draft';
import { lessonLines, type Hand } from './lesson-lines';
import { handOf, isLoose, placedLists, type PlacedList, type Sheet } from './note-hand';
import { readsAsAdded } from './reads-as';
import { firstLine, headingLine, isBlank, lastLine, lastSaid, partAt, type Part } from './spot';

/**
 * Decides how lessons come into a note, under the heading that a line (0-based) belongs to: they go on with the list that the line is in, else with
 * the part's last one that holds lessons, else with its last one; where there is none they stand behind all that the part says. In
 * the bullets, indentation and line ends of the note. Nothing is replaced, and what would not be read as these lessons, or would change how
 * anything else is read, is refused.
 */
export function planLessons(
  text: string,
  line: number,
  drafts: readonly LessonDraft[],
  marks: Hand['marks'],
  bytes: Bytes,
): Plan {
  const never = refusedFor(text, bytes);
  if (never) return never;
  if (drafts.length === 0) return { type: 'noop' };
  const tree = readNote(text);
  if (tree.tooLarge) return refused('too-large');
  const sheet: Sheet = { text, tree, lines: linesOf(text), marks };
  for (const gap of gapsAt(sheet, line)) {
    const added = linesFor(sheet, gap, drafts);
    const { firstLine, ...edit } = addLines(sheet, gap.behind, added);
    if (
      readsAsAdded(
        tree,
        edit,
        firstLine,
        added.filter((each) => each !== null),
      )
    )
      return { type: 'edit', edits: [edit] };
  }
  return refused('reads-otherwise');
}

/** A place for lessons, and which blank lines belong there. */
interface Gap {
  readonly behind: Behind;
  readonly goOn: PlacedList | null;
  readonly hasBlank: { readonly before: boolean; readonly between: boolean; readonly after: boolean };
}

/** The places that come into question, the best one first. */
function gapsAt(sheet: Sheet, line: number): readonly Gap[] {
  const { text, tree, lines } = sheet;
  const part = partAt(tree, lines, line);
  const body = bodyOf(text).line;
  const start = part ? (headingLine(part) ?? part.line) : body;
  const said = lastSaid(text, lines, start, part?.endLine ?? lines.length);
  const end = said ?? (body > 0 ? body - 1 : null);
  const goOn = part && listToGoOn(placedLists(part), line);
  const going = part && goOn ? gapsBehind(sheet, part, goOn) : [];
  const headings = partsIn(tree).flatMap((each) => headingLine(each) ?? []);
  const others = headings.filter((heading) => heading !== start);
  const isBelowHeading = part !== null && headingLine(part) !== null && part.part.length === 1;
  const before = end !== null && (isBelowHeading ? habit(sheet, others, 'below') : true);
  const after = !isBlank(text, lines, (end ?? 0) + 1) && habit(sheet, others, 'above');
  return [...going, { behind: end, goOn: null, hasBlank: { before, between: false, after } }];
}

/** Behind the last line of a list; code at its end has none that is known, and ends before what follows. */
function gapsBehind(sheet: Sheet, { part, line, endLine }: Part, goOn: PlacedList): readonly Gap[] {
  const { text, lines } = sheet;
  const next = part[part.indexOf(goOn.list) + 1];
  const below = next && firstLine(next);
  const known = line + lastLine(goOn.list);
  const end = below === null ? known : lastSaid(text, lines, known, below === undefined ? endLine : line + below);
  const between = isLoose(sheet, goOn);
  const hasBlank = { before: between, between, after: false };
  return [...new Set([known, end ?? known])].map((behind) => ({ behind, goOn, hasBlank }));
}

function listToGoOn(lists: readonly PlacedList[], line: number): PlacedList | null {
  const isHere = ({ list, line: start }: PlacedList): boolean =>
    start + (list.items[0]?.line ?? 0) <= line && line <= start + lastLine(list);
  const holdsLessons = ({ list }: PlacedList): boolean => list.items.some(({ mark }) => mark !== null);
  return lists.find(isHere) ?? lists.filter(holdsLessons).at(-1) ?? lists.at(-1) ?? null;
}

function linesFor(sheet: Sheet, { goOn, hasBlank }: Gap, drafts: readonly LessonDraft[]): readonly (NewLine | null)[] {
  const added = newLessons(drafts, handOf(sheet, goOn));
  const spread = added.flatMap((group, index) => [...(index > 0 && hasBlank.between ? [null] : []), ...group]);
  return [...(hasBlank.before ? [null] : []), ...spread, ...(hasBlank.after ? [null] : [])];
}

/** Lessons as new lines, each outermost one with all that is below it. */
export function newLessons(
  drafts: readonly LessonDraft[],
  hand: Hand,
  wordsOf?: (draft: LessonDraft) => string,
): readonly (readonly NewLine[])[] {
  const depths = (some: readonly LessonDraft[], depth: number): readonly number[] =>
    some.flatMap(({ children }) => [depth, ...depths(children, depth + 1)]);
  return lessonLines(drafts, hand, wordsOf).map((raws, index) => {
    const deep = depths(drafts.slice(index, index + 1), 0);
    // The first bracket of a line is that of its box.
    return raws.map((raw, row) => ({ raw, depth: deep[row] ?? 0, said: `-${raw.slice(raw.indexOf('['))}` }));
  });
}
