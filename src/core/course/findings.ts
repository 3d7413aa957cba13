import { remarksIn } from '../note/parts';
import type { NoteTree } from '../note/tree';
import { normalised } from './identity';
import { placedNote } from './placed';
import { addressKey } from './same-address';
import type { Course, CourseNode, Finding, NoteCourses, Resource } from './types';

/** A note's courses with everything in the note that its reader should know. */
export interface CheckedNote extends NoteCourses {
  readonly findings: readonly Finding[];
}

/** Everything in a note that its reader should know, by line. */
export function findingsOf(note: NoteCourses, tree: NoteTree): readonly Finding[] {
  if (tree.tooLarge) return [{ kind: 'too-large', line: tree.tooLarge.line, values: [tree.tooLarge.reason] }];
  const { courses } = placedNote(note);
  return [
    ...remarksIn(tree).map(({ kind, line, about }): Finding => ({
      kind,
      line,
      values: kind === 'empty-task' ? [] : [about],
    })),
    ...note.slips,
    ...courses.flatMap(({ children }) => children.flatMap(findingsInNode)),
    ...unknownMarks(courses),
    ...courses
      .filter(({ mode }) => mode === 'empty')
      .map(({ line, title }): Finding => ({ kind: 'empty-course', line, values: [title] })),
    ...duplicateTitles(courses),
    ...duplicateLinks(note.path, [...note.resources, ...courses.flatMap(({ resources }) => resources)]),
  ].sort((a, b) => a.line - b.line);
}

function findingsInNode(node: CourseNode): Finding[] {
  if (node.source) return [];
  const below = node.children.flatMap(findingsInNode);
  if (node.type !== 'chapter') return below;
  const { line, title, tickedEarly } = node;
  if (tickedEarly > 0) return [{ kind: 'ticked-early', line, values: [title, tickedEarly] }, ...below];
  return node.readyToTick ? [{ kind: 'ready-to-tick', line, values: [title] }, ...below] : below;
}

/** One finding for each mark that the table lacks, where it first stands, with how often it does. */
function unknownMarks(courses: readonly Course[]): Finding[] {
  const seen = new Map<string, { line: number; count: number }>();
  const visit = (node: CourseNode): void => {
    if (node.source) return;
    if ((node.type === 'lesson' || node.type === 'chapter') && node.meaning === 'unknown') {
      const { line, count } = seen.get(node.mark) ?? { line: node.line, count: 0 };
      seen.set(node.mark, { line, count: count + 1 });
    }
    node.children.forEach(visit);
  };
  courses.forEach(({ children }) => {
    children.forEach(visit);
  });
  return [...seen].map(([mark, { line, count }]): Finding => ({ kind: 'unknown-mark', line, values: [mark, count] }));
}

function duplicateTitles(courses: readonly Course[]): Finding[] {
  const first = new Map<string, Finding['other']>();
  return courses.flatMap(({ path, title, line }): Finding[] => {
    const name = normalised(title);
    const other = first.get(name);
    if (other) return [{ kind: 'duplicate-title', line, values: [title], other }];
    first.set(name, { path, line });
    return [];
  });
}

/** One target under two labels: said once, where the second label stands. */
function duplicateLinks(path: string, resources: readonly Resource[]): Finding[] {
  const labels = new Map<string, { readonly first: string; readonly at: number; isReported: boolean }>();
  return resources.flatMap(({ attachment, target, label, line }): Finding[] => {
    if (attachment) return [];
    const key = addressKey(target);
    const known = labels.get(key);
    if (!known) labels.set(key, { first: label, at: line, isReported: false });
    if (!known || known.isReported || known.first === label) return [];
    known.isReported = true;
    return [{ kind: 'duplicate-link', line, values: [known.first, label], other: { path, line: known.at } }];
  });
}
