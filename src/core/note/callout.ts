import type { Block, Quote, Stretch } from './tree';

/** A quote's blocks, with the title line taken off where the quote is a callout (`> [!type]- title`). */
export function calloutOf(text: string, blocks: readonly Block[]): Pick<Quote, 'callout' | 'blocks'> {
  const [first, ...others] = blocks;
  if (first?.type !== 'paragraph') return { callout: null, blocks };
  const [head, ...lines] = first.lines;
  const match = head && /^\[!([^\]]+)\][-+]?[ \t]*/.exec(text.slice(head.from, head.to));
  if (!head || !match?.[1]) return { callout: null, blocks };
  const title: Stretch = { ...head, from: head.from + match[0].length };
  return {
    callout: { kind: match[1].trim(), title: title.from < title.to ? title : null },
    blocks: lines.length > 0 ? [{ type: 'paragraph', lines }, ...others] : others,
  };
}
