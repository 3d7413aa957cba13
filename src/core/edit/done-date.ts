import type { Edit } from './edit';

/** How a done date is written: the Tasks plugin's sign or a Dataview field. */
type DateForm = 'emoji' | 'field';

/** Adds a done date to a line, or takes it away again. `day` is `YYYY-MM-DD`. */
export interface DateWish {
  readonly form: DateForm;
  readonly day: string;
  readonly isDone: boolean;
}

const block = /[ \t]\^[\w-]+[ \t]*$/;
const dated = / (?:✅\uFE0F? \d{4}-\d{2}-\d{2}|\[completion:: \d{4}-\d{2}-\d{2}\])$/;

/**
 * The edit that dates a line, given its raw text and where it starts in the note: at its end, before a block id and before
 * trailing blanks. A line that has a date keeps it; reopening takes away the date at the end, whoever wrote it. Null for
 * nothing to do.
 */
export function dateEdit(raw: string, lineFrom: number, { form, day, isDone }: DateWish): Edit | null {
  const tail = block.exec(raw)?.index ?? raw.length;
  const body = raw.slice(0, tail).trimEnd();
  const end = lineFrom + body.length;
  const date = dated.exec(body);
  if (isDone) {
    const stamp = form === 'emoji' ? ` ✅ ${day}` : ` [completion:: ${day}]`;
    return date ? null : { from: end, to: end, insert: stamp };
  }
  return date ? { from: end - date[0].length, to: end, insert: '' } : null;
}
