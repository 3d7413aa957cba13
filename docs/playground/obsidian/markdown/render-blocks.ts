import type { List, ListItem, RootContent } from 'mdast';
import { renderInline } from './render-inline';

/** A block of a note as the reading view shows it: plain, with the classes and data that plugins look for. */
export function renderBlock(node: RootContent, parent: HTMLElement, text: string): void {
  switch (node.type) {
    case 'heading':
      renderInline(node.children, parent.createEl(`h${node.depth}`), text);
      break;
    case 'paragraph':
      renderInline(node.children, parent.createEl('p', { attr: { dir: 'auto' } }), text);
      break;
    case 'list':
      renderList(node, parent, text);
      break;
    case 'blockquote': {
      const quote = parent.createEl('blockquote', { attr: { dir: 'auto' } });
      for (const child of node.children) renderBlock(child, quote, text);
      break;
    }
    case 'code': {
      const pre = parent.createEl('pre', node.lang ? `language-${node.lang}` : undefined);
      pre.createEl('code', { text: node.value, ...(node.lang && { cls: `language-${node.lang}` }) });
      break;
    }
    case 'thematicBreak':
      parent.createEl('hr');
      break;
    case 'html':
      // The app sanitizes and renders it; here it is shown as text, so that no note can run anything.
      parent.createEl('p', { text: node.value });
      break;
    default:
      break;
  }
}

function renderList(list: List, parent: HTMLElement, text: string): void {
  const el = list.ordered ? parent.createEl('ol', { attr: { start: list.start ?? 1 } }) : parent.createEl('ul');
  for (const item of list.children) renderItem(item, el, text);
  el.toggleClass('contains-task-list', el.querySelector(':scope > .task-list-item') !== null);
}

function renderItem(item: ListItem, list: HTMLElement, text: string): void {
  const line = (item.position?.start.line ?? 1) - 1;
  const start = item.position?.start.offset ?? 0;
  const el = list.createEl('li', { attr: { 'data-line': line, dir: 'auto' } });
  const mark = /^(?:[-*+]|\d{1,9}[.)])[ \t]+\[(.)\][ \t]+/u.exec(text.slice(start, start + 200));
  if (mark) {
    const status = mark[1] ?? ' ';
    el.addClass('task-list-item');
    el.setAttr('data-task', status === ' ' ? '' : status);
    el.toggleClass('is-checked', status !== ' ');
    const box = el.createEl('input', { cls: 'task-list-item-checkbox', type: 'checkbox', attr: { 'data-line': line } });
    box.checked = status !== ' ';
    box.toggleAttribute('checked', box.checked);
  }
  item.children.forEach((child, index) => {
    if (child.type !== 'paragraph') {
      renderBlock(child, el, text);
      return;
    }
    const holder = item.spread ? el.createEl('p') : el;
    renderInline(child.children, holder, text, index === 0 && mark ? start + mark[0].length : 0);
  });
}
