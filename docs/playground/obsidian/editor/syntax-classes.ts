import { syntaxTree } from '@codemirror/language';
import { RangeSetBuilder } from '@codemirror/state';
import { Decoration, ViewPlugin, type DecorationSet, type EditorView, type ViewUpdate } from '@codemirror/view';
import { frontMatterOf } from '../metadata/front-matter';

/** The class names that Obsidian's own Markdown mode gives, so that themes and plugins find them. */
const marks: Record<string, string> = {
  HeaderMark: 'cm-formatting cm-formatting-header',
  ListMark: 'cm-formatting cm-formatting-list',
  TaskMarker: 'cm-formatting cm-formatting-task',
  QuoteMark: 'cm-formatting cm-formatting-quote',
  Emphasis: 'cm-em',
  StrongEmphasis: 'cm-strong',
  InlineCode: 'cm-inline-code',
  CodeText: 'cm-hmd-codeblock',
  Strikethrough: 'cm-strikethrough',
  Link: 'cm-link',
  URL: 'cm-url',
};

const frontMatterLine = Decoration.line({ class: 'cm-hmd-frontmatter' });
const longestFrontMatter = 10_000;

/** Classes for Markdown, without a highlighter: CodeMirror's parser names the nodes, this names their classes. */
export const syntaxClasses = ViewPlugin.fromClass(
  class {
    decorations: DecorationSet;

    constructor(view: EditorView) {
      this.decorations = decorate(view);
    }

    update(update: ViewUpdate): void {
      if (update.docChanged || update.viewportChanged || syntaxTree(update.startState) !== syntaxTree(update.state)) {
        this.decorations = decorate(update.view);
      }
    }
  },
  { decorations: (plugin) => plugin.decorations },
);

function decorate(view: EditorView): DecorationSet {
  const found: { from: number; to: number; value: Decoration }[] = [];
  // To CommonMark, front matter is a heading.
  const { contentStart } = frontMatterOf(view.state.sliceDoc(0, longestFrontMatter));
  for (const { from, to } of view.visibleRanges) {
    syntaxTree(view.state).iterate({
      from,
      to,
      enter: ({ name, from: start, to: end }) => {
        if (start < contentStart) return;
        const level = /^(?:ATX|Setext)Heading(\d)$/.exec(name)?.[1];
        if (level !== undefined) {
          const line = view.state.doc.lineAt(start);
          const value = Decoration.line({
            class: `HyperMD-header HyperMD-header-${level} cm-header cm-header-${level}`,
          });
          found.push({ from: line.from, to: line.from, value });
        }
        const isMark = name === 'Link' && /^\[.\]$/u.test(view.state.sliceDoc(start, end));
        const className = isMark ? marks['TaskMarker'] : marks[name];
        if (className && end > start)
          found.push({ from: start, to: end, value: Decoration.mark({ class: className }) });
      },
    });
  }
  for (let at = 0; at < contentStart; at = view.state.doc.lineAt(at).to + 1) {
    found.push({ from: at, to: at, value: frontMatterLine });
  }
  found.sort((a, b) => a.from - b.from || a.value.startSide - b.value.startSide);
  const builder = new RangeSetBuilder<Decoration>();
  for (const { from, to, value } of found) builder.add(from, to, value);
  return builder.finish();
}
