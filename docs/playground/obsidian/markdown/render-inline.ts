import type { PhrasingContent } from 'mdast';

/** Inline content; what lies before `from` in the note (a task's box) is left out. */
export function renderInline(nodes: PhrasingContent[], parent: HTMLElement, text: string, from = 0): void {
  for (const node of nodes) {
    const start = node.position?.start.offset ?? 0;
    const end = node.position?.end.offset ?? 0;
    if (end <= from) continue;
    switch (node.type) {
      case 'text':
        renderText(start < from ? text.slice(from, end) : node.value, parent);
        break;
      case 'emphasis':
        renderInline(node.children, parent.createEl('em'), text, from);
        break;
      case 'strong':
        renderInline(node.children, parent.createEl('strong'), text, from);
        break;
      case 'inlineCode':
        parent.createEl('code', { text: node.value });
        break;
      case 'break':
        parent.createEl('br');
        break;
      case 'link':
        renderInline(
          node.children,
          parent.createEl('a', { ...linkTo(node.url), attr: { rel: 'noopener nofollow' } }),
          text,
          from,
        );
        break;
      case 'image':
        // No picture is loaded: the playground has no network.
        parent.createSpan({ cls: 'image-embed', text: node.alt ?? '' });
        break;
      case 'delete':
      case 'footnoteReference':
      case 'html':
      case 'imageReference':
      case 'linkReference':
        parent.appendText(text.slice(start, end));
    }
  }
}

function linkTo(url: string): { cls: string; href: string } {
  return /^[a-z][\w+.-]*:/i.test(url)
    ? { cls: 'external-link', href: url }
    : { cls: 'internal-link', href: decodeURI(url) };
}

/** Wikilinks and tags mean nothing to CommonMark: they are found in its text. */
function renderText(value: string, parent: HTMLElement): void {
  let at = 0;
  for (const match of value.matchAll(/!?\[\[([^[\]|]+)(?:\|([^[\]]+))?\]\]|(^|\s)(#[\p{L}_/-][\p{L}\p{N}_/-]*)/gu)) {
    const [whole, target, alias, space = '', tag] = match;
    parent.appendText(value.slice(at, match.index) + space);
    if (target === undefined) parent.createEl('a', { cls: 'tag', href: tag ?? '', text: tag ?? '' });
    else {
      const attr = { 'data-href': target, target: '_blank', rel: 'noopener nofollow' };
      parent.createEl('a', { cls: 'internal-link', href: target, text: alias ?? target, attr });
    }
    at = match.index + whole.length;
  }
  parent.appendText(value.slice(at));
}
