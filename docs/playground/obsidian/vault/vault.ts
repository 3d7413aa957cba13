import type { DataWriteOptions } from 'obsidian';
import { Events } from '../base/events';
import { isHidden, normalizePath, parentOf } from '../text/paths';
import type { PlaygroundAdapter } from './adapter';
import type { Disk, DiskChange } from './disk';
import { TAbstractFile, TFile, TFolder } from './files';

/** The tree of files and its events. It never touches bytes: the adapter writes, the disk reports, the tree follows. */
export class Vault extends Events {
  configDir = '.obsidian';
  readonly fileMap: Record<string, TAbstractFile> = Object.create(null) as Record<string, TAbstractFile>;
  readonly #root: TFolder;
  #loaded = false;

  constructor(
    readonly adapter: PlaygroundAdapter,
    private readonly disk: Disk,
  ) {
    super();
    this.#root = new TFolder(this, '/');
    this.fileMap['/'] = this.#root;
    disk.watch((change) => {
      if (this.#loaded) this.#follow(change);
    });
  }

  /** Plugins are loaded before this runs: that is why they see `create` for every file. */
  loadTree(): void {
    this.#loaded = true;
    for (const folder of [...this.disk.folders].sort()) if (folder) this.#appear(folder);
    for (const path of [...this.disk.files.keys()].sort()) this.#appear(path);
  }

  getName(): string {
    return this.adapter.getName();
  }

  getRoot(): TFolder {
    return this.#root;
  }

  getAbstractFileByPath(path: string): TAbstractFile | null {
    return this.fileMap[path === '' ? '/' : path] ?? null;
  }

  getFileByPath(path: string): TFile | null {
    const file = this.getAbstractFileByPath(path);
    return file instanceof TFile ? file : null;
  }

  getFolderByPath(path: string): TFolder | null {
    const folder = this.getAbstractFileByPath(path);
    return folder instanceof TFolder ? folder : null;
  }

  getAllLoadedFiles(): TAbstractFile[] {
    return Object.values(this.fileMap);
  }

  getAllFolders(includeRoot = false): TFolder[] {
    return this.getAllLoadedFiles().filter(
      (one): one is TFolder => one instanceof TFolder && (includeRoot || !one.isRoot()),
    );
  }

  getFiles(): TFile[] {
    return this.getAllLoadedFiles().filter((one) => one instanceof TFile);
  }

  getMarkdownFiles(): TFile[] {
    return this.getFiles().filter((file) => file.extension === 'md');
  }

  /** The bytes as they are, for the metadata cache: staged faults are for plugins, not for the app's own reading. */
  peek(path: string): Uint8Array | undefined {
    return this.disk.files.get(path)?.bytes;
  }

  async read(file: TFile): Promise<string> {
    return this.adapter.read(file.path);
  }

  async cachedRead(file: TFile): Promise<string> {
    return this.adapter.read(file.path);
  }

  async readBinary(file: TFile): Promise<ArrayBuffer> {
    return this.adapter.readBinary(file.path);
  }

  getResourcePath(file: TFile): string {
    return this.adapter.getResourcePath(file.path);
  }

  async create(path: string, data: string, options?: DataWriteOptions): Promise<TFile> {
    return this.#created(path, new TextEncoder().encode(data), options);
  }

  async createBinary(path: string, data: ArrayBuffer, options?: DataWriteOptions): Promise<TFile> {
    return this.#created(path, new Uint8Array(data.slice(0)), options);
  }

  async createFolder(path: string): Promise<TFolder> {
    const wanted = normalizePath(path);
    if (this.disk.has(wanted)) throw new Error('Folder already exists.');
    await this.adapter.mkdir(wanted);
    const folder = this.getFolderByPath(wanted);
    if (!folder) throw new Error(`${wanted} is hidden, so the vault does not show it.`);
    return folder;
  }

  async modify(file: TFile, data: string, options?: DataWriteOptions): Promise<void> {
    await this.adapter.write(file.path, data, options);
  }

  async modifyBinary(file: TFile, data: ArrayBuffer, options?: DataWriteOptions): Promise<void> {
    await this.adapter.writeBinary(file.path, data, options);
  }

  async append(file: TFile, data: string, options?: DataWriteOptions): Promise<void> {
    await this.adapter.append(file.path, data, options);
  }

  async appendBinary(file: TFile, data: ArrayBuffer, options?: DataWriteOptions): Promise<void> {
    await this.adapter.appendBinary(file.path, data, options);
  }

  async process(file: TFile, change: (text: string) => string, options?: DataWriteOptions): Promise<string> {
    return this.adapter.process(file.path, change, options);
  }

  async delete(file: TAbstractFile, force = false): Promise<void> {
    if (file instanceof TFolder) await this.adapter.rmdir(file.path, force || file.children.length === 0);
    else await this.adapter.remove(file.path);
  }

  async trash(file: TAbstractFile, system: boolean): Promise<void> {
    if (system && (await this.adapter.trashSystem())) return;
    await this.adapter.trashLocal(file.path);
  }

  async rename(file: TAbstractFile, newPath: string): Promise<void> {
    await this.adapter.rename(file.path, newPath);
  }

  async copy<T extends TAbstractFile>(file: T, newPath: string): Promise<T> {
    await this.adapter.copy(file.path, newPath);
    return this.getAbstractFileByPath(normalizePath(newPath)) as T;
  }

  static recurseChildren(root: TFolder, visit: (file: TAbstractFile) => unknown): void {
    visit(root);
    for (const child of root.children) {
      if (child instanceof TFolder) Vault.recurseChildren(child, visit);
      else visit(child);
    }
  }

  async #created(path: string, bytes: Uint8Array, options?: DataWriteOptions): Promise<TFile> {
    const wanted = normalizePath(path);
    if (this.disk.has(wanted)) throw new Error('File already exists.');
    await this.adapter.writeBytes('create', wanted, bytes, options);
    const file = this.getFileByPath(wanted);
    if (!file) throw new Error(`${wanted} is hidden, so the vault does not show it.`);
    return file;
  }

  #follow(change: DiskChange): void {
    switch (change.kind) {
      case 'folder':
        this.#appear(change.path);
        break;
      case 'write':
        if (change.fresh) this.#appear(change.path);
        else this.#modified(change.path);
        break;
      case 'remove':
        this.#vanish(change.path);
        break;
      case 'rename':
        this.#move(change.path, change.to);
        break;
    }
  }

  #appear(path: string): void {
    if (isHidden(path) || this.fileMap[path]) return;
    const stored = this.disk.files.get(path);
    const file = stored ? new TFile(this, path) : new TFolder(this, path);
    if (stored && file instanceof TFile)
      file.stat = { ctime: stored.ctime, mtime: stored.mtime, size: stored.bytes.length };
    this.fileMap[path] = file;
    this.#attach(file);
    this.trigger('create', file);
  }

  /** The app compares size and time: a write that changes neither goes unnoticed, which is why plugins must not pin times. */
  #modified(path: string): void {
    const file = this.getFileByPath(path);
    const stored = this.disk.files.get(path);
    if (!file || !stored) return;
    const { mtime, size } = file.stat;
    file.stat = { ctime: stored.ctime, mtime: stored.mtime, size: stored.bytes.length };
    if (mtime !== file.stat.mtime || size !== file.stat.size) this.trigger('modify', file);
  }

  #vanish(path: string): void {
    const file = this.getAbstractFileByPath(path);
    if (!file || file === this.#root) return;
    if (file instanceof TFolder) for (const child of [...file.children]) this.#vanish(child.path);
    this.#detach(file);
    Reflect.deleteProperty(this.fileMap, path);
    file.deleted = true;
    this.trigger('delete', file);
  }

  #move(path: string, to: string): void {
    if (isHidden(to)) {
      this.#vanish(path);
      return;
    }
    const file = this.getAbstractFileByPath(path);
    if (!file) {
      this.#appear(to);
      return;
    }
    this.#detach(file);
    this.#renamed(file, to);
    this.#attach(file);
    const told: [TAbstractFile, string][] = [[file, path]];
    if (file instanceof TFolder) this.#renameChildren(file, told);
    for (const [one, oldPath] of told) this.trigger('rename', one, oldPath);
  }

  #renameChildren(folder: TFolder, told: [TAbstractFile, string][]): void {
    for (const child of folder.children) {
      told.push([child, child.path]);
      this.#renamed(child, `${folder.path}/${child.name}`);
      if (child instanceof TFolder) this.#renameChildren(child, told);
    }
  }

  #renamed(file: TAbstractFile, to: string): void {
    Reflect.deleteProperty(this.fileMap, file.path);
    file.setPath(to);
    this.fileMap[to] = file;
  }

  #attach(file: TAbstractFile): void {
    const parent = this.getFolderByPath(parentOf(file.path) || '/');
    file.parent = parent;
    parent?.children.push(file);
  }

  #detach(file: TAbstractFile): void {
    if (file.parent) file.parent.children = file.parent.children.filter((one) => one !== file);
    file.parent = null;
  }
}
