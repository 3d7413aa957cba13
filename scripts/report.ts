// npm run --silent report -- PATH...: where the courses in notes and folders stand, without Obsidian.
import { asCsv } from './report/as-csv';
import { asJson } from './report/as-json';
import { asMarkdown } from './report/as-markdown';
import { asText } from './report/as-text';
import { BadInput } from './report/bad-input';
import { dayOf, makeReport, readNotes, type Report } from './report/make-report';
import { foldersIn } from './report/note-files';
import { optionsFrom, usage, type Format, type ReportOptions } from './report/options';
import { readingLine } from './report/reading-line';
import { screenOf } from './report/text/screen';

const badInput = 2;

const print: Readonly<Record<Format, (report: Report) => string>> = {
  text: (report) => asText(report, screenOf(process.stdout, process.env)),
  json: asJson,
  csv: asCsv,
  markdown: asMarkdown,
};

// Whoever reads only the beginning (`| head`) closes the pipe, and has what he wanted.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

const reading = readingLine(
  (text) => process.stderr.write(text),
  () => Date.now(),
);
try {
  const options = optionsFrom(process.argv.slice(2));
  const output = options === 'help' ? `${usage}\n` : print[options.format](reportOn(options));
  // The whole answer at once, or none of it.
  process.stdout.write(output);
} catch (error) {
  if (!(error instanceof BadInput)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = badInput;
}

function reportOn({ paths, oneCourse }: ReportOptions): Report {
  try {
    return makeReport(readNotes(paths, reading.show), dayOf(new Date()), oneCourse ? foldersIn(paths) : []);
  } finally {
    reading.clear();
  }
}
