import type { DataWriteOptions } from 'obsidian';
import type { App } from '../app';
import { notHere } from '../base/not-here';
import { frontMatterOf } from '../metadata/front-matter';
import { ConfirmationModal } from '../overlays/confirmation-modal';
import { parentOf } from '../text/paths';
import { parseYaml, stringifyYaml } from '../text/yaml';
import { TFile, type TAbstractFile, type TFolder } from './files';

export class FileManager {
  constructor(private readonly app: App) {}

  getNewFileParent(_sourcePath: string): TFolder {
    return this.app.vault.getRoot();
  }

  /** Moves the file and mends the links to it, as the app does when links are updated automatically. */
  async renameFile(file: TAbstractFile, newPath: string): Promise<void> {
    const before = file instanceof TFile ? this.app.metadataCache.fileToLinktext(file, '') : '';
    const linking = file instanceof TFile ? this.#notesLinkingTo(file) : [];
    await this.app.vault.rename(file, newPath);
    if (!(file instanceof TFile)) return;
    const after = this.app.metadataCache.fileToLinktext(file, '');
    if (after === before) return;
    for (const note of linking) {
      await this.app.vault.process(note, (text) =>
        text.replace(/\[\[([^[\]|#]+)/g, (whole, path: string) => (path === before ? `[[${after}` : whole)),
      );
    }
  }

  async promptForDeletion(file: TAbstractFile): Promise<boolean> {
    const modal = new ConfirmationModal(this.app);
    modal.setTitle('Delete file');
    modal.setContent(`Are you sure you want to delete “${file.name}”? It will be moved to your trash.`);
    return new Promise((resolve) => {
      modal.addButton((button) =>
        button
          .setButtonText('Delete')
          .setDestructive()
          .onClick(async () => {
            await this.trashFile(file);
            resolve(true);
          }),
      );
      modal.addCancelButton();
      modal.setCloseCallback(() => {
        resolve(false);
      });
      modal.open();
    });
  }

  async trashFile(file: TAbstractFile): Promise<void> {
    await this.app.vault.adapter.trashLocal(file.path);
  }

  generateMarkdownLink(file: TFile, sourcePath: string, subpath = '', alias?: string): string {
    const target = this.app.metadataCache.fileToLinktext(file, sourcePath) + subpath;
    return `${file.extension === 'md' ? '' : '!'}[[${target}${alias ? `|${alias}` : ''}]]`;
  }

  /** Rewrites the whole front matter, so comments and quotes go, exactly as plugins have to expect. */
  async processFrontMatter(
    file: TFile,
    change: (frontmatter: Record<string, unknown>) => void,
    options?: DataWriteOptions,
  ): Promise<void> {
    await this.app.vault.adapter.log.as('plugin: properties', () =>
      this.app.vault.process(
        file,
        (text) => {
          const info = frontMatterOf(text);
          const parsed = info.exists ? parseYaml(info.frontmatter) : {};
          const properties = (parsed ?? {}) as Record<string, unknown>;
          change(properties);
          const body = text.slice(info.contentStart);
          return Object.keys(properties).length > 0 ? `---\n${stringifyYaml(properties)}---\n${body}` : body;
        },
        options,
      ),
    );
  }

  async getAvailablePathForAttachment(filename: string, sourcePath = ''): Promise<string> {
    if (this.app.vault.getAbstractFileByPath(filename)) notHere(`A second attachment named ${filename}`);
    const folder = parentOf(sourcePath);
    return Promise.resolve(folder ? `${folder}/${filename}` : filename);
  }

  #notesLinkingTo(file: TFile): TFile[] {
    const { resolvedLinks } = this.app.metadataCache;
    return Object.entries(resolvedLinks)
      .filter(([, targets]) => targets[file.path])
      .map(([path]) => this.app.vault.getFileByPath(path))
      .filter((note) => note !== null);
  }
}
