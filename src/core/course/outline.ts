import { isLink, type Definitions } from '../note/inline';
import { copied } from '../note/copied';
import { headingOf, type PlacedPart } from '../note/parts';
import type { Block, Heading, List, ListItem, Paragraph, Quote, Stretch } from '../note/tree';
import { isBoldLine, withoutColon } from './bold-line';
import type { CourseParts } from './course-parts';
import type { DraftCourse, DraftNode } from './draft';
import { draftCourse, draftSection, nothing } from './empty-draft';
import { inclusionIn } from './inclusion';
import { isExcluded, lineMetadata, lineTitle, readText, untitled, type ReadLine } from './line';
import { saysFinished } from './link-state';
import { optionsBelow } from './options';
import { looksLikeHeading, resourcesOf } from './resource';
import { linesBeforeTable } from './table';

/** Where a block stands: under which node, in which bold list item, and in whose text it is (a lesson's own links). */
interface Place {
  readonly node: DraftNode;
  readonly provider: string | null;
  /** Within an item that is tagged `#no-course`; what headings and bold lines exclude is known from the node. */
  readonly isExcluded: boolean;
  /** Collects the targets of links, for the task around them; null outside of items. */
  readonly targets: string[] | null;
  /** Whether it is one of the note's own blocks: in items and quotes nothing is taken in from other notes. */
  readonly isNote: boolean;
}

type Start = Pick<PlacedPart, 'line' | 'from'>;

/** What a course is read with, besides its own parts. */
export interface Reading {
  /** The note's text as its readers see it. */
  readonly visible: string;
  readonly definitions: Definitions;
  readonly lexicon: ReadonlySet<string>;
}

/**
 * Gives the courses of a note their structure, one after another (user guide, “Courses and their parts”): sections, chapters, groups and lessons, and
 * the resources of each. Nothing is counted here, and every task of a course's parts is exactly one node. `title` is for a
 * course that no heading names.
 */
export function drafter({
  visible,
  definitions,
  lexicon,
}: Reading): (course: CourseParts, title: string) => DraftCourse {
  /** Where the course begins in the note. */
  let start: Start;
  /** Where the part that is being read begins, counted from the course's beginning. */
  let shift: Start;
  /** The text of the piece that it is in, and where that begins in the note. */
  let piece = '';
  let pieceFrom = -1;
  /** The heading that names the course. */
  let name: Heading | null;
  let course: DraftCourse;
  /** The open headings below the course heading, outermost first. */
  let sections: DraftNode[];

  const turnTo = ({ line, from, size }: PlacedPart): void => {
    shift = { line: line - start.line, from: from - start.from };
    if (from === pieceFrom) return;
    pieceFrom = from;
    // Titles are cut from it: copied whole it takes a tenth of the time, for a twentieth more room.
    piece = copied(visible.slice(from, from + size));
  };
  const textOf = ({ from, to }: Stretch): string => piece.slice(from, to);
  const readLine = (stretch: Stretch): ReadLine => readText(definitions, textOf(stretch), stretch, shift);
  const readHeading = (heading: Heading): ReadLine => readText(definitions, heading.text, heading, shift);

  /** A heading is called by its links alone where it says that they are finished: it keeps its name when that changes. */
  const headingTitle = (line: ReadLine): string =>
    lineTitle(saysFinished(line, lexicon) ? { ...line, inlines: line.inlines.filter(isLink) } : line);

  const trail = (): string[] => sections.map((section) => section.title);

  const collect = (line: ReadLine, place: Place, hasBox: boolean): void => {
    if (line.links.length === 0) return;
    const isFinished = !hasBox && saysFinished(line, lexicon);
    const isLeftOut = place.isExcluded || [course, ...sections, place.node].some((node) => node.isExcluded);
    const { provider } = place;
    const resources = resourcesOf(line, { provider, trail: trail(), isFinished, isExcluded: isLeftOut });
    course.resources.push(...resources);
    place.targets?.push(...line.links.filter(({ embed }) => !embed).map(({ target }) => target));
  };

  /** Blocks of the note itself or of a quote: bold lines above lists make sections here. */
  const readBlocks = (blocks: readonly Block[], place: Place, isNote: boolean): void => {
    let here = place;
    blocks.forEach((block, index) => {
      if (block.type === 'heading') {
        if (isNote) here = { ...place, node: openHeading(block) };
        else collect(readHeading(block), here, false);
      } else if (block.type === 'paragraph') {
        const previous = blocks[index - 1];
        const options = isNote && previous?.type === 'heading' ? optionsBelow(block.lines.map(textOf)) : null;
        if (options) {
          here.node.options = options;
          return;
        }
        const base = isNote ? (sections.at(-1) ?? course) : place.node;
        const bold = boldSection(block, blocks[index + 1]);
        if (bold) base.children.push(bold);
        if (bold || isBoldParagraph(block)) here = { ...here, node: bold ?? base };
        readParagraph(block, here);
      } else if (block.type === 'list') readList(block, here);
      else if (block.type === 'quote') readQuote(block, here, true);
    });
  };

  const openHeading = (heading: Heading): DraftNode => {
    const line = readHeading(heading);
    if (heading === name) {
      sections = [];
      collect(line, placeIn(course), false);
      return course;
    }
    while (sections.length > 0 && (sections.at(-1)?.level ?? 0) >= heading.level) sections.pop();
    const inclusion = inclusionIn(line, true);
    if (inclusion) course.inclusions.push(inclusion);
    const section = draftSection(headingTitle(line), line.line, heading.level, isExcluded(line), inclusion);
    (sections.at(-1) ?? course).children.push(section);
    sections.push(section);
    collect(line, placeIn(section), false);
    return section;
  };

  const isBoldParagraph = ({ lines }: Paragraph): boolean => {
    const [only, ...others] = lines;
    return only !== undefined && others.length === 0 && isBoldLine(textOf(only));
  };

  const boldSection = (paragraph: Paragraph, next: Block | undefined): DraftNode | null => {
    const [only] = paragraph.lines;
    if (!only || next?.type !== 'list' || !isBoldParagraph(paragraph) || !hasTask(next)) return null;
    const line = readLine(only);
    return draftSection(withoutColon(lineTitle(line)), line.line, null, isExcluded(line));
  };

  const readParagraph = ({ lines }: Paragraph, place: Place): void => {
    for (const stretch of lines.slice(0, linesBeforeTable(lines.map(textOf)))) {
      const line = readLine(stretch);
      const inclusion = place.isNote ? inclusionIn(line, false) : null;
      if (inclusion) {
        course.inclusions.push(inclusion);
        place.node.children.push(draftSection('', line.line, null, false, inclusion));
      }
      if (looksLikeHeading(line)) {
        const name = lineTitle(line).replace(/^#{1,6}\s+/, '');
        course.slips.push({ kind: 'looks-like-heading', line: line.line, values: [name] });
      }
      collect(line, place, false);
    }
  };

  /** Below items, quotes and callouts only hold tasks: the item around them stays their parent. */
  const readQuote = (quote: Quote, place: Place, mayBeSection: boolean): void => {
    const title = quote.callout?.title ? readLine(quote.callout.title) : null;
    let node = place.node;
    if (quote.callout && mayBeSection && hasTask(quote)) {
      const name = title ? lineTitle(title) : capitalised(quote.callout.kind);
      node = draftSection(name, quote.line + shift.line, null, title !== null && isExcluded(title));
      place.node.children.push(node);
    }
    if (title) collect(title, { ...place, node }, false);
    const within = { ...place, node, isNote: false };
    if (mayBeSection) readBlocks(quote.blocks, within, false);
    else readBelowItem(quote.blocks, within);
  };

  const readList = ({ items }: List, place: Place): void => {
    for (const item of items) readItem(item, place);
  };

  const readItem = (item: ListItem, place: Place): void => {
    const { line, from, to, mark, markOffset, blocks } = item;
    const read = from < to ? readLine(item) : null;
    const isParent = blocks.some(hasTask);
    // Most items are lessons of plain words: nothing more is read of those, and all share what they have not got.
    const isPlain = blocks.length === 0 && !read?.links.length;
    const isTask = mark !== null;
    const targets = isTask && !isPlain ? [] : null;
    const isLeftOut = read !== null && isExcluded(read);
    const node: DraftNode | null =
      isTask || isParent
        ? {
            type: isParent ? (isTask ? 'chapter' : 'group') : 'lesson',
            title: read ? lineTitle(read) : titleBelow(blocks),
            line: line + shift.line,
            level: null,
            mark,
            markOffset: isTask ? markOffset + shift.from : 0,
            metadata: read && isTask ? lineMetadata(read) : null,
            isExcluded: isLeftOut,
            options: null,
            inclusion: null,
            targets: targets ?? nothing,
            children: isParent ? [] : nothing,
          }
        : null;
    if (node) place.node.children.push(node);
    if (isPlain) return;
    const below: Place = {
      node: node ?? place.node,
      provider: read && !isTask && isBoldLine(read.source) ? withoutColon(lineTitle(read)) : place.provider,
      isExcluded: place.isExcluded || isLeftOut,
      targets: targets ?? place.targets,
      isNote: false,
    };
    if (read) collect(read, below, isTask);
    readBelowItem(blocks, below);
  };

  const readBelowItem = (blocks: readonly Block[], place: Place): void => {
    for (const block of blocks) {
      if (block.type === 'paragraph') readParagraph(block, place);
      else if (block.type === 'list') readList(block, place);
      else if (block.type === 'quote') readQuote(block, place, false);
      else if (block.type === 'heading') collect(readHeading(block), place, false);
    }
  };

  /** An item that begins with a heading or a quote is called by that. */
  const titleBelow = ([first]: readonly Block[]): string => {
    if (first?.type === 'heading') return lineTitle(readHeading(first));
    if (first?.type === 'quote') return titleBelow(first.blocks);
    const line = first?.type === 'paragraph' ? first.lines[0] : undefined;
    return line ? lineTitle(readLine(line)) : untitled;
  };

  return ({ parts, named }, title) => {
    start = parts[0] ?? { line: 0, from: 0 };
    sections = [];
    name = named && headingOf(named.part);
    if (named) turnTo(named);
    const line = name && readHeading(name);
    course = draftCourse(line ? headingTitle(line) : title, line, name?.level);
    for (const part of parts) {
      turnTo(part);
      readBlocks(part.part, placeIn(course), true);
    }
    return course;
  };
}

function placeIn(node: DraftNode): Place {
  return { node, provider: null, isExcluded: false, targets: null, isNote: true };
}

function hasTask(block: Block): boolean {
  if (block.type === 'list') return block.items.some((item) => item.mark !== null || item.blocks.some(hasTask));
  return block.type === 'quote' && block.blocks.some(hasTask);
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
