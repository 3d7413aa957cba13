import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Read at every request, so that a reload of the plugin takes what was built last. */
export class PluginFiles {
  constructor(private readonly folder: string) {}

  async manifest(): Promise<string | null> {
    return this.#read('manifest.json');
  }

  async styles(): Promise<string> {
    return (await this.#read('styles.css')) ?? '';
  }

  async data(): Promise<string | null> {
    return this.#read('data.json');
  }

  /** The CommonJS bundle inside a function, so that the page needs no eval; not strict, as in the app. */
  async script(): Promise<string | null> {
    const code = await this.#read('main.js');
    return code === null ? null : `playgroundPlugin(function (require, module, exports) {${code}\n});\n`;
  }

  async #read(name: string): Promise<string | null> {
    try {
      return await readFile(join(this.folder, name), 'utf8');
    } catch {
      return null;
    }
  }
}
