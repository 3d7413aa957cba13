import { normalised } from '../core/course/identity';

/**
 * The ids that something may have now that a note or folder went from one path to another; its own where it is in neither. An id
 * begins with a path. A course without a title of its own is called as its note or folder is, and the id does not tell: where
 * it could be so there are two, that of a title which stays and that of one which goes along.
 */
export function renamedIds(id: string, from: string, to: string): readonly string[] {
  const rest = id.slice(from.length);
  // Behind the path of a note stands a course, or what a lesson calls itself.
  const isWithin = from.endsWith('.md') ? /^[/^🆔]/u.test(rest) : rest.startsWith('/');
  if (!id.startsWith(from) || !isWithin) return [id];
  const course = `/${nameOf(from)}`;
  const below = rest.slice(course.length);
  const isCalledLikeIt = rest.startsWith(course) && /^(?:[/→]|$)/u.test(below);
  return isCalledLikeIt ? [to + rest, `${to}/${nameOf(to)}${below}`] : [to + rest];
}

function nameOf(path: string): string {
  return normalised(path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/u, ''));
}
