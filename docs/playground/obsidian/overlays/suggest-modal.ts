import type { FuzzyMatch, Instruction } from 'obsidian';
import type { App } from '../app';
import { Keymap } from '../base/keymap';
import { prepareFuzzySearch, renderResults, sortSearchResults } from '../text/fuzzy';
import { Modal } from './modal';
import { Suggestions } from './suggestions';

export abstract class SuggestModal<T> extends Modal {
  limit = 100;
  emptyStateText = 'No match found.';
  inputEl: HTMLInputElement;
  ctaEl: HTMLElement;
  resultContainerEl: HTMLElement;
  chooser: Suggestions<T>;
  #request = 0;

  constructor(app: App) {
    super(app);
    this.modalEl.empty();
    this.modalEl.removeClass('modal');
    this.modalEl.addClass('prompt');
    const line = this.modalEl.createDiv('prompt-input-container');
    this.inputEl = line.createEl('input', {
      cls: 'prompt-input',
      attr: { autocapitalize: 'off', spellcheck: 'false', enterkeyhint: 'done', type: 'text' },
    });
    this.ctaEl = line.createDiv('prompt-input-cta');
    this.resultContainerEl = this.modalEl.createDiv({ cls: 'prompt-results', attr: { role: 'listbox' } });
    this.chooser = new Suggestions(this.resultContainerEl, {
      renderSuggestion: (value, el) => {
        this.renderSuggestion(value, el);
      },
      selectSuggestion: (value, event) => {
        this.selectSuggestion(value, event);
      },
    });
    this.inputEl.addEventListener('input', () => void this.updateSuggestions());
    const move = (by: number) => () => {
      this.chooser.move(by);
      return false;
    };
    this.scope.register([], 'ArrowDown', move(1));
    this.scope.register([], 'ArrowUp', move(-1));
    this.scope.register(['Ctrl'], 'n', move(1));
    this.scope.register(['Ctrl'], 'p', move(-1));
    this.scope.register(null, 'Enter', (event) => {
      if (event.isComposing) return undefined;
      this.selectActiveSuggestion(event);
      return false;
    });
  }

  override open(): void {
    super.open();
    this.inputEl.focus();
    void this.updateSuggestions();
  }

  async updateSuggestions(): Promise<void> {
    const request = ++this.#request;
    const found = this.getSuggestions(this.inputEl.value);
    const values = found instanceof Promise ? await found : found;
    if (request !== this.#request) return;
    this.chooser.setSuggestions(values.slice(0, this.limit));
    if (values.length > 0) return;
    this.resultContainerEl.empty();
    if (this.inputEl.value) this.onNoSuggestion();
  }

  onNoSuggestion(): void {
    this.resultContainerEl.createDiv({ cls: 'suggestion-empty', text: this.emptyStateText });
  }

  setPlaceholder(placeholder: string): void {
    this.inputEl.placeholder = placeholder;
  }

  setInstructions(instructions: Instruction[]): void {
    this.modalEl.querySelector('.prompt-instructions')?.remove();
    const el = this.modalEl.createDiv('prompt-instructions');
    for (const { command, purpose } of instructions) {
      const one = el.createDiv('prompt-instruction');
      one.createSpan({ cls: 'prompt-instruction-command', text: command });
      one.createSpan({ text: purpose });
    }
  }

  /** The app closes first and chooses then: what the choice opens is not closed again. */
  selectSuggestion(value: T, event: MouseEvent | KeyboardEvent): void {
    this.app.lastEvent = event;
    this.close();
    this.onChooseSuggestion(value, event);
  }

  selectActiveSuggestion(event: MouseEvent | KeyboardEvent): void {
    if (Keymap.isModifier(event, 'Mod')) this.app.lastEvent = event;
    this.chooser.use(event);
  }

  abstract getSuggestions(query: string): T[] | Promise<T[]>;
  abstract renderSuggestion(value: T, el: HTMLElement): void;
  abstract onChooseSuggestion(item: T, event: MouseEvent | KeyboardEvent): void;
}

export abstract class FuzzySuggestModal<T> extends SuggestModal<FuzzyMatch<T>> {
  getSuggestions(query: string): FuzzyMatch<T>[] {
    const search = prepareFuzzySearch(query);
    const found: FuzzyMatch<T>[] = [];
    for (const item of this.getItems()) {
      const match = search(this.getItemText(item));
      if (match) found.push({ item, match });
    }
    if (query.trim()) sortSearchResults(found);
    return found;
  }

  renderSuggestion({ item, match }: FuzzyMatch<T>, el: HTMLElement): void {
    renderResults(el, this.getItemText(item), match);
  }

  onChooseSuggestion({ item }: FuzzyMatch<T>, event: MouseEvent | KeyboardEvent): void {
    this.onChooseItem(item, event);
  }

  abstract getItems(): T[];
  abstract getItemText(item: T): string;
  abstract onChooseItem(item: T, event: MouseEvent | KeyboardEvent): void;
}
