import { parseArgs } from 'node:util';
import { BadInput, quoted } from './bad-input';

export const usage = 'npm run --silent report -- PATH... [--one-course] [--format text|json|csv|markdown]';

const formats = ['text', 'json', 'csv', 'markdown'] as const;
export type Format = (typeof formats)[number];

/** What the report is asked for: notes or folders, and how to print what they say. */
export interface ReportOptions {
  readonly paths: readonly string[];
  /** Whether each folder among the paths is one course. */
  readonly oneCourse: boolean;
  readonly format: Format;
}

/** Reads the arguments of the command line; `help` where the user asks how to call the report. */
export function optionsFrom(args: readonly string[]): ReportOptions | 'help' {
  const { values, positionals } = parsed(args);
  if (values.help) return 'help';
  const format = formats.find((known) => known === values.format);
  if (!format) throw new BadInput(`Unknown format ${quoted(values.format)}: it is one of ${formats.join(', ')}.`);
  if (positionals.length === 0) throw new BadInput(`Which notes or folders? Usage: ${usage}`);
  return { paths: positionals, oneCourse: values['one-course'], format };
}

interface Parsed {
  readonly values: { readonly format: string; readonly 'one-course': boolean; readonly help: boolean };
  readonly positionals: readonly string[];
}

function parsed(args: readonly string[]): Parsed {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        format: { type: 'string', default: 'text' },
        'one-course': { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (error) {
    // Node explains at length what to do about it; what is wrong stands in front of the first full stop.
    const [complaint = ''] = (error instanceof Error ? error.message : String(error)).split(/\.\s|\n/);
    throw new BadInput(`${complaint.replace(/\.$/, '')}. Usage: ${usage}`);
  }
}
