import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { SentSetup, VaultChange } from '../page/wire';
import type { Options } from './options';
import { applyChange } from './apply-change';
import { bundlePage, pageStyles } from './page-bundle';
import { contentSecurityPolicy, pageHtml } from './page-html';
import { PluginFiles } from './plugin-files';
import { tell } from './tell';
import { readEntry, readVault } from './vault-folder';
import { VaultWatch } from './vault-watch';

export interface RunningPlayground {
  address: string;
  close(): Promise<void>;
}

const host = '127.0.0.1';
const longestBody = 64 * 1024 * 1024;

type Answer = { type: string; body: string } | null;

export async function startPlayground(options: Options): Promise<RunningPlayground> {
  const plugin = new PluginFiles(options.plugin);
  const bundle = await bundlePage();
  // Where nothing is written, the page is a copy that goes its own way.
  const watch = options.write ? await VaultWatch.start(options.vault) : null;
  const html = (body: string) => ({ type: 'text/html', body });
  const javascript = (body: string | null) => (body === null ? null : { type: 'text/javascript', body });
  const css = (body: string) => ({ type: 'text/css', body });
  const json = (body: string | null) => (body === null ? null : { type: 'application/json', body });
  const pages: Record<string, (asked: URLSearchParams) => Promise<Answer> | Answer> = {
    '/': () => html(pageHtml),
    '/playground.js': () => javascript(bundle.script),
    '/playground.js.map': () => json(bundle.sourceMap),
    '/playground.css': async () => css(await pageStyles()),
    '/plugin/main.js': async () => javascript(await plugin.script()),
    '/plugin/manifest.json': async () => json(await plugin.manifest()),
    '/plugin/styles.css': async () => css(await plugin.styles()),
    '/setup.json': async () => {
      // Counted before the vault is read: a change told twice does no harm, one that nobody told would.
      const told = watch && watch.changed.length;
      const setup: SentSetup = {
        vault: await readVault(options.vault),
        told,
        data: await plugin.data(),
      };
      return json(JSON.stringify(setup));
    },
    '/entry.json': async (asked) => json(JSON.stringify(await readEntry(options.vault, asked.get('path') ?? ''))),
  };
  // One change after the other, in the order in which the page made them.
  let queue: Promise<unknown> = Promise.resolve();
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { port } = server.address() as AddressInfo;
    // A page of another site that found the port must neither read the notes nor change them.
    const wantedHosts = [`${host}:${port}`, `localhost:${port}`];
    if (!wantedHosts.includes(request.headers.host ?? '')) {
      send(response, 403, null);
      return;
    }
    const { pathname, searchParams } = new URL(request.url ?? '/', `http://${host}`);
    if (request.method === 'POST' && pathname === '/changes' && options.write) {
      const { origin } = request.headers;
      if (origin === undefined || !wantedHosts.includes(origin.replace('http://', ''))) {
        send(response, 403, null);
        return;
      }
      const change = JSON.parse(await bodyOf(request)) as VaultChange;
      const done = queue.then(() => applyChange(options.vault, change));
      queue = done.catch(() => undefined);
      send(response, (await done) ? 200 : 409, json('{}'));
      return;
    }
    if (request.method === 'GET' && pathname === '/told' && watch) {
      response.writeHead(200, headersFor('text/event-stream'));
      tell(response, watch, Number(request.headers['last-event-id'] ?? searchParams.get('since')));
      return;
    }
    const page = request.method === 'GET' ? pages[pathname] : undefined;
    const found = (await page?.(searchParams)) ?? null;
    send(response, found ? 200 : 404, found);
  };
  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      send(response, 400, { type: 'text/plain', body: error instanceof Error ? error.message : 'failed' });
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, host, resolve);
  });
  return { address: `http://${host}:${(server.address() as AddressInfo).port}/`, close: () => stop(server, watch) };
}

function send(response: ServerResponse, status: number, answer: Answer): void {
  response.writeHead(status, headersFor(answer?.type ?? 'text/plain'));
  response.end(answer?.body ?? 'not here');
}

function headersFor(type: string): Record<string, string> {
  return {
    'content-type': `${type}; charset=utf-8`,
    'content-security-policy': contentSecurityPolicy,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-store',
  };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > longestBody) throw new Error('That is too much.');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

async function stop(server: Server, watch: VaultWatch | null): Promise<void> {
  await watch?.close();
  server.closeAllConnections();
  await new Promise<void>((resolve) => {
    server.close(() => {
      resolve();
    });
  });
}
