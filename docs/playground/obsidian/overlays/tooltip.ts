import type { TooltipOptions } from 'obsidian';

const gap = 6;
let shown: HTMLElement | null = null;

export function setTooltip(el: HTMLElement, tooltip: string, options: TooltipOptions = {}): void {
  el.setAttr('aria-label', tooltip || null);
  if (options.placement) el.setAttr('data-tooltip-position', options.placement);
  if (options.delay !== undefined) el.setAttr('data-tooltip-delay', options.delay);
}

export function displayTooltip(
  target: HTMLElement,
  content: string | DocumentFragment,
  options: TooltipOptions = {},
): void {
  hideTooltip();
  const el = target.doc.body.createDiv({ cls: ['tooltip', ...(options.classes ?? [])], text: content });
  shown = el;
  const box = target.getBoundingClientRect();
  const own = el.getBoundingClientRect();
  const placement = options.placement ?? target.getAttr('data-tooltip-position') ?? 'bottom';
  const middleX = box.left + (box.width - own.width) / 2;
  const middleY = box.top + (box.height - own.height) / 2;
  const [left, top] =
    placement === 'right'
      ? [box.right + gap, middleY]
      : placement === 'left'
        ? [box.left - own.width - gap, middleY]
        : [middleX, placement === 'top' ? box.top - own.height - gap : box.bottom + gap];
  el.setCssProps({
    left: `${Math.max(4, Math.min(left, window.innerWidth - own.width - 4))}px`,
    top: `${Math.max(4, top)}px`,
  });
}

/** Whatever carries an aria-label shows it on hover: in the app, too, the label is the tooltip. */
export function followTooltips(doc: Document): void {
  let timer = 0;
  doc.addEventListener('mouseover', (event) => {
    const target = (event.target as Element).closest<HTMLElement>('[aria-label]');
    window.clearTimeout(timer);
    hideTooltip();
    if (!target || target.closest('.cm-editor')) return;
    timer = window.setTimeout(
      () => {
        if (target.isConnected) displayTooltip(target, target.getAttr('aria-label') ?? '');
      },
      Number(target.getAttr('data-tooltip-delay') ?? 500),
    );
  });
  doc.addEventListener('pointerdown', () => {
    window.clearTimeout(timer);
    hideTooltip();
  });
}

function hideTooltip(): void {
  shown?.detach();
  shown = null;
}
