import { kindOf } from '../../src/core/course/address-kind';
import type { CheckedNote } from '../../src/core/course/findings';
import type { Course, CourseNode, NextUp, Progress, Resource } from '../../src/core/course/types';
import { findingSentence } from '../../src/core/course/finding-sentence';
import { wordsFor } from '../../src/i18n/words-for';
import type { Report } from './make-report';

/** Programs read this: keys and their order are a promise, and a change of either is a new version. */
const version = 1;
const words = wordsFor('en');

/** The report for programs. Lines are 0-based, as in Obsidian's API. */
export function asJson({ progress, notes, queue }: Report): string {
  const json = {
    version,
    progress: progressIn(progress),
    notes: notes.map(noteIn),
    queue: queue.map(({ course, next }) => ({ course: course.id, next: nextIn(next) })),
  };
  return `${JSON.stringify(json, null, 2)}\n`;
}

function noteIn({ path, progress, courses, resources, findings }: CheckedNote): object {
  return {
    path,
    progress: progressIn(progress),
    courses: courses.map(courseIn),
    resources: resources.map(resourceIn),
    findings: findings.map((finding) => ({
      kind: finding.kind,
      line: finding.line,
      message: findingSentence(finding, words.findings),
    })),
  };
}

function courseIn(course: Course): object {
  const { id, title, line, level, mode, progress, next, skipped, children, resources } = course;
  return {
    id,
    title,
    line,
    level,
    mode,
    progress: progressIn(progress),
    next: next ? nextIn(next) : null,
    skipped,
    children: children.map(nodeIn),
    resources: resources.map(resourceIn),
  };
}

function nodeIn(node: CourseNode): object {
  const task = node.type === 'chapter' || node.type === 'lesson' ? node : null;
  return {
    type: node.type,
    title: node.title,
    line: node.line,
    level: node.type === 'section' ? node.level : null,
    // A lesson that is a whole note has no mark.
    mark: task && task.markOffset >= 0 ? task.mark : null,
    markOffset: task && task.markOffset >= 0 ? task.markOffset : null,
    counted: task?.counted ?? false,
    progress: progressIn(node.progress),
    children: node.children.map(nodeIn),
  };
}

function nextIn({ title, line, trail, skippedEarlier, url }: NextUp): object {
  return { title, line, trail, skippedEarlier, url };
}

function progressIn({ done, total, percent, doing, deferred, dropped }: Progress): object {
  return { done, total, percent, doing, deferred, dropped };
}

function resourceIn(resource: Resource): object {
  const { label, target, provider, line, state } = resource;
  return { label, target, kind: kindOf(resource), provider, line, state };
}
