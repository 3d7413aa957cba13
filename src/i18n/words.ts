import type { en } from './en';

/** What a dictionary must hold. English is complete by definition, and every other language is held against it. */
export type Words = typeof en;
