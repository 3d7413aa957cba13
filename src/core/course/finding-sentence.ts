import type { Finding, FindingKind } from './types';

/** A whole sentence about a finding of each kind; the values of the finding come as text, in their order. */
type FindingSentences = Readonly<Record<FindingKind, (first: string, second: string) => string>>;

/** Says what a finding is about, in the sentences of some language. */
export function findingSentence({ kind, values }: Finding, sentences: FindingSentences): string {
  const [first = '', second = ''] = values.map(String);
  return sentences[kind](first, second);
}
