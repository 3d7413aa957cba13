import { exponentOf } from './growth';
import { numberOf, type Results } from './results';
import { tenfold } from './notes';

/** What we hold ourselves to, and how far we are; `now` is null where it was not measured. */
export interface Aim {
  readonly about: string;
  readonly atMost: number;
  readonly now: number | null;
  readonly unit: string;
}

/** A ratio to commonmark.js is to its time for the same text in the same run: only such figures mean anything elsewhere. */
export function aimsOf(results: Results): Aim[] {
  const toCommonmark = (note: string): number | null =>
    ratio(numberOf(results, `cold/${note}/syllabus`), numberOf(results, `cold/${note}/commonmark.js`));
  const typed = (note: string): number | null => numberOf(results, `typed/${note}/syllabus`);
  const [plugin, shortest] = [numberOf(results, 'load/main.js'), numberOf(results, 'load/one-line-plugin')];
  const inChromium = (figure: string): number | null => numberOf(results, 'chromium/vault', figure);
  const large = [...results].filter(([name]) => name.startsWith('large/'));
  const most = (figure: string): number | null =>
    large.length > 0 ? Math.max(...large.map(([name]) => numberOf(results, name, figure) ?? Infinity)) : null;
  const notRight = large.filter(([, { answer }]) => !answer || String(answer).startsWith('WRONG')).length;

  return [
    ...['seed', '8KB', 'seeds-1MB', '1MB'].map((note) =>
      aim(`${note}, cold`, 0.3, toCommonmark(note), '× commonmark.js'),
    ),
    aim('500 sources, cold', 0.1, toCommonmark('vault'), '× commonmark.js'),
    ...tenfold.map(([small, note]) =>
      aim(`${note}, growth from ${small}`, 1.1, growthOf(results, small, note, 'syllabus'), ' exponent'),
    ),
    aim(
      '1MB, one typed character',
      1 / 200,
      ratio(typed('1MB'), numberOf(results, 'cold/1MB/syllabus')),
      '× its cold reading',
    ),
    aim('1MB, one typed character', 2, ratio(typed('1MB'), typed('8KB')), '× the same in 8KB'),
    aim(
      '500 sources, held in memory',
      2,
      ratio(numberOf(results, 'memory/vault/syllabus', 'held'), numberOf(results, 'memory/vault/syllabus', 'bytes')),
      '× their text',
    ),
    aim('slowest large input', 200, most('ms'), ' ms'),
    aim('most memory for a large input', 300, most('megabytes'), ' MB'),
    aim('large inputs without a right answer', 0, large.length > 0 ? notRight : null, ''),
    aim(
      'main.js, beyond twice a one-line plugin',
      10,
      plugin !== null && shortest !== null ? plugin - 2 * shortest : null,
      ' ms',
    ),
    aim('10,000 notes in Chromium, longest task of the start', 50, inChromium('task'), ' ms'),
    aim('the same by processor time', 50, inChromium('taskCpu'), ' ms'),
    aim('edit to pixels, 95 of 100', 100, inChromium('edit95'), ' ms'),
    aim('1,000 changes in a second, drawn', 10, inChromium('renders'), ' times'),
  ];
}

/** The exponent of growth of a reader between two texts. */
export function growthOf(results: Results, small: string, large: string, reader: string): number | null {
  const reading = (note: string): { units: number | null; ms: number | null } => ({
    units: numberOf(results, `cold/${note}/${reader}`, 'units'),
    ms: numberOf(results, `cold/${note}/${reader}`),
  });
  const [before, after] = [reading(small), reading(large)];
  if (before.units === null || before.ms === null || after.units === null || after.ms === null) return null;
  return exponentOf({ units: before.units, ms: before.ms }, { units: after.units, ms: after.ms });
}

export function ratio(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : a / b;
}

function aim(about: string, atMost: number, now: number | null, unit: string): Aim {
  return { about, atMost, now, unit };
}
