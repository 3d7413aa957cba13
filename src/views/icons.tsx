import type { JSX } from 'preact';
import type { Meaning } from '../core/course/types';

/** The triangle in front of everything that folds; it turns by Obsidian's own class `is-collapsed`. */
export function FoldIcon(): JSX.Element {
  return (
    <svg class="svg-icon right-triangle syllabus-triangle" viewBox="0 0 24 24" aria-hidden="true">
      <path d="M3 8L12 17L21 8" />
    </svg>
  );
}

/** How a lesson stands, drawn as a box with its mark, in the place where a checkbox may stand one day. */
export function MarkIcon({ meaning }: { readonly meaning: Meaning }): JSX.Element {
  return (
    <svg class="syllabus-mark" data-meaning={meaning} viewBox="0 0 16 16" aria-hidden="true">
      <rect class="syllabus-mark-box" x="1" y="1" width="14" height="14" rx="3.5" />
      <path class="syllabus-mark-sign" d={signs[meaning]} />
    </svg>
  );
}

const signs: Record<Meaning, string> = {
  open: '',
  done: 'M4.5 8.5L7 11L11.5 5.5',
  doing: 'M5 11L11 5',
  dropped: 'M4.5 8H11.5',
  deferred: 'M6.5 4.5L10 8L6.5 11.5',
  important: 'M8 4V8.8M8 11.6V11.8',
  question: 'M6.2 6.2A1.9 1.9 0 1 1 8 8.3V9M8 11.6V11.8',
  unknown: 'M8 7.9V8.1',
};
