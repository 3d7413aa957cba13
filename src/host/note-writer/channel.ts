import type { Editor } from 'obsidian';
import type { OpenBuffer } from './open-buffers';

/** How a note may be written at this moment, if at all. */
export type Channel =
  | { readonly through: 'editor'; readonly editor: Editor }
  | { readonly through: 'vault' }
  | { readonly through: 'none' };

/**
 * Unsaved text is never written around: a dirty editor takes the edit itself, any other dirty view forbids it, and so do editors
 * that differ. A clean editor takes it only where it holds exactly what is on disk. Otherwise its save would change more than
 * was planned (line ends, a byte order mark, what a sync just brought), so the disk is written and the editor follows.
 */
export function channelFor(buffers: readonly OpenBuffer[], disk: string): Channel {
  const editors = buffers.flatMap(({ editor, isDirty }) => (editor ? [{ editor, dirty: isDirty(disk) }] : []));
  if (buffers.some(({ editor, isDirty }) => editor === null && isDirty(disk))) return { through: 'none' };
  const [first] = editors;
  if (!first) return { through: 'vault' };
  const text = first.editor.getValue();
  if (editors.some(({ editor }) => editor.getValue() !== text)) return { through: 'none' };
  const unsaved = editors.find(({ dirty }) => dirty);
  if (unsaved) return { through: 'editor', editor: unsaved.editor };
  return text === disk ? { through: 'editor', editor: first.editor } : { through: 'vault' };
}
