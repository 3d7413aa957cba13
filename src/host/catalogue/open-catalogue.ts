import type { Workspace } from 'obsidian';
import { showPage } from '../leaf/show-page';
import { CatalogueLeaf, catalogueType } from './catalogue-leaf';

/** Shows the catalogue; with the links of a course or a note alone, where one is named. */
export async function openCatalogue(workspace: Workspace, within?: string): Promise<void> {
  const { view } = await showPage(workspace, catalogueType);
  if (within !== undefined && view instanceof CatalogueLeaf) view.showWithin(within);
}
