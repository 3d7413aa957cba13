/** A language of the app, and which way it runs. */
export interface Language {
  readonly code: string;
  readonly isMirrored?: boolean;
  /** Sentences in no language, longer than in most. */
  readonly isPseudo?: boolean;
}

export const languages = {
  en: { code: 'en' },
  de: { code: 'de' },
  zh: { code: 'zh' },
  pseudo: { code: 'en', isPseudo: true },
  /** English words in an app that runs from right to left. */
  rtl: { code: 'ar', isMirrored: true },
} as const satisfies Readonly<Record<string, Language>>;
