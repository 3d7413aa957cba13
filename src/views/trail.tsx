import { Fragment, type JSX } from 'preact';

/** The titles on the way to a lesson; each may be of another script, and keeps its own direction. */
export function Trail({ titles }: { readonly titles: readonly string[] }): JSX.Element | null {
  if (titles.length === 0) return null;
  return (
    <span class="syllabus-trail">
      {titles.map((title, n) => (
        <Fragment key={n}>
          {n > 0 && ' › '}
          <bdi>{title}</bdi>
        </Fragment>
      ))}
    </span>
  );
}
