import type { App } from '../app';
import { Scope } from '../base/scope';
import { Suggestions } from './suggestions';

/** A list of choices that hangs below something. */
export abstract class PopoverSuggest<T> {
  app: App;
  scope: Scope;
  suggestEl: HTMLElement;
  suggestions: Suggestions<T>;
  isOpen = false;

  constructor(app: App, scope?: Scope) {
    this.app = app;
    this.scope = scope ?? new Scope(app.scope);
    this.suggestEl = createDiv('suggestion-container');
    this.suggestions = new Suggestions(this.suggestEl.createDiv('suggestion'), {
      renderSuggestion: (value, el) => {
        this.renderSuggestion(value, el);
      },
      selectSuggestion: (value, event) => {
        this.selectSuggestion(value, event);
      },
    });
    this.scope.register([], 'ArrowDown', () => {
      this.suggestions.move(1);
      return false;
    });
    this.scope.register([], 'ArrowUp', () => {
      this.suggestions.move(-1);
      return false;
    });
    this.scope.register([], 'Enter', (event) => (this.suggestions.use(event) ? false : undefined));
    this.scope.register([], 'Escape', () => {
      this.close();
      return false;
    });
  }

  open(): void {
    if (this.isOpen) return;
    this.isOpen = true;
    activeDocument.body.appendChild(this.suggestEl);
    this.app.keymap.pushScope(this.scope);
  }

  close(): void {
    if (!this.isOpen) return;
    this.isOpen = false;
    this.app.keymap.popScope(this.scope);
    this.suggestEl.detach();
  }

  onHistoryBack(): void {
    this.close();
  }

  hangBelow(rect: { left: number; bottom: number; width: number }): void {
    this.suggestEl.setCssProps({
      left: `${rect.left}px`,
      top: `${rect.bottom + 4}px`,
      'min-width': `${rect.width}px`,
    });
  }

  abstract renderSuggestion(value: T, el: HTMLElement): void;
  abstract selectSuggestion(value: T, event: MouseEvent | KeyboardEvent): void;
}

/** Suggestions for a text field, while it has the focus. */
export abstract class AbstractInputSuggest<T> extends PopoverSuggest<T> {
  limit = 100;
  #selected: ((value: T, event: MouseEvent | KeyboardEvent) => unknown) | null = null;

  constructor(
    app: App,
    private readonly textInputEl: HTMLInputElement | HTMLDivElement,
  ) {
    super(app);
    const update = () => void this.update();
    textInputEl.addEventListener('input', update);
    textInputEl.addEventListener('focus', update);
    // A click on a choice blurs the field first; mousedown would close the list under the pointer.
    this.suggestEl.addEventListener('mousedown', (event) => {
      event.preventDefault();
    });
    textInputEl.addEventListener('blur', () => {
      this.close();
    });
  }

  setValue(value: string): void {
    if (this.textInputEl instanceof HTMLInputElement) this.textInputEl.value = value;
    else this.textInputEl.setText(value);
  }

  getValue(): string {
    return this.textInputEl instanceof HTMLInputElement ? this.textInputEl.value : this.textInputEl.getText();
  }

  selectSuggestion(value: T, event: MouseEvent | KeyboardEvent): void {
    this.#selected?.(value, event);
  }

  onSelect(callback: (value: T, event: MouseEvent | KeyboardEvent) => unknown): this {
    this.#selected = callback;
    return this;
  }

  async update(): Promise<void> {
    const values = await this.getSuggestions(this.getValue());
    if (values.length === 0 || !this.textInputEl.isActiveElement()) {
      this.close();
      return;
    }
    this.suggestions.setSuggestions(values.slice(0, this.limit));
    this.open();
    this.hangBelow(this.textInputEl.getBoundingClientRect());
  }

  protected abstract getSuggestions(query: string): T[] | Promise<T[]>;
}
