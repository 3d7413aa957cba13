import type { CourseLevel } from './rules';
import type { NextPolicy } from './types';

/** A note's own properties (front matter) by name: plain values only, nothing nested. The names are the user's. */
export type Properties = Readonly<Record<string, string | number | boolean>>;

/** What a user may say about one course, in `k:: v` lines below its heading or, for a whole note, in its properties. */
export interface CourseOptions {
  readonly policy: NextPolicy | null;
  readonly weighsTime: boolean;
  /** An address with `{n}` in the place of the lesson's number. */
  readonly lessonUrl: string | null;
}

type OptionName = 'policy' | 'weight' | 'lesson-url';

/**
 * Takes the plain values out of a note's front matter, whatever that is. Own keys only, and nothing within is looked at, so
 * that neither `__proto__` nor an alias bomb can do harm.
 */
export function courseProperties(frontmatter: unknown): Properties {
  if (typeof frontmatter !== 'object' || frontmatter === null) return {};
  return Object.fromEntries(Object.entries(frontmatter).filter(isPlain));
}

function isPlain(entry: [string, unknown]): entry is [string, string | number | boolean] {
  return typeof entry[1] !== 'object'; // What is empty is one, too: null.
}

/** The course level that a note's properties ask for, or null where they ask for none. */
export function courseLevelIn(properties: Properties): CourseLevel | null {
  const level = properties['course-level'];
  if (level === 'note') return 'note';
  const number = Number(level);
  return number === 1 || number === 2 || number === 3 || number === 4 || number === 5 || number === 6 ? number : null;
}

export function optionsIn(properties: Properties): CourseOptions {
  return optionsFrom((name) => {
    const value = properties[name];
    return value === undefined ? undefined : String(value);
  });
}

/**
 * The options that a paragraph directly below a heading gives; null where it is an ordinary paragraph. `target` and `pace` are
 * options and no text, though nothing follows from them.
 */
export function optionsBelow(lines: readonly string[]): CourseOptions | null {
  const values = new Map<string, string>();
  for (const line of lines) {
    const match = /^(target|pace|policy|weight|lesson-url)::[ \t]*(\S.*)$/.exec(line);
    if (!match?.[1] || match[2] === undefined) return null;
    values.set(match[1], match[2]);
  }
  return optionsFrom((name) => values.get(name));
}

/** What stands nearer wins. */
export function withDefaults(options: CourseOptions | null, defaults: CourseOptions): CourseOptions {
  if (!options) return defaults;
  return {
    policy: options.policy ?? defaults.policy,
    weighsTime: options.weighsTime || defaults.weighsTime,
    lessonUrl: options.lessonUrl ?? defaults.lessonUrl,
  };
}

function optionsFrom(valueOf: (name: OptionName) => string | undefined): CourseOptions {
  const policy = valueOf('policy');
  return {
    policy: policy === 'first-open' || policy === 'after-latest' ? policy : null,
    weighsTime: valueOf('weight') === 'time',
    lessonUrl: valueOf('lesson-url') ?? null,
  };
}
