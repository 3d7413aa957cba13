/** A tree as it is drawn, by its name; null while it is folded away. */
export function treeElement(within: HTMLElement, name: string): HTMLElement | null {
  const trees = within.querySelectorAll<HTMLElement>('[role="tree"]');
  return [...trees].find(({ dataset }) => dataset['tree'] === name) ?? null;
}

/** The row of a tree that the Tab key goes to. */
export function tabStop(tree: HTMLElement): HTMLElement | null {
  return tree.querySelector<HTMLElement>('[role="treeitem"][tabindex="0"]');
}

/** The row of a node in its tree; null while it is not drawn. */
export function rowElement(tree: HTMLElement, id: string): HTMLElement | null {
  const rows = tree.querySelectorAll<HTMLElement>('[role="treeitem"]');
  return [...rows].find(({ dataset }) => dataset['id'] === id) ?? null;
}
