/** The list of choices under an input: one is selected, the arrow keys walk through it, a click chooses. */
export class Suggestions<T> {
  values: T[] = [];
  selectedItem = 0;
  #elements: HTMLElement[] = [];

  constructor(
    private readonly containerEl: HTMLElement,
    private readonly owner: {
      renderSuggestion(value: T, el: HTMLElement): void;
      selectSuggestion(value: T, event: MouseEvent | KeyboardEvent): void;
    },
  ) {}

  setSuggestions(values: T[]): void {
    this.values = values;
    this.containerEl.empty();
    this.#elements = values.map((value, index) => {
      const el = this.containerEl.createDiv({ cls: 'suggestion-item', attr: { role: 'option' } });
      this.owner.renderSuggestion(value, el);
      el.addEventListener('click', (event) => {
        event.preventDefault();
        this.owner.selectSuggestion(value, event);
      });
      el.addEventListener('mousemove', () => {
        this.select(index);
      });
      return el;
    });
    this.select(0);
  }

  select(index: number): void {
    if (this.values.length === 0) return;
    this.selectedItem = (index + this.values.length) % this.values.length;
    this.#elements.forEach((el, at) => {
      el.toggleClass('is-selected', at === this.selectedItem);
      el.setAttr('aria-selected', at === this.selectedItem);
    });
    this.#elements[this.selectedItem]?.scrollIntoView({ block: 'nearest' });
  }

  move(by: number): void {
    this.select(this.selectedItem + by);
  }

  use(event: MouseEvent | KeyboardEvent): boolean {
    if (this.values.length === 0) return false;
    this.owner.selectSuggestion(this.values[this.selectedItem] as T, event);
    return true;
  }
}
