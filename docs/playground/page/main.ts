import { App } from '../obsidian/app';
import { beDevice } from '../obsidian/base/platform';
import { installDom } from '../obsidian/dom/install';
import { MarkdownView } from '../obsidian/editor/markdown-view';
import { Notice } from '../obsidian/overlays/notice';
import { setStandIns } from '../obsidian/network';
import { followTooltips } from '../obsidian/overlays/tooltip';
import { buildShell } from '../shell/shell';
import { addBuiltInCommands } from '../shell/built-in-commands';
import { diskOf } from './disk-from-server';
import { FolderOnServer } from './folder-on-server';
import { loadPlugin } from './load-plugin';
import { parametersOf } from './parameters';
import { Playground } from './playground';
import { presetOf } from './preset';
import type { SentSetup } from './wire';

declare global {
  interface Window {
    app: App;
    playground: Playground;
  }
}

/** The order of the app: plugins load first, then the files appear, then the layout is ready. */
async function start(): Promise<void> {
  installDom(window);
  const parameters = parametersOf(window.location.search);
  const preset = presetOf(window);
  beDevice(parameters.layout);
  setStandIns(preset.network ?? {});
  document.body.addClasses(['obsidian-app', `theme-${parameters.theme}`]);

  const setup = (await (await fetch('/setup.json')).json()) as SentSetup;
  const disk = diskOf(setup, preset);
  const app = new App(disk, setup.vault.name);
  window.app = app;
  const { adapter, configDir } = app.vault;
  const folder = setup.told === null ? null : new FolderOnServer(disk, adapter, configDir);
  adapter.behind = folder;
  app.viewRegistry.registerView('markdown', (leaf) => new MarkdownView(leaf));
  app.viewRegistry.registerExtensions(['md'], 'markdown');
  addBuiltInCommands(app);
  buildShell(app, parameters);
  followTooltips(document);

  const plugin = await loadPlugin();
  const data = preset.data ?? setup.data;
  const playground = new Playground(app, disk, plugin?.manifest.id ?? null);
  window.playground = playground;
  if (plugin && data !== null) {
    const path = `${app.vault.configDir}/plugins/${plugin.manifest.id}/data.json`;
    disk.seed(path, { bytes: new TextEncoder().encode(data), ctime: 0, mtime: 0 });
  }
  playground.takeBaseline();
  if (!plugin) new Notice('No plugin was found. Build it, then reload the page.', 0);
  else if (parameters.enable) await playground.enable(plugin, false);

  app.vault.loadTree();
  await app.metadataCache.warmUp();
  const first = parameters.open === null ? null : app.vault.getFileByPath(parameters.open);
  const leaf = app.workspace.getLeaf();
  if (first) await leaf.openFile(first);
  else app.workspace.setActiveLeaf(leaf);
  app.workspace.becomeReady();
  app.metadataCache.resolveAll();
  if (setup.told !== null) folder?.follow(setup.told);
  document.body.addClass('is-ready');
}

void start();
