import type { Block, Heading, List, ListItem, NoteTree, Paragraph, Quote } from '../note/tree';
import { isBoldLine, withoutColon } from './bold-line';
import { courseCut } from './course-level';
import type { DraftCourse, DraftNode, Outline } from './draft';
import { isExcluded, lineMetadata, lineTitle, readLine, readText, untitled, type ReadLine } from './line';
import { saysFinished } from './link-state';
import { optionsBelow } from './options';
import { looksLikeHeading, resourcesOf } from './resource';
import type { CourseLevel } from './rules';
import { linesBeforeTable } from './table';
import type { Finding } from './types';

/** The course of everything before the first course heading; it exists only where that holds a lesson. */
const beforeFirstCourse = 'Before first course';

/** Where a block stands: under which node, in which bold list item, and in whose text it is (a lesson's own links). */
interface Place {
  readonly node: DraftNode;
  readonly provider: string | null;
  /** Within an item that is tagged `#no-course`; what headings and bold lines exclude is known from the node. */
  readonly isExcluded: boolean;
  /** Collects the targets of links, for the task around them; null outside of items. */
  readonly targets: string[] | null;
}

/**
 * Gives a note its structure (user guide, “Courses and their parts”): courses, sections, chapters, groups and lessons, and the resources of each. Nothing is counted
 * here, and every task of the note is exactly one node.
 */
export function outlineOf(
  tree: NoteTree,
  noteTitle: string,
  courseLevel: CourseLevel,
  lexicon: ReadonlySet<string>,
): Outline {
  const cut = courseCut(tree.blocks, courseLevel);
  const readHeading = (heading: Heading): ReadLine => readText(tree, heading.text, heading);
  const draftOf = (heading: Heading): DraftCourse => {
    const line = readHeading(heading);
    return draftCourse(lineTitle(tree, line), heading, line);
  };
  const findings: Finding[] = [];
  const preface = draftCourse(cut.kind === 'whole' ? noteTitle : beforeFirstCourse, null, null);
  const courses: DraftCourse[] = [];
  let course = cut.kind === 'whole' && cut.heading ? draftOf(cut.heading) : preface;
  /** The open headings below the course heading, outermost first. */
  let sections: DraftNode[] = [];

  const trail = (): string[] => sections.map(({ title }) => title);

  const collect = (line: ReadLine, place: Place, hasBox: boolean): void => {
    const isFinished = !hasBox && saysFinished(line, lexicon);
    const isLeftOut = place.isExcluded || [course, ...sections, place.node].some((node) => node.isExcluded);
    const { provider } = place;
    const resources = resourcesOf(tree, line, { provider, trail: trail(), isFinished, isExcluded: isLeftOut });
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
        const options = isNote && previous?.type === 'heading' ? optionsBelow(tree, block) : null;
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
    const isCourse = cut.kind === 'whole' ? heading === cut.heading : heading.level <= cut.level;
    const line = readHeading(heading);
    if (isCourse) {
      sections = [];
      if (cut.kind === 'level') {
        course = draftOf(heading);
        courses.push(course);
      }
      collect(line, placeIn(course), false);
      return course;
    }
    while (sections.length > 0 && (sections.at(-1)?.level ?? 0) >= heading.level) sections.pop();
    const section = draftSection(lineTitle(tree, line), heading.line, heading.level, isExcluded(line));
    (sections.at(-1) ?? course).children.push(section);
    sections.push(section);
    collect(line, placeIn(section), false);
    return section;
  };

  const isBoldParagraph = ({ lines }: Paragraph): boolean => {
    const [only, ...others] = lines;
    return only !== undefined && others.length === 0 && isBoldLine(tree.visible.slice(only.from, only.to));
  };

  const boldSection = (paragraph: Paragraph, next: Block | undefined): DraftNode | null => {
    const [only] = paragraph.lines;
    if (!only || next?.type !== 'list' || !isBoldParagraph(paragraph) || !hasTask(next)) return null;
    const line = readLine(tree, only);
    return draftSection(withoutColon(lineTitle(tree, line)), only.line, null, isExcluded(line));
  };

  const readParagraph = ({ lines }: Paragraph, place: Place): void => {
    const sources = lines.map(({ from, to }) => tree.visible.slice(from, to));
    for (const stretch of lines.slice(0, linesBeforeTable(sources))) {
      const line = readLine(tree, stretch);
      if (looksLikeHeading(line)) {
        const title = lineTitle(tree, line).replace(/^#{1,6}\s+/, '');
        findings.push({ kind: 'looks-like-heading', line: stretch.line, values: [title] });
      }
      collect(line, place, false);
    }
  };

  /** Below items, quotes and callouts only hold tasks: the item around them stays their parent. */
  const readQuote = (quote: Quote, place: Place, mayBeSection: boolean): void => {
    const title = quote.callout?.title ? readLine(tree, quote.callout.title) : null;
    let node = place.node;
    if (quote.callout && mayBeSection && hasTask(quote)) {
      const name = title ? lineTitle(tree, title) : capitalised(quote.callout.kind);
      node = draftSection(name, quote.line, null, title !== null && isExcluded(title));
      place.node.children.push(node);
    }
    if (title) collect(title, { ...place, node }, false);
    if (mayBeSection) readBlocks(quote.blocks, { ...place, node }, false);
    else readBelowItem(quote.blocks, { ...place, node });
  };

  const readList = ({ items }: List, place: Place): void => {
    for (const item of items) readItem(item, place);
  };

  const readItem = (item: ListItem, place: Place): void => {
    const lead = item.lead ? readLine(tree, item.lead) : null;
    const isTask = item.box !== null;
    const isParent = item.blocks.some(hasTask);
    const targets: string[] = [];
    const node = isTask || isParent ? draftItem(item, lead, targets) : null;
    if (node) place.node.children.push(node);
    const provider = lead && !isTask && isBoldLine(lead.source) ? withoutColon(lineTitle(tree, lead)) : place.provider;
    const below: Place = {
      node: node ?? place.node,
      provider,
      isExcluded: place.isExcluded || (lead !== null && isExcluded(lead)),
      targets: isTask ? targets : place.targets,
    };
    if (lead) collect(lead, below, isTask);
    readBelowItem(item.blocks, below);
  };

  const readBelowItem = (blocks: readonly Block[], place: Place): void => {
    for (const block of blocks) {
      if (block.type === 'paragraph') readParagraph(block, place);
      else if (block.type === 'list') readList(block, place);
      else if (block.type === 'quote') readQuote(block, place, false);
      else if (block.type === 'heading') collect(readHeading(block), place, false);
    }
  };

  const draftItem = (item: ListItem, lead: ReadLine | null, targets: readonly string[]): DraftNode => ({
    type: item.blocks.some(hasTask) ? (item.box ? 'chapter' : 'group') : 'lesson',
    title: lead ? lineTitle(tree, lead) : titleBelow(item.blocks),
    line: item.line,
    level: null,
    box: item.box,
    metadata: lead && item.box ? lineMetadata(lead) : null,
    isExcluded: lead !== null && isExcluded(lead),
    options: null,
    targets,
    children: [],
  });

  /** An item that begins with a heading or a quote is called by that. */
  const titleBelow = ([first]: readonly Block[]): string => {
    if (first?.type === 'heading') return lineTitle(tree, readHeading(first));
    if (first?.type === 'quote') return titleBelow(first.blocks);
    const line = first?.type === 'paragraph' ? first.lines[0] : undefined;
    return line ? lineTitle(tree, readLine(tree, line)) : untitled;
  };

  readBlocks(tree.blocks, placeIn(course), true);

  if (cut.kind === 'whole') return { courses: [course], resources: [], findings };
  const dividers = courses.filter(({ level, children }) => level !== cut.level && !children.some(hasLesson));
  const hasPreface = preface.children.some(hasLesson);
  return {
    courses: [...(hasPreface ? [preface] : []), ...courses.filter((each) => !dividers.includes(each))],
    resources: [...(hasPreface ? [] : preface.resources), ...dividers.flatMap(({ resources }) => resources)],
    findings,
  };
}

function placeIn(node: DraftNode): Place {
  return { node, provider: null, isExcluded: false, targets: null };
}

function draftCourse(title: string, heading: Heading | null, line: ReadLine | null): DraftCourse {
  return {
    ...draftSection(title, heading?.line ?? 0, heading?.level ?? null, line !== null && isExcluded(line)),
    headingLink: line?.links.find(({ embed }) => !embed)?.target ?? null,
    resources: [],
  };
}

function draftSection(
  title: string,
  line: number,
  level: DraftNode['level'],
  isExcludedHere: boolean,
): DraftNode & { readonly type: 'section' } {
  return {
    type: 'section',
    title,
    line,
    level,
    box: null,
    metadata: null,
    isExcluded: isExcludedHere,
    options: null,
    targets: [],
    children: [],
  };
}

function hasTask(block: Block): boolean {
  if (block.type === 'list') return block.items.some((item) => item.box !== null || item.blocks.some(hasTask));
  return block.type === 'quote' && block.blocks.some(hasTask);
}

function hasLesson(node: DraftNode): boolean {
  return node.type === 'lesson' || node.children.some(hasLesson);
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
