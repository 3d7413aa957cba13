import type { Metadata } from '../note/metadata';
import type { Box, HeadingLevel } from '../note/tree';
import type { CourseOptions } from './options';
import type { Finding, Resource } from './types';

/** A node of a course before anything is counted: what the note says, in its structure. */
export interface DraftNode {
  readonly type: 'section' | 'chapter' | 'group' | 'lesson';
  readonly title: string;
  readonly line: number;
  readonly level: HeadingLevel | null;
  readonly box: Box | null;
  readonly metadata: Metadata | null;
  /** Tagged `#no-course` itself; what is below it inherits that. */
  readonly isExcluded: boolean;
  /** What stands directly below a heading. */
  options: CourseOptions | null;
  /** Targets of a lesson's links: in its own text, then in its child items and text. */
  readonly targets: readonly string[];
  readonly children: DraftNode[];
}

/** A course before anything is counted. */
export interface DraftCourse extends DraftNode {
  readonly type: 'section';
  /** The first link of its heading. */
  readonly headingLink: string | null;
  /** Every link within, in document order. */
  readonly resources: Resource[];
}

/** What a note's structure is: its courses, and what stands before the first one. */
export interface Outline {
  readonly courses: readonly DraftCourse[];
  readonly resources: readonly Resource[];
  readonly findings: readonly Finding[];
}
