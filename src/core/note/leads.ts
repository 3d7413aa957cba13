import { isAt } from './beginnings';
import { boxAt, brokenBox, commonBox, isGluedTask } from './box';
import { copied } from './copied';
import { noBlocks, type Owner } from './growing-blocks';
import type { ListItem, Paragraph, Remark, Stretch } from './tree';

/** Reads lines of paragraphs for what tasks need: the box at an item's beginning, and what was meant as one. */
export class Leads {
  readonly remarks: Remark[] = [];
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  /** An item that holds nothing as yet. Its text begins with the line `lead`, of which its box is taken off; empty where it has none. */
  item(lead: Stretch): ListItem & Owner {
    const { line, from, to } = lead;
    const box = this.#boxIn(lead);
    if (!box) return { line, from, to, mark: null, markOffset: 0, blocks: noBlocks };
    return { line, from: from + box.size, to, mark: box.mark, markOffset: from + 1, blocks: noBlocks };
  }

  paragraph(lines: readonly Stretch[]): Paragraph {
    return { type: 'paragraph', lines: lines.map((line) => this.seen(line)) };
  }

  /** A line of a paragraph that does not begin an item; the same line is given back. */
  seen(line: Stretch): Stretch {
    if (!'-*+'.includes(this.#text.charAt(line.from))) return line;
    const about = this.#textOf(line);
    if (isGluedTask(about)) this.remarks.push({ kind: 'not-a-task', line: line.line, about: copied(about) });
    return line;
  }

  #boxIn(lead: Stretch): ReturnType<typeof boxAt> {
    if (this.#text.charAt(lead.from) !== '[') return null;
    if (isAt(commonBox, this.#text, lead.from)) return { mark: this.#text.charAt(lead.from + 1), size: 4 };
    const text = this.#textOf(lead);
    const box = boxAt(text);
    const broken = box ? null : brokenBox(text);
    if (broken) this.remarks.push({ kind: broken, line: lead.line, about: copied(text) });
    return box;
  }

  #textOf({ from, to }: Stretch): string {
    return this.#text.slice(from, to);
  }
}
