import type { JSX } from 'preact';

/** The triangle in front of everything that folds; it turns by Obsidian's own class `is-collapsed`. */
export function FoldIcon(): JSX.Element {
  return (
    <svg class="svg-icon right-triangle syllabus-triangle" viewBox="0 0 24 24" aria-hidden="true">
      <path d="M3 8L12 17L21 8" />
    </svg>
  );
}

/** Opens a menu. */
export function MoreIcon(): JSX.Element {
  return (
    <svg class="svg-icon" viewBox="0 0 24 24" fill="currentColor" aria-hidden="true">
      <circle cx="5" cy="12" r="1.5" />
      <circle cx="12" cy="12" r="1.5" />
      <circle cx="19" cy="12" r="1.5" />
    </svg>
  );
}

/** Takes something off a list. */
export function CrossIcon(): JSX.Element {
  return (
    <svg
      class="svg-icon"
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-linecap="round"
      aria-hidden="true"
    >
      <path d="M18 6L6 18M6 6l12 12" />
    </svg>
  );
}
