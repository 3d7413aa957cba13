import type { Metadata } from '../note/metadata';
import type { HeadingLevel } from '../note/tree';
import type { CourseOptions } from './options';
import type { Inclusion } from './inclusion';
import type { CourseNames, Rules } from './rules';
import type { Finding, NodeSource, Resource } from './types';

/** A node of a course before anything is counted: what the note says, in its structure. */
export interface DraftNode {
  readonly type: 'section' | 'chapter' | 'group' | 'lesson';
  readonly title: string;
  /** Set for a course that no note names: then the title is for its id alone. */
  readonly nameless?: keyof CourseNames | undefined;
  readonly line: number;
  readonly level: HeadingLevel | null;
  /** A task's mark and where it stands; null and 0 for what is no task. */
  readonly mark: string | null;
  readonly markOffset: number;
  readonly metadata: Metadata | null;
  /** Tagged `#no-course` itself; what is below it inherits that. */
  readonly isExcluded: boolean;
  /** What stands directly below a heading. */
  options: CourseOptions | null;
  /** What is taken in here from another note. Where nothing of it is found, a section that is only this is none. */
  readonly inclusion: Inclusion | null;
  /** Set where the node and all below it stand in another note. */
  readonly source?: NodeSource | undefined;
  /** The main link of a course that was taken in. */
  readonly primary?: string | null | undefined;
  /** Targets of a lesson's links: in its own text, then in its child items and text. */
  readonly targets: readonly string[];
  readonly children: DraftNode[];
}

/** A course before anything is counted. Its positions, and those below it, count from the beginning of its first part. */
export interface DraftCourse extends DraftNode {
  readonly type: 'section';
  /** The first link of its heading. */
  readonly headingLink: string | null;
  /** Every link within, in document order. */
  readonly resources: Resource[];
  /** Everything that it takes in from other notes, itself. */
  readonly inclusions: Inclusion[];
  /** Slips that were met on the way. */
  readonly slips: Finding[];
}

/** What a node is called on screen. */
export function titleOf({ title, nameless }: DraftNode, { names }: Pick<Rules, 'names'>): string {
  return nameless === undefined ? title : names[nameless];
}

/** Every task without tasks below it is a lesson: where there is none, there is no task. */
export function hasLesson(node: DraftNode): boolean {
  return node.type === 'lesson' || node.children.some(hasLesson);
}
