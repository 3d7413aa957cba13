/** A sentence per plural form of a language; `#` stands for the number. */
type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

/** Says a counted thing in a language: `count` picks the form, and is written the way that language writes numbers. */
export type Plural = (count: number, forms: Forms) => string;

export function pluralIn(language: string): Plural {
  const rules = new Intl.PluralRules(language);
  const numbers = new Intl.NumberFormat(language);
  // A function, because a replacement string would give `$` a meaning.
  return (count, forms) => (forms[rules.select(count)] ?? forms.other).replace('#', () => numbers.format(count));
}
