import { limits } from '../../../src/core/note/limits';
import { once } from '../measure';
import { largeInputs, type LargeInput } from '../shared';
import { boxesIn, cold, refusalOf } from '../syllabus';
import type { Case, Figures } from './case';

/** The notes that break readers: one call each in a cold process, as when such a note is met in a vault. */
export function largeCases(): Case[] {
  return largeInputs().map((input) => ({
    name: `large/${input[0]}`,
    // Whoever needs more heap than this dies of it, and the bench says so.
    nodeOptions: ['--max-old-space-size=300'],
    measure: () => readLarge(input),
  }));
}

function readLarge([, makeText, tasks]: LargeInput): Figures {
  const text = makeText();
  const answers: ReturnType<typeof cold>[] = [];
  const ms = once(() => answers.push(cold(text)));
  const [model] = answers;
  if (!model) throw new Error('Nothing was read');
  const refusal = refusalOf(model);
  const boxes = boxesIn(model);
  const mayRefuse = tasks === null || text.length > limits.size;
  const isRight = refusal === null ? tasks === null || boxes === tasks : mayRefuse;
  const answer = refusal === null ? `${boxes} tasks` : `too large: ${refusal}`;
  // The most that the whole process ever had, Node itself and making the text included.
  const megabytes = process.resourceUsage().maxRSS / 1024;
  return { units: text.length, ms, megabytes, answer: isRight ? answer : `WRONG: ${answer}` };
}
