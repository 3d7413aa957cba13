import type { PlacedDraft } from './draft-note';
import { resourceAt } from './placed';
import type { Resource } from './types';

/** The links of parts of a note that are no courses. Where several headings name such parts, each link is below its own. */
export function looseLinks(drafts: readonly PlacedDraft[]): readonly Resource[] {
  const isNamed = drafts.filter(({ kind }) => kind === 'course').length > 1;
  return drafts.flatMap(({ draft, place, kind }) => {
    const above = isNamed && kind === 'course' ? [draft.title] : [];
    return draft.resources.map((resource) => {
      return { ...resourceAt(resource, place), trail: [...above, ...resource.trail] };
    });
  });
}
