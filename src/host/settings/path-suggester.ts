import { FuzzySuggestModal, type App } from 'obsidian';

/** Chooses one of the given paths. */
export class PathSuggester extends FuzzySuggestModal<string> {
  readonly #paths: readonly string[];
  readonly #choose: (path: string) => void;
  readonly #say: (path: string) => string;

  constructor(app: App, paths: readonly string[], say: (path: string) => string, choose: (path: string) => void) {
    super(app);
    this.#paths = paths;
    this.#say = say;
    this.#choose = choose;
  }

  override getItems(): string[] {
    return [...this.#paths];
  }

  override getItemText(path: string): string {
    return this.#say(path);
  }

  override onChooseItem(path: string): void {
    this.#choose(path);
  }
}
