import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

export interface Options {
  /** The folder whose notes are shown. */
  vault: string;
  /** The folder with the plugin's main.js, manifest.json and styles.css. */
  plugin: string;
  /** Whether what is written in the page is written to the vault's folder, too. */
  write: boolean;
  /** 0 takes any free port. */
  port: number;
}

const root = resolve(import.meta.dirname, '../../..');
export const defaults: Options = { vault: resolve(root, 'docs/sample-vault'), plugin: root, write: false, port: 8080 };

export function optionsFrom(args: string[]): Options {
  const { values } = parseArgs({
    args,
    options: {
      vault: { type: 'string' },
      plugin: { type: 'string' },
      write: { type: 'boolean' },
      port: { type: 'string' },
    },
  });
  const port = Number(values.port ?? defaults.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error(`--port ${values.port ?? ''} is no port`);
  return {
    vault: resolve(values.vault ?? defaults.vault),
    plugin: resolve(values.plugin ?? defaults.plugin),
    write: values.write ?? false,
    port,
  };
}
