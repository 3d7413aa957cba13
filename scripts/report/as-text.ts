import { relative, isAbsolute } from 'node:path';
import type { CheckedNote } from '../../src/core/course/findings';
import type { Finding, Resource } from '../../src/core/course/types';
import { findingSentence } from '../../src/core/course/finding-sentence';
import { pluralIn } from '../../src/i18n/plural';
import { wordsFor } from '../../src/i18n/words-for';
import type { Report } from './make-report';
import { bar } from './text/bar';
import { fitted, printable, widthOf, wrapped } from './text/cells';
import { courseRows, trailOf } from './text/course-rows';
import { printRows } from './text/row';
import { paintOn, type Paint, type Screen } from './text/screen';

const words = wordsFor('en');
const plural = pluralIn('en');
const mostFindings = 8;
const barColumns = 24;

/** The report for people. Lines are 1-based, as editors and terminals count them. */
export function asText(report: Report, screen: Screen): string {
  const paint = paintOn(screen);
  const parts = [header(report, screen, paint), ...report.notes.map((note) => noteText(note, screen, paint))];
  return `${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function header(
  { progress: { done, total, percent }, notes, queue }: Report,
  screen: Screen,
  paint: Paint,
): readonly string[] {
  const courses = notes.reduce((count, note) => count + note.courses.length, 0);
  const what = [
    plural(notes.length, { one: '# note', other: '# notes' }),
    plural(courses, { one: '# course', other: '# courses' }),
  ].join(', ');
  const lines = [`${paint('bold', words.dashboard.name)}  ${paint('dim', what)}`];
  if (percent !== null) {
    const { full, rest } = bar(percent, barColumns);
    lines.push(`${paint('cyan', full)}${paint('dim', rest)}  ${words.progress.lessons(done, total, percent)}`);
  }
  const [head] = queue;
  if (!head) return percent === 100 ? [...lines, '', words.dashboard.allDone] : lines;
  const resume = `${words.dashboard.resume}: `;
  const place = ' '.repeat(resume.length);
  return [
    ...lines,
    '',
    paint('bold', resume) + fitted(printable(head.course.title), screen.columns - widthOf(resume)),
    place + fitted(trailOf(head.next), screen.columns - place.length),
    place + paint('dim', placeOf(head.course.path)(head.next.line, head.next.source)),
  ];
}

function noteText(
  { path, courses, resources, findings }: CheckedNote,
  screen: Screen,
  paint: Paint,
): readonly string[] {
  const inCourses = courses.flatMap((course) => course.resources);
  const rows = courses.map((course) => courseRows(course, placeOf(path), words));
  // One set of columns for the whole note, so that its courses can be compared.
  const printed = printRows(rows, screen, paint);
  const links = linksIn([...resources, ...inCourses]);
  return [
    paint('bold', shownPath(path)),
    ...printed,
    ...(links === '' ? [] : [paint('dim', links)]),
    ...findingLines({ path, findings }, screen, paint),
  ];
}

function linksIn(resources: readonly Resource[]): string {
  const attachments = resources.filter(({ attachment }) => attachment).length;
  const links = resources.length - attachments;
  const finished = resources.filter(({ state }) => state === 'done').length;
  return [
    ...(links > 0 ? [plural(links, { one: '# link', other: '# links' })] : []),
    ...(finished > 0 ? [plural(finished, { one: '# finished', other: '# finished' })] : []),
    ...(attachments > 0 ? [plural(attachments, { one: '# attachment', other: '# attachments' })] : []),
  ].join(', ');
}

function findingLines(
  { path, findings }: Pick<CheckedNote, 'path' | 'findings'>,
  screen: Screen,
  paint: Paint,
): readonly string[] {
  if (findings.length === 0) return [];
  const more = findings.length - mostFindings;
  return [
    paint('yellow', plural(findings.length, { one: '# finding', other: '# findings' })),
    ...findings
      .slice(0, mostFindings)
      .flatMap((finding) => findingText(placeOf(path)(finding.line), finding, screen, paint)),
    ...(more > 0 ? [`  ${paint('dim', `and ${more} more`)}`] : []),
  ];
}

/** The sentence stands beside its place, or below it where the terminal is too narrow for both. */
function findingText(place: string, finding: Finding, { columns }: Screen, paint: Paint): readonly string[] {
  const sentence = printable(findingSentence(finding, words.findings));
  const where = `  ${paint('dim', place)}`;
  if (widthOf(place) + widthOf(sentence) + 4 <= columns) return [`${where}  ${sentence}`];
  return [where, ...wrapped(sentence, columns - 4).map((line) => `    ${line}`)];
}

/** `file.md:148`, which terminals and editors open at that line; a lesson may stand in another file. */
function placeOf(path: string): (line: number, source?: { readonly path: string } | null) => string {
  return (line, source) => `${shownPath(source?.path ?? path)}:${line + 1}`;
}

/** The path as it is shortest from here. */
function shownPath(path: string): string {
  const near = relative('.', path);
  return printable(isAbsolute(near) || near.startsWith('..') || near === '' ? path : near);
}
