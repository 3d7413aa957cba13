import type { TFile, Vault, Workspace } from 'obsidian';
import type { Bytes, Plan } from '../../core/edit/plan';
import { channelFor } from './channel';
import { readDiskText, replacement } from './disk-text';
import { openBuffers } from './open-buffers';
import { throughEditor } from './through-editor';
import { throughVault } from './through-vault';
import { refused } from '../../core/edit/refused';
import type { Attempt } from './written';

/** What a note is written with: nothing that could create, save, rename or set times. */
export interface Doors {
  readonly vault: Pick<Vault, 'getFileByPath' | 'read' | 'readBinary' | 'process'>;
  readonly workspace: Pick<Workspace, 'iterateAllLeaves' | 'getMostRecentLeaf' | 'activeEditor'>;
}

/** Tries once to write a note, by the way that is right at this moment. A try that was given up writes nothing any more. */
export async function attempt(
  { vault, workspace }: Doors,
  file: TFile,
  decide: (text: string, bytes: Bytes) => Plan,
  givenUp: AbortSignal,
): Promise<Attempt> {
  const isGone = (): boolean => vault.getFileByPath(file.path) !== file;
  const disk = await readDiskText(vault, file).catch(() => null);
  givenUp.throwIfAborted();
  if (isGone()) return refused('note-gone');
  if (!disk) return refused('read-failed');

  const channel = channelFor(openBuffers(workspace, file), disk.text);
  if (channel.through === 'none') return refused('unsaved-elsewhere');
  if (channel.through === 'editor') return throughEditor(channel.editor, (text) => decide(text, disk));
  const outcome = await throughVault({
    vault,
    file,
    forbids: (text) => {
      givenUp.throwIfAborted();
      if (isGone()) return 'note-gone';
      return openBuffers(workspace, file).some(({ isDirty }) => isDirty(text)) ? 'unsaved-elsewhere' : null;
    },
    decide: (text) => decide(text, { isUtf8: disk.isUtf8 && (text === disk.text || !text.includes(replacement)) }),
  });
  return outcome.type === 'refused' && isGone() ? refused('note-gone') : outcome;
}
