import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A video of a playlist; one that is gone has an entry there and is not known otherwise. */
export interface FakeVideo {
  readonly id: string;
  readonly title: string;
  readonly duration?: string;
  readonly isGone?: boolean;
}

/** What goes wrong with the next request. */
export type Mishap =
  | { readonly status: number; readonly reason: string; readonly details?: string }
  | 'silence'
  | 'hang-up'
  | 'half-an-answer'
  | 'another-page';

/** One request as it came. */
export interface Asked {
  readonly method: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly address: string;
  readonly key: string | undefined;
}

/** The two methods of the YouTube Data API v3 that the plugin asks, answering as they are documented, on this machine. */
export class YoutubeServer {
  readonly asked: Asked[] = [];
  readonly #server = createServer((request, response) => {
    this.#answer(request, response);
  });
  #mishaps: (Mishap | null)[] = [];

  constructor(
    readonly playlists: Readonly<Record<string, readonly FakeVideo[]>>,
    readonly key = 'the-key',
  ) {}

  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/youtube/v3/`;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  /** What goes wrong with the requests to come, one after another; null for what goes well. */
  stage(...mishaps: readonly (Mishap | null)[]): void {
    this.#mishaps = [...mishaps];
  }

  #answer(request: IncomingMessage, response: ServerResponse): void {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    const header = request.headers['x-goog-api-key'];
    const asked: Asked = {
      method: url.pathname.replace('/youtube/v3/', ''),
      parameters: Object.fromEntries(url.searchParams),
      address: url.href,
      key: typeof header === 'string' ? header : undefined,
    };
    this.asked.push(asked);
    const mishap = this.#mishaps.shift() ?? null;
    if (mishap === 'silence') return;
    if (mishap === 'hang-up') {
      request.socket.destroy();
      return;
    }
    const [status, body] = mishap === null ? this.#said(asked) : saidInstead(mishap);
    response.writeHead(status, { 'Content-Type': 'application/json; charset=UTF-8' }).end(body);
  }

  #said({ method, parameters, key }: Asked): [number, string] {
    if (key !== this.key) return refusal(400, 'badRequest', 'API_KEY_INVALID');
    if (method === 'playlistItems') return this.#items(parameters);
    return method === 'videos' ? this.#videos(parameters) : refusal(404, 'notFound');
  }

  #items({ part, playlistId = '', maxResults = '5', pageToken }: Asked['parameters']): [number, string] {
    if (!part?.includes('snippet') || !part.includes('contentDetails')) return refusal(400, 'missingRequiredParameter');
    const list = this.playlists[playlistId];
    if (!list) return refusal(404, 'playlistNotFound');
    const size = Number(maxResults);
    if (!(size >= 1 && size <= 50)) return refusal(400, 'invalidValue');
    const from = pageToken === undefined ? 0 : Number(/^EAAaB_(\d+)$/u.exec(pageToken)?.[1] ?? NaN);
    if (Number.isNaN(from)) return refusal(400, 'invalidPageToken');
    const next = from + size < list.length ? { nextPageToken: `EAAaB_${from + size}` } : {};
    const items = list.slice(from, from + size).map(({ id, title, isGone }, index) => ({
      kind: 'youtube#playlistItem',
      snippet: { title: isGone ? 'Private video' : title, position: from + index, playlistId },
      contentDetails: { videoId: id },
    }));
    const pageInfo = { totalResults: list.length, resultsPerPage: size };
    return [200, JSON.stringify({ kind: 'youtube#playlistItemListResponse', ...next, pageInfo, items }, null, 2)];
  }

  #videos({ part, id = '' }: Asked['parameters']): [number, string] {
    const wanted = id.split(',');
    if (part !== 'contentDetails' || wanted.length > 50) return refusal(400, 'invalidFilters');
    const known = new Map(Object.values(this.playlists).flatMap((list) => list.map((video) => [video.id, video])));
    const items = [...new Set(wanted)].flatMap((one) => {
      const video = known.get(one);
      if (!video || video.isGone) return [];
      return [{ kind: 'youtube#video', id: one, contentDetails: { duration: video.duration ?? 'PT1M' } }];
    });
    return [200, JSON.stringify({ kind: 'youtube#videoListResponse', items }, null, 2)];
  }
}

function saidInstead(mishap: Exclude<Mishap, 'silence' | 'hang-up'>): [number, string] {
  if (mishap === 'half-an-answer') return [200, '{ "kind": "youtube#playlistItemListResponse", "items": [ { "sni'];
  if (mishap === 'another-page') return [200, '<!doctype html><title>Please sign in to this network</title>'];
  return refusal(mishap.status, mishap.reason, mishap.details);
}

function refusal(code: number, reason: string, detail?: string): [number, string] {
  const message = 'A sentence for programmers that nobody shall see.';
  const details =
    detail === undefined ? {} : { details: [{ '@type': 'type.googleapis.com/google.rpc.ErrorInfo', reason: detail }] };
  return [
    code,
    JSON.stringify({ error: { code, message, errors: [{ message, domain: 'youtube.test', reason }], ...details } }),
  ];
}
