import type { Text } from '@codemirror/state';
import type { EditorPosition } from 'obsidian';

/** Positions outside the text are moved to its nearest edge, as in the app. */
export function offsetAt(doc: Text, { line, ch }: EditorPosition): number {
  if (line < 0) return 0;
  if (line >= doc.lines) return doc.length;
  const { from, to } = doc.line(line + 1);
  return Math.min(from + Math.max(ch, 0), to);
}

export function positionAt(doc: Text, offset: number): EditorPosition {
  const line = doc.lineAt(Math.max(0, Math.min(offset, doc.length)));
  return { line: line.number - 1, ch: Math.min(offset, doc.length) - line.from };
}

export function endOf(doc: Text): EditorPosition {
  return positionAt(doc, doc.length);
}
