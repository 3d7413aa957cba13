import { boxAt, boxFrom, brokenBox, isGluedTask } from './box';
import { copied } from './copied';
import type { ListItem, Paragraph, Remark, Stretch } from './tree';

/** Reads lines of paragraphs for what tasks need: the box at an item's beginning, and what was meant as one. */
export class Leads {
  readonly remarks: Remark[] = [];
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  /** The box of an item whose text begins with the line `lead`, and what of that line is left. */
  boxAndLead(lead: Stretch | undefined): Pick<ListItem, 'box' | 'lead'> {
    if (!lead) return { box: null, lead: null };
    const { line, from, to } = lead;
    const text = this.#textOf(lead);
    if (!text.startsWith('[')) return { box: null, lead };
    const found = boxAt(text);
    if (found) return { box: boxFrom(from, found.mark), lead: { line, from: from + found.size, to } };
    const broken = brokenBox(text);
    if (broken) this.remarks.push({ kind: broken, line, about: copied(text) });
    return { box: null, lead };
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

  #textOf({ from, to }: Stretch): string {
    return this.#text.slice(from, to);
  }
}
