import * as commands from '@codemirror/commands';
import * as language from '@codemirror/language';
import * as state from '@codemirror/state';
import * as view from '@codemirror/view';
import type { PluginManifest } from 'obsidian';
import { loudModule } from '../obsidian/loud-module';
import type { PluginPackage } from '../obsidian/plugins/plugin-manager';

type Wrapped = (require: (name: string) => unknown, module: { exports: unknown }, exports: unknown) => void;

declare global {
  interface Window {
    playgroundPlugin?: (wrapped: Wrapped) => void;
  }
}

/** The modules that the app provides; a plugin that asks for another was not bundled right. */
const provided: Record<string, unknown> = {
  obsidian: loudModule,
  '@codemirror/commands': commands,
  '@codemirror/language': language,
  '@codemirror/state': state,
  '@codemirror/view': view,
};

/** Fetches and evaluates the plugin anew; null where nothing is built. */
export async function loadPlugin(): Promise<PluginPackage | null> {
  const manifest = await fetch('/plugin/manifest.json');
  if (!manifest.ok) return null;
  const wrapped = await evaluated();
  if (!wrapped) return null;
  const styles = await (await fetch('/plugin/styles.css')).text();
  const module = { exports: {} as unknown };
  wrapped(requireProvided, module, module.exports);
  const exported = module.exports as { default?: unknown };
  const pluginClass = (exported.default ?? exported) as PluginPackage['pluginClass'];
  return { manifest: (await manifest.json()) as PluginManifest, pluginClass, styles };
}

function requireProvided(name: string): unknown {
  if (!Object.hasOwn(provided, name))
    throw new Error(`The plugin requires "${name}", which Obsidian does not provide.`);
  return provided[name];
}

async function evaluated(): Promise<Wrapped | null> {
  let found: Wrapped | null = null;
  window.playgroundPlugin = (wrapped) => (found = wrapped);
  const script = document.createElement('script');
  // The server forbids keeping it, so that a build is loaded anew; under one address the browser keeps no more than one all the same.
  script.src = '/plugin/main.js';
  await new Promise((resolve) => {
    script.onload = resolve;
    script.onerror = resolve;
    document.head.appendChild(script);
  });
  script.remove();
  delete window.playgroundPlugin;
  return found;
}
