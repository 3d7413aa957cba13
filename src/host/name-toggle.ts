import type { ToggleComponent } from 'obsidian';

/** Gives a toggle its name for screen readers: the app puts it beside the toggle, and on the checkbox that has the focus nothing. */
export function nameToggle({ toggleEl }: ToggleComponent, name: string): void {
  toggleEl.querySelector('input')?.setAttribute('aria-label', name);
}
