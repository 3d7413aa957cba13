const moment = 500; // milliseconds: the time of a double click, as most systems have it
const latest = new WeakMap<EventTarget, number>();

/**
 * Whether a click or a key on something follows another one at once. The second click of a double click finds a box changed, or another
 * lesson in its place: it must not count. Clicks of a mouse are counted by the browser; those that stand for keys are not, nor are keys.
 */
export function isAgain({ target, timeStamp, detail }: UIEvent): boolean {
  const before = (target && latest.get(target)) ?? -moment;
  if (target) latest.set(target, timeStamp);
  return detail > 1 || (detail === 0 && timeStamp - before < moment);
}

/** Keeps a click that follows another one at once from everything inside. */
export function onlyFirst(event: MouseEvent): void {
  if (isAgain(event)) stop(event);
}

/** Keeps a key that is held from acting over and over; one may still walk with it. */
export function onlyPressed(event: KeyboardEvent): void {
  if (event.repeat && (event.key === ' ' || event.key === 'Enter')) stop(event);
}

function stop(event: Event): void {
  event.preventDefault();
  event.stopPropagation();
}
