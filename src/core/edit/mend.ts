import { brokenBox, isGluedTask } from '../note/box';
import { inlineOf, isLink } from '../note/inline';
import { linesOf, textOf, type Line } from '../note/lines';
import { headingOf, partsIn } from '../note/parts';
import type { HeadingLevel, NoteTree } from '../note/tree';
import { eachLine } from './each-line';
import type { Edit } from './edit';

/** What can be done about one line, so that it is read as what it was meant as. */
export type Mend = 'make-heading' | 'make-task' | 'remove-line';

/**
 * The edits that would mend a line, by its characters alone; none where its meaning is not certain. They are in order from the line's end to
 * its start. Whether the note reads otherwise besides is not asked here.
 */
export function mendsOf(tree: NoteTree, line: number, mend: Mend): readonly Edit[] {
  const lines = linesOf(tree.text);
  const here = lines[line];
  if (!here) return [];
  const raw = textOf(tree.text, here);
  if (mend === 'remove-line') return isEmptyTask(raw) && isAlone(tree, line) ? [removal(tree.text, lines, line)] : [];
  const within = mend === 'make-heading' ? headed(raw, tree) : tasked(raw);
  return within.map(({ from, to, insert }) => ({ from: here.from + from, to: here.from + to, insert }));
}

/** `[# Title](url)`, and nothing else in the line: the hash goes in front, and is as many as make no other course a section. */
function headed(raw: string, tree: NoteTree): readonly Edit[] {
  const [blanks = ''] = /^ {0,3}/.exec(raw) ?? [];
  const source = raw.slice(blanks.length).trimEnd();
  const [link] = inlineOf(source, tree.definitions);
  const [all, hashes = ''] = /^\[(#{1,6})[ \t]+(?!\])/.exec(source) ?? [];
  if (all === undefined || !link || !isLink(link) || link.from > 0 || link.to < source.length) return [];
  const at = blanks.length;
  return [
    { from: at + 1, to: at + all.length, insert: '' },
    { from: at, to: at, insert: `${'#'.repeat(Math.max(hashes.length, topLevel(tree)))} ` },
  ];
}

function tasked(raw: string): readonly Edit[] {
  const [, ahead = ''] = /^([ \t>]*)/.exec(raw) ?? [];
  const rest = raw.slice(ahead.length);
  if (isGluedTask(rest)) return [{ from: ahead.length + 1, to: ahead.length + 1, insert: ' ' }];
  // Items may begin within each other on one line.
  const [, bullets = ''] = /^((?:(?:[-*+]|\d{1,9}[.)])[ \t]+)+)/.exec(rest) ?? [];
  const at = ahead.length + bullets.length;
  return bullets !== '' && brokenBox(raw.slice(at)) === 'not-a-task' ? boxed(raw.slice(at), at) : [];
}

/** A box as it should be: a blank or an x in it, as one of the marks says, and a blank behind it. Nothing becomes of a box without a text. */
function boxed(text: string, at: number): readonly Edit[] {
  const [box = '', marks = '', gap = ''] = /^\[([ x]*)\]([ \t]*)/i.exec(text) ?? [];
  if (text.length === box.length) return [];
  const mark = /x/i.exec(marks)?.[0] ?? ' ';
  const edits: Edit[] = [];
  if (gap === '') edits.push({ from: at + box.length, to: at + box.length, insert: ' ' });
  if (marks !== mark) edits.push({ from: at + 1, to: at + 1 + marks.length, insert: mark });
  return edits;
}

function isEmptyTask(raw: string): boolean {
  return /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+\[[^[\]]{1,2}\][ \t]*$/.test(raw);
}

/** Whether a line is an item that holds nothing below. */
function isAlone(tree: NoteTree, line: number): boolean {
  let isAloneThere = false;
  eachLine(tree.text, tree, (block, place) => {
    if ('mark' in block && place.line + block.line === line) isAloneThere = block.blocks.length === 0;
  });
  return isAloneThere;
}

/** The line with its end; of the last one the end of the line before. */
function removal(text: string, lines: readonly Line[], line: number): Edit {
  const from = lines[line]?.from ?? 0;
  const next = lines[line + 1];
  if (next) return { from, to: next.from, insert: '' };
  return { from: lines[line - 1]?.to ?? from, to: text.length, insert: '' };
}

/** The smallest level among the note's own headings: those are its courses, and nothing that is mended may stand above them. */
function topLevel(tree: NoteTree): HeadingLevel {
  const levels = partsIn(tree).flatMap(({ part }) => headingOf(part)?.level ?? []);
  return levels.reduce<HeadingLevel>((least, level) => (level < least ? level : least), levels[0] ?? 1);
}
