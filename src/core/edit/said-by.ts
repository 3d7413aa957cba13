import { inlineOf } from '../note/inline';
import { metadataOf } from '../note/metadata';
import { titleOf } from '../note/title';

/**
 * What a task says behind its box, as one comparable text: its title, tags, dates and the kinds of its other signs and fields. The Tasks plugin sorts and
 * spells these as it likes (`🔁 every Monday`, `[due::2026-01-01]`), and adds or takes away the day on which a task was closed.
 */
export function saidBy(body: string): string {
  const said = body
    .replace(/\uFE0F/gu, '')
    .replace(closingDay, ' ')
    .trim();
  const inlines = inlineOf(said, none);
  const { tags, block } = metadataOf(said, inlines);
  const kinds = said.match(/[➕🛫⏳⌛📅📆🗓🔁🆔⛔🏁🔺⏫🔼🔽⏬]/gu) ?? [];
  const fields = inlines.flatMap((part) => (part.type === 'field' ? [part.key] : []));
  const signs = [
    ...kinds.map((kind) => alike[kind] ?? kind),
    ...fields,
    ...(said.match(/\d{4}-\d{2}-\d{2}/gu) ?? []),
    ...tags,
  ];
  // Commas between fields go.
  const title = titleOf(said, inlines, none)
    .replace(/[\s,]+/gu, ' ')
    .trim();
  return JSON.stringify([title, block, signs.sort()]);
}

const none: ReadonlyMap<string, string> = new Map();

/** Signs that mean the same: the plugin writes the second. */
const alike: Readonly<Record<string, string>> = { '📆': '📅', '🗓': '📅', '⌛': '⏳' };

const closingDay = /[✅❌]\s*\d{4}-\d{2}-\d{2}|[([](?:completion|done|cancelled)::\s*\d{4}-\d{2}-\d{2}[)\]]/giu;
