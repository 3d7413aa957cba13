import { get as httpGet } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ImportFault } from '../../../src/core/import/imported';
import { createYoutube, type Ask, type Youtube } from '../../../src/host/import/youtube';
import { YoutubeServer, type FakeVideo, type Mishap } from '../../fakes/youtube-server';

const videos = (many: number): FakeVideo[] =>
  Array.from({ length: many }, (_, n) => ({
    id: `video-${n + 1}`,
    title: `Lecture ${n + 1}`,
    duration: `PT${n + 1}M`,
  }));
const server = new YoutubeServer({
  short: videos(3),
  long: videos(120),
  endless: videos(2_001),
  none: [],
  gone: [{ id: 'g1', title: 'G', isGone: true }, ...videos(2), { id: 'g2', title: 'H', isGone: true }],
  live: [{ id: 'l1', title: 'Live', duration: 'P0D' }],
});
/** What the app's requestUrl does: an answer of any status, or an error. */
const ask: Ask = ({ url, headers }) =>
  new Promise((resolve, reject) => {
    httpGet(url, { headers }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (part: string) => (text += part));
      response.on('end', () => {
        resolve({ status: response.statusCode ?? 0, text });
      });
      response.on('error', reject);
    }).on('error', reject);
  });

let base: string;
let youtube: Youtube;
beforeAll(async () => {
  base = await server.start();
  youtube = createYoutube(ask, base);
});
beforeEach(() => {
  server.asked.length = 0;
  server.stage();
});
afterAll(() => server.stop());

/** Imports a playlist, and takes down how far it says it is. */
async function run(listId: string, { key = 'the-key', signal = new AbortController().signal, on = youtube } = {}) {
  const progress: [number, number | null][] = [];
  const result = await on({
    listId,
    key,
    signal,
    onProgress: (...far) => progress.push(far),
  });
  return { result, progress };
}
const methods = (): string[] => server.asked.map(({ method }) => method);

describe('a playlist asked of the API', () => {
  it('comes with the title, link and length of each video, in its order', async () => {
    const { result } = await run('short');
    expect(result).toEqual({
      unavailable: 0,
      lessons: [1, 2, 3].map((n) => ({
        title: `Lecture ${n}`,
        url: `https://www.youtube.com/watch?v=video-${n}`,
        seconds: 60 * n,
        isDone: false,
        children: [],
      })),
    });
  });

  it('is asked page by page, 50 videos at once, and says after each how far it is', async () => {
    const { result, progress } = await run('long');
    expect(result).toMatchObject({ lessons: { length: 120 } });
    expect(progress).toEqual([[50, 120], [100, 120], [120, 120]]); // prettier-ignore
    expect(methods()).toEqual(['playlistItems', 'videos', 'playlistItems', 'videos', 'playlistItems', 'videos']);
    expect(server.asked.map(({ parameters }) => parameters['pageToken']).filter(Boolean)).toEqual([
      'EAAaB_50',
      'EAAaB_100',
    ]);
  });

  it('leaves out videos that are private or deleted, and says how many', async () => {
    expect((await run('gone')).result).toMatchObject({
      unavailable: 2,
      lessons: [{ title: 'Lecture 1' }, { title: 'Lecture 2' }],
    });
  });

  it('has no length for what still runs', async () => {
    expect((await run('live')).result).toMatchObject({ lessons: [{ title: 'Live', seconds: null }] });
  });

  it('has the key in no address, only in a header', async () => {
    await run('short');
    expect(server.asked.map(({ key }) => key)).toEqual(['the-key', 'the-key']);
    expect(server.asked.filter(({ address }) => address.includes('the-key'))).toEqual([]);
  });

  it('is not asked for with what cannot be a key', async () => {
    for (const key of ['', 'two words', 'a\r\nHost: evil.example', 'clé', 'x'.repeat(300)])
      expect((await run('short', { key })).result).toBe('wrong-key');
    expect(server.asked).toEqual([]);
  });

  it('that has no end, or no video, gives no lessons', async () => {
    expect((await run('endless')).result).toBe('too-many');
    expect(server.asked).toHaveLength(1);
    expect((await run('none')).result).toBe('empty');
  });

  it('whose pages lead in a circle comes to an end', async () => {
    const page = JSON.stringify({ items: [], nextPageToken: 'again' });
    let asked = 0;
    const circle = createYoutube(() => {
      asked += 1;
      return Promise.resolve({ status: 200, text: page });
    }, base);
    expect((await run('short', { on: circle })).result).toBe('too-many');
    expect(asked).toBeLessThan(50);
  });
});

describe('what goes wrong with an import', () => {
  it.each<[string, readonly (Mishap | null)[], ImportFault]>([
    ['a used up quota', [null, null, { status: 403, reason: 'quotaExceeded' }], 'quota'],
    ['a list that may not be seen', [{ status: 403, reason: 'playlistItemsNotAccessible' }], 'closed'],
    ['an old refusal of the key', [{ status: 400, reason: 'keyInvalid' }], 'wrong-key'],
    ['a key for other places', [{ status: 403, reason: 'forbidden', details: 'API_KEY_IP_ADDRESS_BLOCKED' }], 'restricted-key'],
    ['an API that is not enabled', [{ status: 403, reason: 'accessNotConfigured' }], 'api-off'],
    ['a server in trouble', [null, { status: 503, reason: 'backendError' }], 'no-answer'],
    ['half an answer', [null, 'half-an-answer'], 'not-understood'],
    ['a network that wants a password first', ['another-page'], 'not-understood'],
    ['a connection that breaks', [null, null, 'hang-up'], 'offline'],
  ])('%s is said as what it is, and nothing is asked after it', async (_, mishaps, fault) => {
    server.stage(...mishaps);
    expect((await run('long')).result).toBe(fault);
    expect(server.asked).toHaveLength(mishaps.length);
  }); // prettier-ignore

  it('a wrong key and an unknown list are said as such', async () => {
    expect((await run('short', { key: 'another-key' })).result).toBe('wrong-key');
    expect((await run('unheard-of')).result).toBe('closed');
  });

  it('nobody there is being offline', async () => {
    const nobody = createYoutube(ask, 'http://127.0.0.1:1/');
    expect((await run('short', { on: nobody })).result).toBe('offline');
  });

  it('silence is given up', async () => {
    server.stage('silence');
    expect((await run('short', { on: createYoutube(ask, base, 50) })).result).toBe('no-answer');
  });
});

describe('an import that is cancelled', () => {
  it('ends at once, even while nobody answers', async () => {
    const cancel = new AbortController();
    server.stage('silence');
    const running = run('short', { signal: cancel.signal });
    await expect.poll(methods).toEqual(['playlistItems']);
    cancel.abort();
    expect((await running).result).toBe('cancelled');
    expect(server.asked).toHaveLength(1);
  });

  it('between two answers asks nothing more', async () => {
    const cancel = new AbortController();
    const watched = createYoutube((request) => {
      if (server.asked.length === 2) cancel.abort();
      return ask(request);
    }, base);
    expect((await run('long', { signal: cancel.signal, on: watched })).result).toBe('cancelled');
    const before = new AbortController();
    before.abort();
    server.asked.length = 0;
    expect((await run('long', { signal: before.signal })).result).toBe('cancelled');
    expect(server.asked).toEqual([]);
  });
});
