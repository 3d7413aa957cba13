import { applied, type Edit } from '../edit/edit';
import { readNote } from '../note/read-note';
import type { NoteTree } from '../note/tree';
import { skeletonOf, type Bone } from './skeleton';

/** What a line that is written shall read as. */
export type Wanted = Pick<Bone, 'depth' | 'said'>;

/**
 * Whether a note reads as before with new lines in it, one after another from one line on, and these as they are meant; without the lines that
 * they replace.
 */
export function readsAsAdded(
  tree: NoteTree,
  edit: Edit,
  firstLine: number,
  wanted: readonly Wanted[],
  isReplaced: (bone: Bone) => boolean = () => false,
): boolean {
  const after = readNote(applied(tree.text, [edit]), tree);
  const bones = skeletonOf(after);
  const at = bones.findIndex(({ line }) => line !== null && line >= firstLine);
  const added = bones.slice(at, at + wanted.length);
  const below = bones.slice(at + wanted.length);
  const others = [...bones.slice(0, at), ...below];
  // What follows must not have come to stand in the new lines, such as code of the item before.
  if (below[0] && below[0].depth > 0) return false;
  return (
    at >= 0 &&
    after.tooLarge === null &&
    isSame(added, wanted) &&
    isSame(
      others,
      skeletonOf(tree).filter((bone) => !isReplaced(bone)),
    )
  );
}

/** Whether a note, whose skeleton is given, reads as before but for what some lines say, each of which stays where it is. */
export function readsAsChanged(
  tree: NoteTree,
  bones: readonly Bone[],
  edits: readonly Edit[],
  changed: ReadonlyMap<Bone, string>,
): boolean {
  const after = readNote(applied(tree.text, edits), tree);
  const wanted = bones.map((bone) => ({ depth: bone.depth, said: changed.get(bone) ?? bone.said }));
  return after.tooLarge === null && isSame(skeletonOf(after), wanted);
}

function isSame(bones: readonly Wanted[], wanted: readonly Wanted[]): boolean {
  const flat = (all: readonly Wanted[]): string => JSON.stringify(all.map(({ depth, said }) => [depth, said]));
  return flat(bones) === flat(wanted);
}
