import { randomFrom, type Random } from './random';
import { address, lessonTitle, sentences, subject } from './words';

/** A note of a generated vault; its text is made when it is asked for, because most notes are only a path. */
export interface GeneratedNote {
  readonly path: string;
  readonly isCourse: boolean;
  readonly text: () => string;
}

/**
 * A note as a learner keeps it: front matter, courses under headings, checklists two or three levels deep, links, some prose,
 * now and then a callout or a code fence. It has `size` UTF-16 units and less than a section more.
 */
export function courseNote({ seed, size }: { readonly seed: number; readonly size: number }): string {
  const random = randomFrom(seed);
  const habits = habitsOf(random);
  const lines = ['---', 'courses: true', `created: ${day(random)}`, '---'];
  let length = lines.join('\n').length;
  const add = (more: readonly string[]): void => {
    lines.push(...more);
    for (const line of more) length += line.length + 1;
  };
  while (length < size) {
    add(courseHead(random));
    for (let left = random.from(2, 6); left > 0 && length < size; left -= 1) add(section(random, habits));
  }
  return lines.join('\n');
}

/** A note that holds no course, which most notes of a vault are. */
export function plainNote({ seed, size }: { readonly seed: number; readonly size: number }): string {
  const random = randomFrom(seed);
  const paragraphs = [`# ${subject(random)}`];
  for (let length = 0; length < size; length += paragraphs.at(-1)?.length ?? 0) {
    paragraphs.push(random.chance(0.1) ? `## ${subject(random)}` : sentences(random));
  }
  return paragraphs.join('\n\n');
}

/** Many headings and few tasks: what the Markdown parser once read in more than linear time. */
export function headingsNote(headings: number): string {
  const random = randomFrom(headings);
  return Array.from({ length: headings }, () => {
    const tasks = Array.from({ length: 3 }, () => `- [${mark(random)}] ${lessonTitle(random)}`);
    return [`## ${subject(random)}`, '', ...tasks, ''].join('\n');
  }).join('\n');
}

/** Every `notes / courses`-th note holds courses, spread over the folders; one in twenty comes from Windows. */
export function generatedVault(notes: number, courses: number): readonly GeneratedNote[] {
  return Array.from({ length: notes }, (_, index) => {
    const random = randomFrom(index);
    const isCourse = index % Math.round(notes / courses) === 0;
    const size = Math.round(2_000 * 2 ** (3 * random.fraction()));
    const isFromWindows = random.chance(0.05);
    return {
      path: `Area ${index % 39}/Note ${index}.md`,
      isCourse,
      text: () => {
        const text = (isCourse ? courseNote : plainNote)({ seed: index, size });
        return isFromWindows ? text.replaceAll('\n', '\r\n') : text;
      },
    };
  });
}

/** How the keeper of a note writes lists; nobody changes that from line to line. */
interface Habits {
  readonly indentation: string;
  readonly bullet: string;
  readonly datesTicks: boolean;
}

function habitsOf(random: Random): Habits {
  return {
    indentation: random.oneOf(['    ', '    ', '\t', '  ']),
    bullet: random.oneOf(['-', '-', '-', '*']),
    datesTicks: random.chance(0.2),
  };
}

function courseHead(random: Random): string[] {
  const title = `${subject(random)} ${random.from(101, 499)}`;
  const lines = ['', random.chance(0.2) ? `# [${title}](${address(random)})` : `# ${title}`, ''];
  if (random.chance(0.5)) lines.push(address(random), '');
  if (random.chance(0.3)) lines.push(sentences(random), '');
  return lines;
}

function section(random: Random, habits: Habits): string[] {
  const lines = [
    random.chance(0.1) ? `**${subject(random)}**` : `### Part ${random.from(1, 9)}: ${subject(random)}`,
    '',
  ];
  if (random.chance(0.15)) lines.push(sentences(random), '');
  if (random.chance(0.04)) lines.push('> [!tip] From the forum', `> ${sentences(random)}`, '');
  if (random.chance(0.03)) lines.push('```python', 'for lesson in course:', '    print("- [ ] no task")', '```', '');
  for (let chapters = random.from(2, 6); chapters > 0; chapters -= 1) {
    lines.push(task(random, habits, 0));
    for (let lessons = random.from(0, 7); lessons > 0; lessons -= 1) {
      lines.push(task(random, habits, 1));
      if (random.chance(0.06)) lines.push(task(random, habits, 2));
      if (random.chance(0.03)) lines.push(`${habits.indentation.repeat(2)}${habits.bullet} ${sentences(random)}`);
    }
    if (random.chance(0.3)) lines.push('');
  }
  return [...lines, ''];
}

function task(random: Random, { indentation, bullet, datesTicks }: Habits, depth: number): string {
  const box = mark(random);
  const date = datesTicks && box === 'x' ? ` ✅ ${day(random)}` : '';
  return `${indentation.repeat(depth)}${bullet} [${box}] ${lessonText(random)}${date}`;
}

function lessonText(random: Random): string {
  const title = lessonTitle(random);
  if (random.chance(0.12)) return `[${title}](${address(random)})`;
  if (random.chance(0.05)) return `[[${title}]]`;
  if (random.chance(0.04)) return `**${title}** (${random.from(5, 90)} min)`;
  return title;
}

function mark(random: Random): string {
  return random.oneOf(['x', 'x', 'x', ' ', ' ', ' ', ' ', '/', '-']);
}

function day(random: Random): string {
  const twoDigits = (number: number): string => String(number).padStart(2, '0');
  return `2026-${twoDigits(random.from(1, 12))}-${twoDigits(random.from(1, 28))}`;
}
