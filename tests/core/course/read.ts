import { coursesOf } from '../../../src/core/course/courses-of';
import type { Properties } from '../../../src/core/course/options';
import type { Rules } from '../../../src/core/course/rules';
import { findingsOf, type CheckedNote } from '../../../src/core/course/findings';
import { placedNote } from '../../../src/core/course/placed';
import type { Course, CourseNode, Lesson } from '../../../src/core/course/types';
import { readNote } from '../../../src/core/note/read-note';
import { defaultSettings, rulesOf } from '../../../src/core/settings';

export const defaultRules = rulesOf(defaultSettings);

/** How a test may turn from the defaults: rules, properties, the day, the lessons skipped for now. */
export interface Reading {
  readonly rules?: Partial<Rules>;
  readonly properties?: Properties;
  readonly today?: string;
  readonly skips?: readonly string[];
  readonly path?: string;
}

/** Reads a note the way every surface does, with all positions counted from its beginning. */
export function read(text: string, { rules, properties, today, skips, path }: Reading = {}): CheckedNote {
  const tree = readNote(text);
  const note = coursesOf(
    { path: path ?? 'note.md', tree, properties: properties ?? {} },
    { ...defaultRules, ...rules },
    { today: today ?? '2026-11-22', skips: new Set(skips) },
  );
  return placedNote({ ...note, findings: findingsOf(note, tree) });
}

/** The only course of a note. */
export function only(text: string, reading?: Reading): Course {
  const { courses } = read(text, reading);
  const [course] = courses;
  if (!course || courses.length > 1) throw new Error(`one course expected, ${String(courses.length)} found`);
  return course;
}

export function nodesOf(nodes: readonly CourseNode[]): readonly CourseNode[] {
  return nodes.flatMap((node) => [node, ...nodesOf(node.children)]);
}

export function lessonsIn({ children }: Course): readonly Lesson[] {
  return nodesOf(children).filter((node) => node.type === 'lesson');
}

export function find(course: Course, title: string): CourseNode {
  const node = nodesOf(course.children).find((each) => each.title === title);
  if (!node) throw new Error(`no node is called ${title}`);
  return node;
}

/** `done/total` of a course, a node or a note. */
export function fraction({
  progress,
}: {
  readonly progress: { readonly done: number; readonly total: number };
}): string {
  return `${String(progress.done)}/${String(progress.total)}`;
}

/** The tree as an indented outline: type, title and fraction, one node a line. */
export function outline(nodes: readonly CourseNode[], indent = ''): string {
  return nodes
    .map((node) => `${indent}${node.type} ${node.title} ${fraction(node)}\n${outline(node.children, `${indent}  `)}`)
    .join('');
}

export function kinds({ findings }: CheckedNote): readonly string[] {
  return findings.map(({ kind, line }) => `${kind}@${String(line)}`);
}
