import type { Random } from './random';

// What generated notes are made of. The words are ordinary, because what costs time in a note is its shape.

const subjects = [
  'Linear maps',
  'Eigenvalues',
  'The borrow checker',
  'Ownership',
  'Sourdough',
  'Perspective',
  'Bayes’ theorem',
  'Recursion',
  'Subjonctif présent',
  'Graph search',
  'Ear training',
  'Shading',
  'Hash tables',
  'Sampling',
  'Kanji 1–20',
  'Integration by parts',
] as const;
const aspects = [
  'what is it?',
  'first steps',
  'exercises',
  'worked examples',
  'in practice',
  'common mistakes',
  'proof',
  'summary',
  'the geometric view',
  'a second look',
] as const;
const prose = [
  'I watched this twice and the second half still needs a pen and paper.',
  'Ask in the forum whether the older edition has the same exercises.',
  'Short, and worth it for the pictures alone.',
  'The teacher takes questions at the end; skip to 40:00 for them.',
  'Nothing here depends on the chapter before, so it can wait.',
  'Remember to compare with the notes from last spring.',
] as const;
const sites = ['example.org', 'learn.example.com', 'videos.example.net', 'courses.example.edu'] as const;

export function subject(random: Random): string {
  return random.oneOf(subjects);
}

/** What a lesson is called, numbered as course platforms do. */
export function lessonTitle(random: Random): string {
  const number = random.chance(0.4) ? `${random.from(1, 12)}.${random.from(1, 9)} ` : '';
  return `${number}${subject(random)}, ${random.oneOf(aspects)}`;
}

export function sentences(random: Random): string {
  return Array.from({ length: random.from(1, 4) }, () => random.oneOf(prose)).join(' ');
}

export function address(random: Random): string {
  return `https://${random.oneOf(sites)}/watch?v=${random.from(100_000, 999_999)}&list=${random.from(1, 99)}`;
}
