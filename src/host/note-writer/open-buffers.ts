import { MarkdownView, TextFileView, type Editor, type TFile, type Workspace } from 'obsidian';

/** A copy of a note's text that some view holds in memory, and may save later. */
export interface OpenBuffer {
  /** The editor that shows it for writing; null for reading, for embeds and canvas cards, and for other plugins' views. */
  readonly editor: Editor | null;
  /** Whether it holds what is not on disk yet. */
  readonly isDirty: (disk: string) => boolean;
}

/** Every open buffer of a note, the one used last first. The one door to the open editors: leaves that sleep have no buffer. */
export function openBuffers(
  workspace: Pick<Workspace, 'iterateAllLeaves' | 'getMostRecentLeaf' | 'activeEditor'>,
  file: TFile,
): readonly OpenBuffer[] {
  const recent = workspace.getMostRecentLeaf()?.view;
  const buffers: OpenBuffer[] = [];
  workspace.iterateAllLeaves(({ view }) => {
    if (!(view instanceof TextFileView) || view.file !== file) return;
    const editor = view instanceof MarkdownView && view.getMode() === 'source' ? view.editor : null;
    const buffer = { editor, isDirty: (disk: string) => isDirty(view, () => view.getViewData(), disk) };
    if (view === recent) buffers.unshift(buffer);
    else buffers.push(buffer);
  });
  // An embed's editor may outlive its embed, and then nobody would save it: it is asked, never written through.
  const embed = workspace.activeEditor;
  const inner = embed?.editor;
  if (inner && embed.file === file && !(embed instanceof MarkdownView)) {
    buffers.push({ editor: null, isDirty: (disk) => isDirty(embed, () => inner.getValue(), disk) });
  }
  return buffers;
}

/** The app keeps a flag that its typings do not name. Without it the texts tell; and what cannot be told counts as dirty. */
function isDirty(owner: object, text: () => string, disk: string): boolean {
  try {
    const flag = 'dirty' in owner ? owner.dirty : undefined;
    return typeof flag === 'boolean' ? flag : lines(text()) !== lines(disk);
  } catch {
    return true;
  }
}

/** Editors know one line end only. */
function lines(text: string): string {
  return text.replace(/\r\n?/gu, '\n');
}
