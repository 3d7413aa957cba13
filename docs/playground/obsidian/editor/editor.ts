import { indentLess, indentMore, redo, undo } from '@codemirror/commands';
import { EditorSelection, type ChangeSpec } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import type {
  EditorChange,
  EditorPosition,
  EditorRange,
  EditorRangeOrCaret,
  EditorSelection as Selected,
  EditorSelectionOrCaret,
  EditorTransaction,
} from 'obsidian';
import { runEditorCommand } from './editor-commands';
import { endOf, offsetAt, positionAt } from './positions';

/** Obsidian's `Editor`: lines and columns from 0, on top of CodeMirror's offsets. */
export class Editor {
  constructor(readonly cm: EditorView) {}

  getDoc(): this {
    return this;
  }

  refresh(): void {
    this.cm.requestMeasure();
  }

  getValue(): string {
    return this.cm.state.doc.toString();
  }

  setValue(content: string): void {
    this.cm.dispatch({ changes: { from: 0, to: this.cm.state.doc.length, insert: content } });
  }

  getLine(line: number): string {
    return line < this.lineCount() ? this.cm.state.doc.line(line + 1).text : '';
  }

  setLine(line: number, text: string): void {
    this.replaceRange(text, { line, ch: 0 }, { line, ch: this.getLine(line).length });
  }

  lineCount(): number {
    return this.cm.state.doc.lines;
  }

  lastLine(): number {
    return this.lineCount() - 1;
  }

  getSelection(): string {
    const { from, to } = this.cm.state.selection.main;
    return this.cm.state.sliceDoc(from, to);
  }

  somethingSelected(): boolean {
    return this.cm.state.selection.ranges.some((range) => !range.empty);
  }

  getRange(from: EditorPosition, to: EditorPosition): string {
    return this.cm.state.sliceDoc(this.posToOffset(from), this.posToOffset(to));
  }

  replaceSelection(replacement: string, origin?: string): void {
    this.cm.dispatch(this.cm.state.replaceSelection(replacement), origin ? { userEvent: origin } : {});
  }

  replaceRange(replacement: string, from: EditorPosition, to: EditorPosition = from, origin?: string): void {
    this.transaction({ changes: [{ from, to, text: replacement }] }, origin);
  }

  getCursor(side: 'from' | 'to' | 'head' | 'anchor' = 'head'): EditorPosition {
    return this.offsetToPos(this.cm.state.selection.main[side]);
  }

  listSelections(): Selected[] {
    return this.cm.state.selection.ranges.map(({ anchor, head }) => ({
      anchor: this.offsetToPos(anchor),
      head: this.offsetToPos(head),
    }));
  }

  setCursor(position: EditorPosition | number, ch = 0): void {
    this.setSelection(typeof position === 'number' ? { line: position, ch } : position);
  }

  setSelection(anchor: EditorPosition, head: EditorPosition = anchor): void {
    this.setSelections([{ anchor, head }]);
  }

  setSelections(ranges: EditorSelectionOrCaret[], main = 0): void {
    const selection = ranges.map(({ anchor, head }) =>
      EditorSelection.range(this.posToOffset(anchor), this.posToOffset(head ?? anchor)),
    );
    this.cm.dispatch({ selection: EditorSelection.create(selection, main) });
  }

  focus(): void {
    this.cm.focus();
  }

  blur(): void {
    this.cm.contentDOM.blur();
  }

  hasFocus(): boolean {
    return this.cm.hasFocus;
  }

  getScrollInfo(): { top: number; left: number } {
    const { scrollTop: top, scrollLeft: left } = this.cm.scrollDOM;
    return { top, left };
  }

  scrollTo(x?: number | null, y?: number | null): void {
    this.cm.scrollDOM.scrollTo({ ...(x != null && { left: x }), ...(y != null && { top: y }) });
  }

  scrollIntoView(range: EditorRange, center = false): void {
    const target = EditorSelection.range(this.posToOffset(range.from), this.posToOffset(range.to));
    this.cm.dispatch({ effects: EditorView.scrollIntoView(target, center ? { y: 'center' } : {}) });
  }

  undo(): void {
    undo(this.cm);
  }

  redo(): void {
    redo(this.cm);
  }

  exec(command: string): void {
    runEditorCommand(command, this.cm);
  }

  indentList(): void {
    indentMore(this.cm);
  }

  unindentList(): void {
    indentLess(this.cm);
  }

  /** One transaction is one undo step; positions of changes are those before it, of selections those after it. */
  transaction(tx: EditorTransaction, origin?: string): void {
    const changes: ChangeSpec[] = (tx.changes ?? []).map(({ from, to, text }: EditorChange) => ({
      from: this.posToOffset(from),
      to: this.posToOffset(to ?? from),
      insert: text,
    }));
    const { state } = this.cm;
    if (tx.replaceSelection !== undefined) {
      for (const { from, to } of state.selection.ranges) changes.push({ from, to, insert: tx.replaceSelection });
    }
    const after = state.changes(changes).apply(state.doc);
    const wanted: EditorRangeOrCaret[] = tx.selections ?? (tx.selection ? [tx.selection] : []);
    const ranges = wanted.map(({ from, to }) =>
      EditorSelection.range(offsetAt(after, from), offsetAt(after, to ?? from)),
    );
    this.cm.dispatch({
      changes,
      ...(ranges.length > 0 && { selection: EditorSelection.create(ranges) }),
      ...(origin !== undefined && { userEvent: origin }),
    });
  }

  wordAt(position: EditorPosition): EditorRange | null {
    const word = this.cm.state.wordAt(this.posToOffset(position));
    return word && { from: this.offsetToPos(word.from), to: this.offsetToPos(word.to) };
  }

  posToOffset(position: EditorPosition): number {
    return offsetAt(this.cm.state.doc, position);
  }

  offsetToPos(offset: number): EditorPosition {
    return positionAt(this.cm.state.doc, offset);
  }

  processLines<T>(
    read: (line: number, text: string) => T | null,
    write: (line: number, text: string, value: T | null) => EditorChange | undefined,
    ignoreEmpty = false,
  ): void {
    const lines = new Set<number>();
    for (const { anchor, head } of this.listSelections()) {
      for (let line = Math.min(anchor.line, head.line); line <= Math.max(anchor.line, head.line); line++)
        lines.add(line);
    }
    const read1 = [...lines]
      .map((line) => ({ line, text: this.getLine(line) }))
      .filter(({ text }) => !ignoreEmpty || text.trim() !== '')
      .map((one) => ({ ...one, value: read(one.line, one.text) }));
    const changes = read1
      .map(({ line, text, value }) => write(line, text, value))
      .filter((one) => typeof one === 'object');
    if (changes.length > 0) this.transaction({ changes });
  }

  /** Not in the typings, but what plugins call to know where a document ends. */
  endPosition(): EditorPosition {
    return endOf(this.cm.state.doc);
  }
}
