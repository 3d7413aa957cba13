import { resolve } from 'node:path';
import type { Browser, Locator, Page } from 'playwright';
import type { Options } from '../../docs/playground/server/options';
import { startPlayground, type RunningPlayground } from '../../docs/playground/server/server';
import type { Preset } from '../../docs/playground/page/preset';
import { startChromium } from './chromium';

const root = resolve(import.meta.dirname, '../..');

export interface Visit {
  theme?: 'light' | 'dark';
  layout?: 'desktop' | 'tablet' | 'phone';
  /** Width of the right sidebar in pixels. */
  sidebar?: number;
  /** The note to open at the start. */
  open?: string;
  language?: string;
  /** False leaves the plugin switched off. */
  enable?: boolean;
  /** Notes to add, or with null to take away, before the plugin is loaded. */
  files?: Record<string, string | null>;
  /** The text of the plugin's data.json; it may be broken. */
  data?: string;
  /** Who answers for places on the network; without one there is no network. */
  network?: Record<string, string>;
  /** Time can be wound forward: `page.clock`. A date is when it begins. */
  clock?: boolean | string;
  /** Nothing moves: the user wants less motion. */
  isStill?: boolean;
  width?: number;
  height?: number;
}

/** A server and a browser for one test file: start it in `beforeAll`, stop it in `afterAll`, visit once per test. */
export class PlaygroundBrowser {
  private constructor(
    readonly server: RunningPlayground,
    readonly browser: Browser,
  ) {}

  static async start(options: Partial<Options> = {}): Promise<PlaygroundBrowser> {
    const [server, browser] = await Promise.all([
      startPlayground({ vault: resolve(root, 'docs/sample-vault'), plugin: root, write: false, port: 0, ...options }),
      startChromium(),
    ]);
    return new PlaygroundBrowser(server, browser);
  }

  async stop(): Promise<void> {
    await this.browser.close();
    await this.server.close();
  }

  /** `address` is that of another server, for the rare test that needs one. */
  async visit(visit: Visit = {}, address = this.server.address): Promise<PlaygroundPage> {
    const phone = visit.layout === 'phone';
    const viewport = { width: visit.width ?? (phone ? 390 : 1280), height: visit.height ?? (phone ? 844 : 800) };
    const reducedMotion = visit.isStill ? 'reduce' : 'no-preference';
    const context = await this.browser.newContext({ viewport, hasTouch: phone, locale: 'en-GB', reducedMotion });
    if (visit.clock) await context.clock.install(typeof visit.clock === 'string' ? { time: visit.clock } : {});
    const page = await context.newPage();
    const opened = new PlaygroundPage(page);
    const preset: Preset = {
      ...(visit.files && { files: visit.files }),
      ...(visit.data !== undefined && { data: visit.data }),
      ...(visit.network && { network: visit.network }),
    };
    await page.addInitScript((given) => (window.playgroundPreset = given), preset);
    await page.goto(addressOf(address, visit));
    await page
      .locator('body.is-ready')
      .waitFor({ timeout: 8000 })
      .catch((error: unknown) => {
        throw new Error(`The page did not start: ${opened.errors.join('; ')}`, { cause: error });
      });
    return opened;
  }
}

function addressOf(address: string, { theme, layout, sidebar, open, language, enable }: Visit): string {
  const url = new URL(address);
  const given = { theme, layout, sidebar, open, language, enable: enable === false ? '0' : undefined };
  for (const [name, value] of Object.entries(given)) if (value !== undefined) url.searchParams.set(name, String(value));
  return url.href;
}

/** One page with the plugin in it, and the verbs of somebody who sits in front of it. */
export class PlaygroundPage {
  /** Errors of the page and of its console, and requests to other places: most tests want both to stay empty. */
  readonly errors: string[] = [];
  readonly foreignRequests: string[] = [];

  constructor(readonly page: Page) {
    page.on('pageerror', (error) => this.errors.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') this.errors.push(message.text());
    });
    page.on('request', (request) => {
      const url = new URL(request.url());
      if (!['127.0.0.1', 'localhost'].includes(url.hostname) && !['data:', 'blob:'].includes(url.protocol)) {
        this.foreignRequests.push(request.url());
      }
    });
  }

  async close(): Promise<void> {
    await this.page.context().close();
  }

  async runCommand(name: string): Promise<void> {
    await this.page.keyboard.press('Control+p');
    await this.page.locator('.prompt-input').fill(name);
    await this.page.keyboard.press('Enter');
  }

  async openNote(path: string): Promise<void> {
    await this.page.evaluate(async (wanted) => {
      const file = window.app.vault.getFileByPath(wanted);
      if (!file) throw new Error(`There is no ${wanted}`);
      await window.app.workspace.getLeaf().openFile(file);
    }, path);
  }

  /** Types at the end of the note that is open. */
  async typeAtEnd(text: string): Promise<void> {
    await this.editor.click();
    await this.page.keyboard.press('Control+End');
    await this.page.keyboard.type(text);
  }

  /** The shown editor. */
  get editor(): Locator {
    return this.page.locator('.mod-root .cm-content:visible').first();
  }

  get notices(): Promise<string[]> {
    return this.page.evaluate(() => window.playground.notices());
  }

  async read(path: string): Promise<string | null> {
    return this.page.evaluate((wanted) => window.playground.read(wanted), path);
  }

  /** The plugin's data.json, parsed; null where there is none. */
  async data(): Promise<unknown> {
    const text = await this.page.evaluate(() => window.playground.data());
    return text === null ? null : (JSON.parse(text) as unknown);
  }

  async openSettings(): Promise<Locator> {
    await this.page.evaluate(() => {
      const { app, playground } = window;
      app.setting.open();
      if (playground.pluginId) app.setting.openTabById(playground.pluginId);
    });
    return this.page.locator('.modal.mod-settings');
  }

  /** The row of a setting by its name. */
  setting(name: string): Locator {
    return this.page.locator('.setting-item', {
      has: this.page.locator('.setting-item-name', { hasText: new RegExp(`^${name}$`) }),
    });
  }
}
