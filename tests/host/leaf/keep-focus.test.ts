import { afterEach, expect, it } from 'vitest';
import { keepFocus } from '../../../src/host/leaf/keep-focus';

afterEach(() => {
  document.body.empty();
});

function rowsIn(el: HTMLElement, course: string, ids: readonly string[]): void {
  el.empty();
  const tree = el.createDiv({ attr: { role: 'tree', 'data-tree': course } });
  for (const id of ids) tree.createDiv({ attr: { role: 'treeitem', 'data-id': id, tabindex: '-1' } });
}

const focused = (): string | undefined => (document.activeElement as HTMLElement).dataset['id'];

it('a row that is drawn as another element keeps the focus', () => {
  const el = document.body.createDiv();
  rowsIn(el, 'A', ['a', 'b']);
  el.querySelector<HTMLElement>('[data-id="b"]')?.focus();
  keepFocus(el, () => {
    rowsIn(el, 'A', ['new', 'a', 'b']);
  });
  expect(focused()).toBe('b');
});

it('where the row is gone, or the course, nothing else takes the focus', () => {
  const el = document.body.createDiv();
  for (const [course, id] of [
    ['A', 'b'],
    ['B', 'a'],
  ] as const) {
    rowsIn(el, 'A', ['a']);
    el.querySelector<HTMLElement>('[data-id="a"]')?.focus();
    keepFocus(el, () => {
      rowsIn(el, course, [id]);
    });
    expect(document.activeElement).toBe(document.body);
  }
});
