import { icons } from 'lucide';

type Shape = [tag: string, attributes: Record<string, string | number>, children?: Shape[]];
type Icons = Partial<Record<string, Shape>>;

const svgNamespace = 'http://www.w3.org/2000/svg';
const added = new Map<string, string>();

export function setIcon(parent: HTMLElement, iconId: string): void {
  const icon = getIcon(iconId);
  if (icon) parent.replaceChildren(icon);
  else parent.empty();
}

/** `list-checks`, or `lucide-list-checks`, as in Lucide 0.446; or one that a plugin added. */
export function getIcon(iconId: string): SVGSVGElement | null {
  const name = iconId.replace(/^lucide-/, '');
  const own = added.get(iconId);
  if (own !== undefined) return frame(iconId, (svg) => svg.appendChild(parsed(own)), '0 0 100 100');
  const node = (icons as unknown as Icons)[pascalCase(name)];
  if (!node) {
    if (iconId) console.warn(`Obsidian has no icon named "${iconId}"`);
    return null;
  }
  return frame(`lucide-${name}`, (svg) => {
    for (const [tag, attributes] of node[2] ?? []) svg.appendChild(shape(tag, attributes));
  });
}

export function getIconIds(): string[] {
  return [...Object.keys(icons).map((name) => `lucide-${kebabCase(name)}`), ...added.keys()];
}

export function addIcon(iconId: string, svgContent: string): void {
  added.set(iconId, svgContent);
}

export function removeIcon(iconId: string): void {
  added.delete(iconId);
}

function frame(name: string, fill: (svg: SVGSVGElement) => void, viewBox = '0 0 24 24'): SVGSVGElement {
  const svg = document.createElementNS(svgNamespace, 'svg');
  const looks = { width: '24', height: '24', viewBox, fill: 'none', stroke: 'currentColor' };
  svg.setAttrs({ ...looks, 'stroke-width': '2', 'stroke-linecap': 'round', 'stroke-linejoin': 'round' });
  svg.addClasses(['svg-icon', name]);
  fill(svg);
  return svg;
}

function shape(tag: string, attributes: Record<string, string | number>): SVGElement {
  const el = document.createElementNS(svgNamespace, tag);
  for (const [name, value] of Object.entries(attributes)) if (name !== 'key') el.setAttribute(name, String(value));
  return el;
}

function parsed(content: string): DocumentFragment {
  const parsedDocument = new DOMParser().parseFromString(
    `<svg xmlns="${svgNamespace}">${content}</svg>`,
    'image/svg+xml',
  );
  const fragment = document.createDocumentFragment();
  fragment.append(...Array.from(parsedDocument.documentElement.childNodes));
  return fragment;
}

function pascalCase(name: string): string {
  return name
    .split('-')
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join('');
}

function kebabCase(name: string): string {
  return name.replace(/([a-z])(?=[A-Z0-9])|(\d)(?=[A-Z])/g, '$1$2-').toLowerCase();
}
