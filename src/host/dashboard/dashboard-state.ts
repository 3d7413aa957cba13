import { readWish, type Wish } from '../../core/shown/wish';
import type { Device } from '../device';
import { createLeafState, type LeafState } from '../leaf/leaf-state';

/** What a dashboard shows in its own way. */
export function dashboardState(device: Device, changed: () => void): LeafState<Wish> {
  return createLeafState({ device, key: 'syllabus-wish', readWish }, changed);
}
