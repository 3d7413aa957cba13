import type { Shown } from './show-state';

/** Room around what is looked at, in pixels: a ring around what has the focus is part of it. */
const margin = 8;

/** What is looked at, as a PNG: nothing moves and no caret blinks, so the same pixels make the same picture. */
export async function pictureOf({ on, surface }: Shown): Promise<Buffer> {
  const { page } = on;
  const box = await surface.boundingBox();
  const seen = page.viewportSize();
  if (!box || !seen) throw new Error('There is nothing to take a picture of');
  const x = Math.max(0, Math.floor(box.x) - margin);
  const y = Math.max(0, Math.floor(box.y) - margin);
  const width = Math.min(seen.width, Math.ceil(box.x + box.width) + margin) - x;
  const height = Math.min(seen.height, Math.ceil(box.y + box.height) + margin) - y;
  return page.screenshot({ clip: { x, y, width, height }, animations: 'disabled', caret: 'hide' });
}
