import { readLinkWish, type LinkWish } from '../../core/catalogue/link-wish';
import type { Device } from '../device';
import { createLeafState, type LeafState } from '../leaf/leaf-state';

/** What a catalogue shows in its own way; of which course or note it is belongs to this leaf alone. */
export function catalogueState(device: Device, changed: () => void): LeafState<LinkWish> {
  const kept = ({ kind, state, grouping }: LinkWish): unknown => ({ kind, state, grouping });
  return createLeafState({ device, key: 'syllabus-link-wish', readWish: readLinkWish, kept }, changed);
}
