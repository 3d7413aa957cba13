import { Component } from '../base/component';

interface HoverParent {
  hoverPopover: HoverPopover | null;
}

/** A card beside something, gone when the pointer leaves both. */
export class HoverPopover extends Component {
  hoverEl: HTMLElement;
  state = 0;
  readonly #timer: number;

  constructor(
    private readonly parent: HoverParent,
    private readonly targetEl: HTMLElement | null,
    waitTime = 300,
  ) {
    super();
    this.hoverEl = createDiv({ cls: ['popover', 'hover-popover'] });
    parent.hoverPopover?.hide();
    parent.hoverPopover = this;
    this.#timer = window.setTimeout(() => {
      this.#show();
    }, waitTime);
    const leave = (event: MouseEvent) => {
      const to = event.relatedTarget as Node | null;
      if (!this.hoverEl.contains(to) && !targetEl?.contains(to)) this.hide();
    };
    targetEl?.addEventListener('mouseleave', leave);
    this.hoverEl.addEventListener('mouseleave', leave);
    this.register(() => {
      targetEl?.removeEventListener('mouseleave', leave);
    });
  }

  hide(): void {
    window.clearTimeout(this.#timer);
    this.unload();
    this.hoverEl.detach();
    if (this.parent.hoverPopover === this) this.parent.hoverPopover = null;
  }

  #show(): void {
    const box = this.targetEl?.getBoundingClientRect() ?? new DOMRect(100, 100, 0, 0);
    activeDocument.body.appendChild(this.hoverEl);
    const left = Math.min(box.left, window.innerWidth - this.hoverEl.offsetWidth - 8);
    const below = box.bottom + this.hoverEl.offsetHeight < window.innerHeight;
    const top = below ? box.bottom + 4 : Math.max(4, box.top - this.hoverEl.offsetHeight - 4);
    this.hoverEl.setCssProps({ left: `${Math.max(8, left)}px`, top: `${top}px` });
    this.load();
  }
}
