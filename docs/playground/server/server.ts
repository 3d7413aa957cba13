import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { SentSetup, VaultChange } from '../page/wire';
import type { Options } from './options';
import { bundlePage, pageStyles } from './page-bundle';
import { contentSecurityPolicy, pageHtml } from './page-html';
import { PluginFiles } from './plugin-files';
import { applyChange, readVault } from './vault-folder';

export interface RunningPlayground {
  address: string;
  close(): Promise<void>;
}

const host = '127.0.0.1';
const longestBody = 64 * 1024 * 1024;

type Answer = { type: string; body: string } | null;

export async function startPlayground(options: Options): Promise<RunningPlayground> {
  const plugin = new PluginFiles(options.plugin);
  const script = await bundlePage();
  const html = (body: string) => ({ type: 'text/html', body });
  const javascript = (body: string | null) => (body === null ? null : { type: 'text/javascript', body });
  const css = (body: string) => ({ type: 'text/css', body });
  const json = (body: string | null) => (body === null ? null : { type: 'application/json', body });
  const pages: Record<string, () => Promise<Answer> | Answer> = {
    '/': () => html(pageHtml),
    '/playground.js': () => javascript(script),
    '/playground.css': async () => css(await pageStyles()),
    '/plugin/main.js': async () => javascript(await plugin.script()),
    '/plugin/manifest.json': async () => json(await plugin.manifest()),
    '/plugin/styles.css': async () => css(await plugin.styles()),
    '/setup.json': async () => {
      const setup: SentSetup = {
        vault: await readVault(options.vault),
        write: options.write,
        data: await plugin.data(),
      };
      return json(JSON.stringify(setup));
    },
  };
  // One change after the other, in the order in which the page made them.
  let queue = Promise.resolve();
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { port } = server.address() as AddressInfo;
    // A page of another site that found the port must neither read the notes nor change them.
    const wantedHosts = [`${host}:${port}`, `localhost:${port}`];
    if (!wantedHosts.includes(request.headers.host ?? '')) {
      send(response, 403, null);
      return;
    }
    const { pathname } = new URL(request.url ?? '/', `http://${host}`);
    if (request.method === 'POST' && pathname === '/changes' && options.write) {
      const { origin } = request.headers;
      if (origin === undefined || !wantedHosts.includes(origin.replace('http://', ''))) {
        send(response, 403, null);
        return;
      }
      const change = JSON.parse(await bodyOf(request)) as VaultChange;
      const done = queue.then(() => applyChange(options.vault, change));
      queue = done.catch(() => undefined);
      await done;
      send(response, 200, json('{}'));
      return;
    }
    const page = request.method === 'GET' ? pages[pathname] : undefined;
    const found = (await page?.()) ?? null;
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
  return { address: `http://${host}:${(server.address() as AddressInfo).port}/`, close: () => stop(server) };
}

function send(response: ServerResponse, status: number, answer: Answer): void {
  response.writeHead(status, {
    'content-type': `${answer?.type ?? 'text/plain'}; charset=utf-8`,
    'content-security-policy': contentSecurityPolicy,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-store',
  });
  response.end(answer?.body ?? 'not here');
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

async function stop(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise<void>((resolve) => {
    server.close(() => {
      resolve();
    });
  });
}
