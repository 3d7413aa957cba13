import type { ReadonlySignal } from '@preact/signals-core';
import type { App, TFile } from 'obsidian';
import { markFor } from '../../core/edit/done-mark';
import { rulesOf, type Settings } from '../../core/settings';
import type { Words } from '../../i18n/words';
import type { Library } from '../../library/library';
import type { Apply } from './apply-plan';

/** What every dialog of the course builder works with. */
export interface BuildParts {
  readonly app: App;
  readonly library: Library;
  readonly settings: ReadonlySignal<Settings>;
  readonly apply: Apply;
  readonly words: Words;
}

/** The marks that new lessons get. */
export function marksOf(settings: Settings): { readonly open: string; readonly done: string } {
  const { marks } = rulesOf(settings);
  return { open: markFor('open', marks) ?? ' ', done: markFor('done', marks) ?? 'x' };
}

/** A note and its text of this moment: what is typed into it, else what was read. Null where either is not known. */
export function noteNow(
  { app: { vault, workspace }, library }: Pick<BuildParts, 'app' | 'library'>,
  path: string,
): { readonly file: TFile; readonly text: string } | null {
  const file = vault.getFileByPath(path);
  const { activeEditor } = workspace;
  const typed = activeEditor?.file?.path === path ? activeEditor.editor?.getValue() : undefined;
  const text = typed ?? library.textOf(path);
  return file && text !== null ? { file, text } : null;
}
