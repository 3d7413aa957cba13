import { rowElement, treeElement } from '../../views/tree-element';

/**
 * Draws. A row that has the focus and moves to another chunk, because the note got a line above it, is drawn as another element: that one
 * has the focus then, and nothing scrolls.
 */
export function keepFocus(el: HTMLElement, draw: () => void): void {
  const before = el.doc.activeElement?.closest<HTMLElement>('[role="treeitem"]');
  const row = before?.dataset['id'];
  const name = before?.closest<HTMLElement>('[data-tree]')?.dataset['tree'];
  draw();
  if (before?.isConnected !== false || name === undefined || row === undefined) return;
  const tree = treeElement(el, name);
  if (tree) rowElement(tree, row)?.focus({ preventScroll: true });
}
