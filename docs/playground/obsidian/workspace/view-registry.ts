import { Events } from '../base/events';
import type { WorkspaceLeaf } from './leaf';
import type { View } from './view';

export type ViewCreator = (leaf: WorkspaceLeaf) => View;

/** Which view type is made by whom, and which file extension is shown by which view type. */
export class ViewRegistry extends Events {
  readonly viewByType = new Map<string, ViewCreator>();
  readonly typeByExtension = new Map<string, string>();

  registerView(type: string, creator: ViewCreator): void {
    if (this.viewByType.has(type)) throw new Error(`Attempting to register an existing view type "${type}"`);
    this.viewByType.set(type, creator);
    this.trigger('view-registered', type);
  }

  unregisterView(type: string): void {
    this.viewByType.delete(type);
    this.trigger('view-unregistered', type);
  }

  registerExtensions(extensions: string[], type: string): void {
    for (const extension of extensions) {
      if (this.typeByExtension.has(extension))
        throw new Error(`Attempting to register an existing file extension "${extension}"`);
      this.typeByExtension.set(extension, type);
    }
  }

  unregisterExtensions(extensions: string[]): void {
    for (const extension of extensions) this.typeByExtension.delete(extension);
  }
}
