/** Finds elements as a person with a screen reader would: by what they are and what they are called. */
export function allByRole(root: ParentNode, role: string, name?: string | RegExp): HTMLElement[] {
  const elements = [...root.querySelectorAll<HTMLElement>('*')].filter((el) => roleOf(el) === role);
  return elements.filter((el) => name === undefined || matches(nameOf(el), name));
}

/** The only element of a role and name; throws where there is none, or more than one. */
export function byRole(root: ParentNode, role: string, name?: string | RegExp): HTMLElement {
  const found = allByRole(root, role, name);
  const [only] = found;
  if (!only || found.length > 1) {
    const names = allByRole(root, role).map((el) => `“${nameOf(el)}”`);
    throw new Error(`${found.length} of role ${role} called ${String(name)}; there are ${names.join(', ') || 'none'}`);
  }
  return only;
}

/** What an element is called: by the element that labels it, by its label, or by its content. */
export function nameOf(el: Element): string {
  const labelledBy = el.getAttribute('aria-labelledby');
  if (labelledBy !== null) {
    const labels = labelledBy.split(' ').map((id) => el.ownerDocument.getElementById(id));
    return labels.map((label) => (label ? nameOf(label) : '?')).join(' ');
  }
  return el.getAttribute('aria-label') ?? contentOf(el.tagName === 'INPUT' ? (el.closest('label') ?? el) : el);
}

function contentOf(el: Element): string {
  const parts = [...el.childNodes].map((node) =>
    node.nodeType === 3 ? (node.textContent ?? '') : node.nodeType === 1 ? spoken(node as Element) : '',
  );
  return parts.join('').replace(/\s+/gu, ' ').trim();
}

function spoken(el: Element): string {
  if (el.getAttribute('aria-hidden') === 'true') return '';
  // Elements stand apart when they are read out, as flex items do on screen.
  return ` ${el.getAttribute('aria-label') ?? contentOf(el)}`;
}

const implicit: ReadonlyMap<string, string> = new Map([
  ['article', 'article'],
  ['button', 'button'],
  ['input', 'checkbox'],
  ['h3', 'heading'],
  ['h4', 'heading'],
  ['ul', 'list'],
  ['li', 'listitem'],
]);

function roleOf(el: Element): string | null {
  const tag = el.tagName.toLowerCase();
  if (tag === 'section') return el.hasAttribute('aria-labelledby') || el.hasAttribute('aria-label') ? 'region' : null;
  return el.getAttribute('role') ?? implicit.get(tag) ?? null;
}

function matches(name: string, wanted: string | RegExp): boolean {
  return typeof wanted === 'string' ? name === wanted : wanted.test(name);
}
