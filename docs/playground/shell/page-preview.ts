import type { App } from '../obsidian/app';
import { Keymap } from '../obsidian/base/keymap';
import { renderNote } from '../obsidian/markdown/renderer';
import { resolveSubpath } from '../obsidian/metadata/subpath';
import { HoverPopover } from '../obsidian/overlays/hover-popover';
import { parseLinktext } from '../obsidian/text/links';

interface HoverLink {
  event: MouseEvent;
  source: string;
  hoverParent: { hoverPopover: HoverPopover | null };
  targetEl: HTMLElement | null;
  linktext: string;
  sourcePath?: string;
}

/** Answers `hover-link` with a card, for sources that were registered; most of them want Mod to be held. */
export function addPagePreview(app: App): void {
  const { hoverLinkSources } = app.workspace;
  hoverLinkSources['file-explorer'] = { display: 'File explorer', defaultMod: true };
  app.workspace.on('hover-link', ({ event, source, hoverParent, targetEl, linktext, sourcePath = '' }: HoverLink) => {
    const registered = hoverLinkSources[source];
    if (registered?.defaultMod !== false && !Keymap.isModifier(event, 'Mod')) return;
    const { path, subpath } = parseLinktext(linktext);
    const file = app.metadataCache.getFirstLinkpathDest(path, sourcePath);
    if (!file || hoverParent.hoverPopover) return;
    const popover = new HoverPopover(hoverParent, targetEl);
    void (async () => {
      const text = await app.vault.cachedRead(file);
      const cache = app.metadataCache.getFileCache(file);
      const place = subpath && cache ? resolveSubpath(cache, subpath) : null;
      const shown = place ? text.slice(place.start.offset, place.end?.offset ?? text.length) : text;
      const el = popover.hoverEl.createDiv({ cls: ['markdown-embed', 'markdown-rendered', 'markdown-preview-view'] });
      await renderNote(shown, el, file.path, popover);
    })();
  });
}
