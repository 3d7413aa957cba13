import type { List, ListItem, RootContent } from 'mdast';
import { renderInline } from './render-inline';

/** A block of a note as the reading view shows it: plain, with the classes and data that plugins look for. */
export function renderBlock(node: RootContent, parent: HTMLElement, text: string): void {
  if (node.type === 'heading') {
    renderInline(node.children, parent.createEl(`h${node.depth}`), text);
  } else if (node.type === 'paragraph') {
    renderInline(node.children, parent.createEl('p', { attr: { dir: 'auto' } }), text);
  } else if (node.type === 'list') {
    renderList(node, parent, text);
  } else if (node.type === 'blockquote') {
    const quote = parent.createEl('blockquote', { attr: { dir: 'auto' } });
    for (const child of node.children) renderBlock(child, quote, text);
  } else if (node.type === 'code') {
    const pre = parent.createEl('pre', node.lang ? `language-${node.lang}` : undefined);
    pre.createEl('code', { text: node.value, ...(node.lang && { cls: `language-${node.lang}` }) });
  } else if (node.type === 'thematicBreak') {
    parent.createEl('hr');
  } else if (node.type === 'html') {
    // The app sanitizes and renders it; here it is shown as text, so that no note can run anything.
    parent.createEl('p', { text: node.value });
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
