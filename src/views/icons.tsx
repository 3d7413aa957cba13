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

/** Leaves the dashboard for what a lesson leads to. */
export function OpenIcon(): JSX.Element {
  return <Strokes path="M15 3h6v6M10 14L21 3M18 13v6a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V8a2 2 0 0 1 2-2h6" />;
}

/** Takes something off a list. */
export function CrossIcon(): JSX.Element {
  return <Strokes path="M18 6L6 18M6 6l12 12" />;
}

/** Chooses what is in a list. */
export function FilterIcon(): JSX.Element {
  return <Strokes path="M3 6h18M7 12h10M10 18h4" />;
}

/** Chooses the order of a list. */
export function OrderIcon(): JSX.Element {
  return <Strokes path="m3 8 4-4 4 4M7 4v16M11 12h4M11 16h7M11 20h10" />;
}

/** An icon in the way of the app's own: strokes as wide and round as theirs. */
export function Strokes({ path }: { readonly path: string }): JSX.Element {
  return (
    <svg
      class="svg-icon"
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width="2"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      <path d={path} />
    </svg>
  );
}
