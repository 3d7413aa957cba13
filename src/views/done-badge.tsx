import type { JSX } from 'preact';

interface Props {
  /** What is told once the check was drawn and is gone again. */
  readonly over: () => void;
}

/** The check that draws itself at the end of a bar that is full now. A screen reader hears the number instead. */
export function DoneBadge({ over }: Props): JSX.Element {
  return (
    <svg
      class="syllabus-badge"
      viewBox="0 0 24 24"
      aria-hidden="true"
      onAnimationEnd={({ target, currentTarget }) => {
        // The stroke ends before the badge does.
        if (target === currentTarget) over();
      }}
    >
      <circle cx="12" cy="12" r="12" />
      <path d="M6.5 12.5l4 4 7-8" pathLength="1" />
    </svg>
  );
}
