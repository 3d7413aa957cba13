import type { MarkdownPostProcessorContext, MarkdownSectionInformation } from 'obsidian';
import type { App } from '../app';
import { Component } from '../base/component';
import { propertiesOf, frontMatterOf } from '../metadata/front-matter';
import { noteTree } from '../metadata/note-tree';
import { postProcess } from './post-processors';
import { renderBlock } from './render-blocks';

export class MarkdownRenderChild extends Component {
  containerEl: HTMLElement;

  constructor(containerEl: HTMLElement) {
    super();
    this.containerEl = containerEl;
  }
}

let lastDocId = 0;

/** Renders each top-level block into its own `div.el-…`, as the app does, and runs the post processors on each. */
export async function renderNote(text: string, el: HTMLElement, sourcePath: string, owner: Component): Promise<void> {
  const { tree } = noteTree(text);
  const info = frontMatterOf(text);
  const frontmatter = info.exists ? propertiesOf(info.frontmatter) : undefined;
  const places = new Map<HTMLElement, MarkdownSectionInformation>();
  const docId = `doc-${++lastDocId}`;
  const context: MarkdownPostProcessorContext = {
    docId,
    sourcePath,
    frontmatter,
    addChild: (child) => {
      owner.addChild(child as unknown as MarkdownRenderChild);
    },
    getSectionInfo: (inside) => {
      const section = [...places.keys()].find((one) => one.contains(inside));
      return section ? (places.get(section) ?? null) : null;
    },
  };
  for (const node of tree.children) {
    const section = el.createDiv(`el-${node.type === 'heading' ? `h${node.depth}` : (names[node.type] ?? node.type)}`);
    renderBlock(node, section, text);
    const lineStart = (node.position?.start.line ?? 1) - 1;
    section.setAttr('data-line', lineStart);
    places.set(section, { text, lineStart, lineEnd: (node.position?.end.line ?? 1) - 1 });
    await postProcess(section, context);
  }
}

const names: Record<string, string> = { paragraph: 'p', list: 'ul', code: 'pre', thematicBreak: 'hr' };

export abstract class MarkdownRenderer extends MarkdownRenderChild {
  static async render(
    _app: App,
    markdown: string,
    el: HTMLElement,
    sourcePath: string,
    component: Component,
  ): Promise<void> {
    await renderNote(markdown, el, sourcePath, component);
  }

  static async renderMarkdown(
    markdown: string,
    el: HTMLElement,
    sourcePath: string,
    component: Component,
  ): Promise<void> {
    await renderNote(markdown, el, sourcePath, component);
  }
}
