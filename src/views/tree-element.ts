/** The tree of a course as it is drawn; null while the course is folded. */
export function treeElement(within: HTMLElement, courseId: string): HTMLElement | null {
  const trees = within.querySelectorAll<HTMLElement>('[role="tree"]');
  return [...trees].find(({ dataset }) => dataset['course'] === courseId) ?? null;
}

/** The row of a node in its tree; null while it is not drawn. */
export function rowElement(tree: HTMLElement, id: string): HTMLElement | null {
  const rows = tree.querySelectorAll<HTMLElement>('[role="treeitem"]');
  return [...rows].find(({ dataset }) => dataset['id'] === id) ?? null;
}
