import { installDom } from '../dom/install';
import type { Realm } from '../dom/realm';
import { WorkspaceTabs } from './items';
import { WorkspaceContainer } from './roots';
import type { Workspace } from './workspace';

export class WorkspaceWindow extends WorkspaceContainer {
  win: Window;
  doc: Document;

  constructor(readonly frame: HTMLIFrameElement) {
    super('vertical');
    this.win = frame.contentWindow as Window;
    this.doc = frame.contentDocument as Document;
  }
}

/** A popout is a frame over the page: like a second window it has its own document and its own classes. */
export function openPopout(workspace: Workspace): WorkspaceWindow {
  const shell = document.body.createDiv('playground-popout');
  const bar = shell.createDiv({ cls: 'playground-popout-bar', text: 'Popout window' });
  const close = bar.createEl('button', { cls: 'clickable-icon', text: '×', attr: { 'aria-label': 'Close window' } });
  const popout = new WorkspaceWindow(shell.createEl('iframe', { attr: { title: 'Popout window' } }));
  const { doc } = popout;
  installDom(popout.win as Realm, window);
  copyStyles(popout);
  doc.body.className = document.body.className;
  doc.body.addClass('is-popout-window');
  popout.addTabs(new WorkspaceTabs());
  doc.body.appendChild(popout.containerEl);
  popout.parent = workspace.floatingSplit;
  // The root of a leaf in a popout is the window, not the main window's middle.
  popout.getRoot = () => popout;
  workspace.floatingSplit.children.push(popout);
  workspace.trigger('window-open', popout, popout.win);
  close.addEventListener('click', () => {
    for (const tabs of popout.tabs) for (const leaf of [...tabs.children]) leaf.detach();
    workspace.floatingSplit.children = workspace.floatingSplit.children.filter((one) => one !== popout);
    workspace.trigger('window-close', popout, popout.win);
    shell.detach();
    workspace.layoutChanged();
  });
  return popout;
}

/** A sheet belongs to the document it was made for, so each is made again. */
function copyStyles({ doc, win }: WorkspaceWindow): void {
  for (const style of document.head.findAll('style, link[rel=stylesheet]'))
    doc.head.appendChild(doc.importNode(style, true));
  for (const { cssRules } of document.adoptedStyleSheets) {
    const copy = new (win as Realm).CSSStyleSheet();
    copy.replaceSync(Array.from(cssRules, (rule) => rule.cssText).join('\n'));
    doc.adoptedStyleSheets.push(copy);
  }
}
