import { MarkdownView, TextFileView, type TFile } from 'obsidian';
import { FakeEditor } from './editor';
import { merged } from './merged';

/** What a view asks of its app. */
export interface ViewsApp {
  read(file: TFile): string;
  /** Saves soon: two quiet seconds later. */
  saveSoon(view: FakeTextView): void;
}

const unix = (text: string): string => text.replace(/\r\n?/gu, '\n');

/** A view of a note with a buffer, as the app's own class: an edit makes it dirty, a clean buffer follows the disk. */
export abstract class FakeTextView {
  /** Views of other plugins may keep no flag, or one that is no boolean. */
  dirty: unknown = false;
  lastSaved = '';

  constructor(
    readonly file: TFile,
    protected readonly app: ViewsApp,
  ) {}

  abstract getViewData(): string;
  abstract show(text: string): void;

  open(): void {
    this.lastSaved = this.app.read(this.file);
    this.show(this.lastSaved);
  }

  edited(): void {
    this.dirty = true;
    this.app.saveSoon(this);
  }

  /** The note changed on disk: a dirty buffer takes the change in, whatever is typed stays. */
  reload(): void {
    const text = this.app.read(this.file);
    if (text === this.lastSaved) return;
    if (this.dirty === true) this.show(merged(unix(this.lastSaved), this.getViewData(), unix(text)));
    else this.show(text);
    this.lastSaved = text;
  }

  /** What is to be saved; what the disk holds that was not told yet is taken in before. */
  saved(): string {
    this.reload();
    this.dirty = false;
    this.lastSaved = this.getViewData();
    return this.lastSaved;
  }
}

/** A note in an editor, or as it is read. */
export class FakeNoteView extends FakeTextView {
  mode: 'source' | 'preview' = 'source';
  readonly editor = new FakeEditor(() => {
    this.edited();
  });

  getMode(): 'source' | 'preview' {
    return this.mode;
  }

  getViewData(): string {
    return this.editor.getValue();
  }

  show(text: string): void {
    this.editor.show(text);
  }
}

/** A view of another plugin on the same note, such as a board. */
export class FakeBoardView extends FakeTextView {
  text = '';
  isBroken = false;

  getViewData(): string {
    if (this.isBroken) throw new Error('The board is broken.');
    return this.text;
  }

  show(text: string): void {
    this.text = text;
  }
}

// Instances of the app's classes, without what the mocks of them do.
for (const [fake, real] of [
  [FakeNoteView, MarkdownView],
  [FakeBoardView, TextFileView],
] as const) {
  const own = Object.getOwnPropertyDescriptors(FakeTextView.prototype);
  const { constructor: _, ...inherited } = own;
  Object.defineProperties(fake.prototype, { ...inherited, ...Object.getOwnPropertyDescriptors(fake.prototype) });
  Object.setPrototypeOf(fake.prototype, real.prototype);
}
