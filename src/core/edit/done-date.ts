import type { Edit } from './edit';

/** How a done date is written: the Tasks plugin's sign or a Dataview field. */
type DateForm = 'emoji' | 'field';

/** Adds a done date to a line, or takes away the one that it has. `day` is `YYYY-MM-DD`. */
export type DateWish =
  { readonly isDone: true; readonly form: DateForm; readonly day: string } | { readonly isDone: false };

/** Puts a part of a line back, counted from the line's beginning, where the line reads `raw` still. */
export interface DateBack extends Edit {
  readonly raw: string;
}

const block = /\s\^[\w-]+\s*$/;
/** A date wherever it is read: by its sign, or in a field by one of its names. */
const anyDate = /(?:✅\uFE0F?|\b(?:completion|done)::)\s*\d{4}-\d{2}-\d{2}/i;
/** One at the end of a line, in any form that is read, with nothing behind it but other signs and tags. */
const dated =
  /[ \t]*(?:✅\uFE0F?[ \t]*\d{4}-\d{2}-\d{2}|[([](?:completion|done)::[ \t]*\d{4}-\d{2}-\d{2}[)\]])(?=(?:[ \t]+(?:[➕🛫⏳⌛📅📆🗓❌]\uFE0F?[ \t]*\d{4}-\d{2}-\d{2}|[🔺⏫🔼🔽⏬]\uFE0F?|#[^\s#]+))*$)/iu;
/**
 * The edit that dates a line, given its raw text and where it starts in the note: at its end, before a block id and before
 * trailing blanks. A line that has a date anywhere keeps it and gets no second one;
 * reopening takes away the date at the end, whoever wrote it, and leaves one that stands among words. Null for nothing to do.
 */
export function dateEdit(raw: string, lineFrom: number, wish: DateWish | DateBack): Edit | null {
  if ('raw' in wish) {
    const { from, to, insert } = wish;
    return wish.raw === raw ? { from: lineFrom + from, to: lineFrom + to, insert } : null;
  }
  const tail = block.exec(raw)?.index ?? raw.length;
  const body = raw.slice(0, tail).trimEnd();
  if (wish.isDone) {
    const { form, day } = wish;
    const end = lineFrom + body.length;
    const stamp = form === 'emoji' ? ` ✅ ${day}` : ` [completion:: ${day}]`;
    return anyDate.test(raw) ? null : { from: end, to: end, insert: stamp };
  }
  const date = dated.exec(body);
  if (!date) return null;
  const from = lineFrom + date.index;
  return { from, to: from + date[0].length, insert: '' };
}
