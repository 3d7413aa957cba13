// What others need for the same text. None of them makes courses; all of them answer "how long does reading it take?".
import { TreeFragment, type Tree } from '@lezer/common';
import { parser, TaskList } from '@lezer/markdown';
import { Parser } from 'commonmark';
import MarkdownIt from 'markdown-it';
import type { Keystroke } from './typing';

/** A reader of Markdown, by the name it has in the tables. */
export interface Reader {
  readonly name: string;
  readonly read: (text: string) => unknown;
}

const commonmark = new Parser();
const markdownIt = new MarkdownIt();
const lezer = parser.configure(TaskList);

export const yardsticks: readonly Reader[] = [
  { name: 'commonmark.js', read: (text) => commonmark.parse(text) },
  { name: 'markdown-it', read: (text) => markdownIt.parse(text, {}) },
  { name: 'lezer', read: (text) => lezer.parse(text) },
  { name: 'line-ends', read: lineEnds },
];

/** Lezer's own way to follow an edit: it keeps what the edit did not touch. Gives the number of tasks. */
export function lezerWhileTyping(text: string): (keystroke: Keystroke) => number {
  let tree = lezer.parse(text);
  return ({ text: typed, at }) => {
    const change = { fromA: at, toA: at, fromB: at, toB: at + 1 };
    tree = lezer.parse(typed, TreeFragment.applyChanges(TreeFragment.addTree(tree), [change]));
    return tasksIn(tree);
  };
}

function tasksIn(tree: Tree): number {
  let tasks = 0;
  tree.iterate({
    enter: ({ name }) => {
      if (name === 'TaskMarker') tasks += 1;
    },
  });
  return tasks;
}

/** The limit of memory: nothing that has to know where lines end can be faster. */
function lineEnds(text: string): number {
  let lines = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lines += 1;
  return lines;
}
