import type { App } from '../obsidian/app';
import { Keymap } from '../obsidian/base/keymap';
import { setIcon } from '../obsidian/base/icons';
import { Platform } from '../obsidian/base/platform';
import { debounce } from '../obsidian/base/timing';
import { Menu } from '../obsidian/overlays/menu';
import { TFile, TFolder, type TAbstractFile } from '../obsidian/vault/files';
import type { WorkspaceLeaf } from '../obsidian/workspace/leaf';
import { ItemView } from '../obsidian/workspace/view';
import { fillFileMenu } from './file-menu';

export function addFileExplorer(app: App): void {
  app.viewRegistry.registerView('file-explorer', (leaf) => new FileExplorer(leaf));
  const leaf = app.workspace.getLeftLeaf(false);
  void leaf?.setViewState({ type: 'file-explorer' });
}

class FileExplorer extends ItemView {
  override icon = 'folder-closed';
  readonly #closed = new Set<string>();
  readonly #listEl: HTMLElement;

  constructor(leaf: WorkspaceLeaf) {
    super(leaf);
    this.#listEl = this.contentEl.createDiv({ cls: ['nav-files-container', 'node-insert-event'] });
    const draw = debounce(() => {
      this.#draw();
    }, 10);
    for (const name of ['create', 'delete', 'rename']) this.registerEvent(this.app.vault.on(name, draw));
    this.registerEvent(this.app.workspace.on('file-open', draw));
  }

  getViewType(): string {
    return 'file-explorer';
  }

  getDisplayText(): string {
    return 'Files';
  }

  protected override async onOpen(): Promise<void> {
    this.#draw();
    return Promise.resolve();
  }

  #draw(): void {
    this.#listEl.empty();
    this.#listEl.createDiv({ cls: 'playground-vault-name', text: this.app.vault.getName() });
    this.#children(this.app.vault.getRoot(), this.#listEl);
  }

  #children(folder: TFolder, parent: HTMLElement): void {
    const byKindAndName = (a: TAbstractFile, b: TAbstractFile) =>
      Number(b instanceof TFolder) - Number(a instanceof TFolder) ||
      a.name.localeCompare(b.name, undefined, { numeric: true });
    for (const child of [...folder.children].sort(byKindAndName)) {
      if (child instanceof TFolder) this.#folder(child, parent);
      else if (child instanceof TFile) this.#file(child, parent);
    }
  }

  #folder(folder: TFolder, parent: HTMLElement): void {
    const closed = this.#closed.has(folder.path);
    const item = parent.createDiv({ cls: ['tree-item', 'nav-folder'] });
    item.toggleClass('is-collapsed', closed);
    const self = item.createDiv({
      cls: ['tree-item-self', 'nav-folder-title', 'is-clickable', 'mod-collapsible'],
      attr: { 'data-path': folder.path },
    });
    const arrow = self.createDiv({ cls: ['tree-item-icon', 'collapse-icon'] });
    arrow.toggleClass('is-collapsed', closed);
    setIcon(arrow, 'chevron-down');
    self.createDiv({ cls: ['tree-item-inner', 'nav-folder-title-content'], text: folder.name });
    self.addEventListener('click', () => {
      if (!this.#closed.delete(folder.path)) this.#closed.add(folder.path);
      this.#draw();
    });
    self.addEventListener('contextmenu', (event) => {
      this.#menu(event, folder);
    });
    if (!closed) this.#children(folder, item.createDiv({ cls: ['tree-item-children', 'nav-folder-children'] }));
  }

  #file(file: TFile, parent: HTMLElement): void {
    const item = parent.createDiv({ cls: ['tree-item', 'nav-file'] });
    const self = item.createDiv({
      cls: ['tree-item-self', 'nav-file-title', 'tappable', 'is-clickable'],
      attr: { 'data-path': file.path, draggable: true },
    });
    self.toggleClass('is-active', file === this.app.workspace.getActiveFile());
    self.createDiv({ cls: ['tree-item-inner', 'nav-file-title-content'], text: file.basename });
    if (file.extension !== 'md') self.createDiv({ cls: 'nav-file-tag', text: file.extension });
    const open = async (event: MouseEvent) => {
      if (!this.app.viewRegistry.typeByExtension.has(file.extension)) return;
      await this.app.workspace.getLeaf(Keymap.isModEvent(event)).openFile(file);
      if (Platform.isPhone) this.app.workspace.leftSplit.collapse();
    };
    self.addEventListener('click', (event) => void open(event));
    self.addEventListener('auxclick', (event) => void (event.button === 1 && open(event)));
    self.addEventListener('contextmenu', (event) => {
      this.#menu(event, file);
    });
    self.addEventListener('mouseover', (event) => {
      this.app.workspace.trigger('hover-link', {
        event,
        source: 'file-explorer',
        hoverParent: this.leaf,
        targetEl: self,
        linktext: file.path,
      });
    });
  }

  #menu(event: MouseEvent, file: TAbstractFile): void {
    const menu = Menu.forEvent(event);
    fillFileMenu(menu, file, this.app);
    this.app.workspace.trigger('file-menu', menu, file, 'file-explorer-context-menu', this.leaf);
  }
}
