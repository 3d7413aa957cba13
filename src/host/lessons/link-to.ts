import { stripHeadingForLink, type App } from 'obsidian';
import type { Whereabouts } from './course-at';

/**
 * A link to a line of a note, in the form that the user's settings give links: to the block that the line names, else to the heading above
 * it, else to the note; `title` is how it reads, where it is to have words of its own. Null when the note is gone.
 */
export function linkTo(
  { vault, metadataCache, fileManager }: Pick<App, 'vault' | 'metadataCache' | 'fileManager'>,
  { path, line }: Whereabouts,
  title?: string,
): string | null {
  const file = vault.getFileByPath(path);
  if (!file) return null;
  const { headings = [], listItems = [] } = metadataCache.getFileCache(file) ?? {};
  const block = listItems.find(({ position }) => position.start.line === line)?.id;
  const heading = headings.filter(({ position }) => position.start.line <= line).at(-1);
  const within = block === undefined ? heading && `#${stripHeadingForLink(heading.heading)}` : `#^${block}`;
  return fileManager.generateMarkdownLink(file, '', within, title);
}
