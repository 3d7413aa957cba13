import type { Editor, EditorPosition, EditorTransaction } from 'obsidian';

interface Step {
  readonly text: string;
  readonly cursor: number;
}

/** Obsidian's editor without pixels: it knows one line end only, and one transaction is one step of undo. */
export class FakeEditor {
  text = '';
  cursor = 0;
  /** What a plugin does to transactions: nothing, swallow them, or throw. */
  vetoes: 'nothing' | 'silently' | 'loudly' = 'nothing';
  readonly #undo: Step[] = [];

  constructor(private readonly edited: () => void) {}

  get steps(): number {
    return this.#undo.length;
  }

  /** From the disk, hence nothing to undo and nothing to save. */
  show(text: string): void {
    this.text = text.replace(/\r\n?/gu, '\n');
    this.cursor = Math.min(this.cursor, this.text.length);
  }

  type(at: number, text: string): void {
    this.#change(
      this.text.slice(0, at) + text + this.text.slice(at),
      this.cursor < at ? this.cursor : this.cursor + text.length,
    );
  }

  readonly getValue = (): string => this.text;

  readonly offsetToPos = (offset: number): EditorPosition => {
    const lines = this.text.slice(0, offset).split('\n');
    return { line: lines.length - 1, ch: lines.at(-1)?.length ?? 0 };
  };

  readonly posToOffset = ({ line, ch }: EditorPosition): number => {
    const above = this.text.split('\n').slice(0, line);
    return above.reduce((length, one) => length + one.length + 1, ch);
  };

  readonly getRange = (from: EditorPosition, to: EditorPosition): string =>
    this.text.slice(this.posToOffset(from), this.posToOffset(to));

  readonly transaction = ({ changes = [], selection, selections, replaceSelection }: EditorTransaction): void => {
    if (selection || selections || replaceSelection !== undefined) throw new Error('The selection was touched.');
    if (this.vetoes === 'loudly') throw new Error('Read only.');
    if (this.vetoes === 'silently') return;
    const edits = changes
      .map(({ from, to, text }) => ({ from: this.posToOffset(from), to: this.posToOffset(to ?? from), text }))
      .sort((a, b) => b.from - a.from);
    let { text, cursor } = this;
    for (const edit of edits) {
      text = text.slice(0, edit.from) + edit.text + text.slice(edit.to);
      if (cursor >= edit.to) cursor += edit.text.length - (edit.to - edit.from);
    }
    this.#change(text, cursor);
  };

  readonly undo = (): void => {
    const step = this.#undo.pop();
    if (!step) return;
    this.text = step.text;
    this.cursor = step.cursor;
    this.edited();
  };

  asEditor(): Editor {
    return this as unknown as Editor;
  }

  #change(text: string, cursor: number): void {
    this.#undo.push({ text: this.text, cursor: this.cursor });
    this.text = text;
    this.cursor = cursor;
    this.edited();
  }
}
