import { aimsOf, growthOf, ratio, type Aim } from './aims';
import { tenfold } from './notes';
import { numberOf, type Results } from './results';
import { short, tableOf } from './table';

const readers = ['syllabus', 'commonmark.js', 'markdown-it', 'lezer', 'line-ends'] as const;
type Reader = (typeof readers)[number];

/** The results for people: a table for each question that was measured, and the aims at the end. */
export function asText(results: Results): string {
  const parts = [
    titled('Cold, milliseconds: text in, courses with their numbers out (× commonmark.js)', coldTable(results)),
    titled('The very first call in a process, milliseconds', firstTable(results)),
    titled('Growth over ten times the text, as exponent', growthTable(results)),
    titled('One typed character, milliseconds: text in, new courses out', typedTable(results)),
    titled('Held in memory for 500 sources, megabytes', memoryTable(results)),
    titled('Loading the code, milliseconds', loadTable(results)),
    titled('Read by the quick scanner alone', shareTable(results)),
    titled('Large and pathological inputs, each in a cold process', largeTable(results)),
    titled('In Chromium: a vault of 10,000 notes, 500 of them sources', chromiumTable(results)),
    titled('Aims', aimsTable(results)),
    titled('Failed', failureTable(results)),
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

type Row = readonly string[];

function titled(title: string, { head, rows }: { readonly head: Row; readonly rows: readonly Row[] }): string {
  return rows.length === 0 ? '' : `${title}\n\n${tableOf(head, rows)}`;
}

function coldTable(results: Results): { head: Row; rows: Row[] } {
  const cell = (note: string, reader: Reader): string => {
    const ms = numberOf(results, `cold/${note}/${reader}`);
    const times = reader === 'commonmark.js' ? null : ratio(ms, numberOf(results, `cold/${note}/commonmark.js`));
    return short(ms) + (times === null ? '' : ` (${short(times)}×)`);
  };
  const units = (note: string): string => short((firstNumber(results, note, 'units') ?? NaN) / 1000);
  return {
    head: ['text', 'KB', ...readers],
    rows: textsOf(results, 'cold').map((note) => [note, units(note), ...readers.map((reader) => cell(note, reader))]),
  };
}

function firstTable(results: Results): { head: Row; rows: Row[] } {
  const texts = textsOf(results, 'cold').filter((note) => ['seed', '8KB', '1MB'].includes(note));
  return {
    head: ['text', ...readers],
    rows: texts.map((note) => [
      note,
      ...readers.map((reader) => short(numberOf(results, `cold/${note}/${reader}`, 'first'))),
    ]),
  };
}

function growthTable(results: Results): { head: Row; rows: Row[] } {
  const rows = tenfold.map(([small, large]) => [
    `${small} → ${large}`,
    ...readers.map((reader) => short(growthOf(results, small, large, reader))),
  ]);
  return { head: ['texts', ...readers], rows: rows.filter(([, ...cells]) => cells.some((cell) => cell !== '–')) };
}

function typedTable(results: Results): { head: Row; rows: Row[] } {
  return {
    head: ['text', 'syllabus', 'of its cold reading', 'lezer, incremental'],
    rows: textsOf(results, 'typed').map((note) => {
      const ms = numberOf(results, `typed/${note}/syllabus`);
      const share = ratio(ms, numberOf(results, `cold/${note}/syllabus`));
      return [note, short(ms), short(share && 100 * share, ' %'), short(numberOf(results, `typed/${note}/lezer`))];
    }),
  };
}

function memoryTable(results: Results): { head: Row; rows: Row[] } {
  const megabytes = (figure: string): string =>
    short((numberOf(results, 'memory/vault/syllabus', figure) ?? NaN) / 1_000_000);
  const boxes = String(numberOf(results, 'memory/vault/syllabus', 'boxes'));
  const row = ['vault', megabytes('bytes'), megabytes('texts'), megabytes('held'), boxes];
  const head = ['sources', 'on disk', 'texts in memory', 'texts and all', 'tasks in them'];
  return { head, rows: results.has('memory/vault/syllabus') ? [row] : [] };
}

function loadTable(results: Results): { head: Row; rows: Row[] } {
  return {
    head: ['code', 'ms'],
    rows: namesOf(results, 'load').map((name) => [name, short(numberOf(results, `load/${name}`))]),
  };
}

function shareTable(results: Results): { head: Row; rows: Row[] } {
  const percent = (folder: string, part: string, whole: string): string =>
    short(
      ratio(100 * (numberOf(results, `share/${folder}`, part) ?? NaN), numberOf(results, `share/${folder}`, whole)),
      ' %',
    );
  return {
    head: ['notes', 'of the text', 'of the pieces'],
    rows: namesOf(results, 'share').map((folder) => [
      folder,
      percent(folder, 'quickUnits', 'units'),
      percent(folder, 'quickPieces', 'pieces'),
    ]),
  };
}

function largeTable(results: Results): { head: Row; rows: Row[] } {
  return {
    head: ['input', 'KB', 'ms', 'MB', 'answer'],
    rows: namesOf(results, 'large').map((name) => {
      const figure = (of: string): number => numberOf(results, `large/${name}`, of) ?? NaN;
      const { answer, failure } = results.get(`large/${name}`) ?? {};
      return [
        name,
        short(figure('units') / 1000),
        short(figure('ms')),
        short(figure('megabytes')),
        String(failure ?? answer),
      ];
    }),
  };
}

function chromiumTable(results: Results): { head: Row; rows: Row[] } {
  const figure = (of: string, unit = ' ms'): string => short(numberOf(results, 'chromium/vault', of), unit);
  const rows: Row[] = [
    ['start: from switching on until every card is drawn', figure('drawn')],
    ['cards', figure('cards', '')],
    ['longest task of the start', figure('task')],
    ['the longest by processor time', figure('taskCpu')],
    ['one letter, from the event to the pixels: half of 50', figure('edit')],
    ['95 of 100', figure('edit95')],
    ['a flood of changes', figure('changes', '')],
    ['told within', figure('within')],
    ['drawn so many times', figure('renders', '')],
    ['settled after the last one in', figure('settled')],
    ['longest task of the flood', figure('floodTask')],
    ['the longest by processor time', figure('floodTaskCpu')],
  ];
  return { head: ['what', ''], rows: results.has('chromium/vault') ? rows : [] };
}

function aimsTable(results: Results): { head: Row; rows: Row[] } {
  const measured = aimsOf(results).filter(({ now }) => now !== null);
  return {
    head: ['aim', 'at most', 'now', '', 'verdict'],
    rows: measured.map((aim) => [aim.about, String(aim.atMost), short(aim.now), aim.unit.trim(), verdictOn(aim)]),
  };
}

function failureTable(results: Results): { head: Row; rows: Row[] } {
  const rows = [...results].flatMap(([name, { failure }]) => (failure === undefined ? [] : [[name, String(failure)]]));
  return { head: ['case', 'why'], rows };
}

function verdictOn({ now, atMost }: Aim): string {
  if (now !== null && now <= atMost) return 'met';
  return atMost === 0 ? 'missed' : `missed ${short(ratio(now, atMost))}-fold`;
}

/** What stands between the first and the last slash of the names of a kind, in the order in which it was run. */
function textsOf(results: Results, kind: string): string[] {
  return [...new Set(namesOf(results, kind).map((name) => name.replace(/\/[^/]*$/, '')))];
}

function namesOf(results: Results, kind: string): string[] {
  const names = [...results.keys()].filter((name) => name.startsWith(`${kind}/`));
  return names.map((name) => name.slice(kind.length + 1));
}

function firstNumber(results: Results, note: string, figure: string): number | null {
  for (const reader of readers) {
    const found = numberOf(results, `cold/${note}/${reader}`, figure);
    if (found !== null) return found;
  }
  return null;
}
