import { describe, expect, it } from 'vitest';
import { secondsOf } from '../../../src/core/import/iso-length';
import { listIdIn } from '../../../src/core/import/list-id';
import { faultIn, lengthsIn, pageIn } from '../../../src/core/import/youtube-answer';
import { lengthsRequest, pageRequest } from '../../../src/core/import/youtube-request';

describe('the id of a playlist', () => {
  it.each([
    ['https://www.youtube.com/playlist?list=PL2SOU6wwxB0uwwH80KTQ6ht66KWxbzTIo', 'PL2SOU6wwxB0uwwH80KTQ6ht66KWxbzTIo'],
    ['https://m.youtube.com/watch?v=KbB0FjPg0mw&list=PLabc&index=1', 'PLabc'],
    ['https://youtu.be/KbB0FjPg0mw?list=PLabc', 'PLabc'],
    ['https://music.youtube.com/playlist?list=OLAK5uy_abc', 'OLAK5uy_abc'],
    ['Watch [this](https://www.youtube.com/playlist?list=PLabc) first', 'PLabc'],
    ['<https://www.youtube.com/playlist?list=PLabc>', 'PLabc'],
    ['https://example.org then https://www.youtube.com/playlist?list=PLabc', 'PLabc'],
    ['  PL2SOU6wwxB0uwwH80KTQ6ht66KWxbzTIo\n', 'PL2SOU6wwxB0uwwH80KTQ6ht66KWxbzTIo'],
    ['https://www.youtube.com/watch?v=KbB0FjPg0mw', null],
    ['https://youtube.com.evil.example/playlist?list=PLabc', null],
    ['https://example.org/?u=https://www.youtube.com/playlist?list=PLabc', null],
    ['https://www.youtube.com/playlist?list=PL%0d%0aHost:x', null],
    ['javascript:alert(1)', null],
    ['PLease read this chapter', null],
    ['', null],
  ])('in “%s” is %s', (text, id) => {
    expect(listIdIn(text)).toBe(id);
  });
});

describe('what the API is asked', () => {
  it('is a page of 50 entries, then how long their videos are; the key is in no address', () => {
    const page = new URL(pageRequest('PL&key=1', 'to ken'), 'https://api.example/');
    expect(page.pathname).toBe('/playlistItems');
    expect(Object.fromEntries(page.searchParams)).toMatchObject({
      part: 'snippet,contentDetails', playlistId: 'PL&key=1', maxResults: '50', pageToken: 'to ken',
    }); // prettier-ignore
    expect(new URL(pageRequest('PL', null), 'https://api.example/').searchParams.has('pageToken')).toBe(false);
    const lengths = new URL(lengthsRequest(['a', 'b']), 'https://api.example/');
    expect(lengths.pathname).toBe('/videos');
    expect(Object.fromEntries(lengths.searchParams)).toMatchObject({ part: 'contentDetails', id: 'a,b' });
  });
});

describe('what the API answers', () => {
  it('is read as far as it makes sense', () => {
    const items = [
      { snippet: { title: 'A' }, contentDetails: { videoId: 'a1' } },
      { snippet: null, contentDetails: { videoId: 'b2' } },
      { snippet: { title: 'C' }, contentDetails: { videoId: 'c 3' } },
      {},
    ];
    expect(pageIn(JSON.stringify({ items, nextPageToken: 't', pageInfo: { totalResults: 4, resultsPerPage: 50 } }))).toEqual({
      videos: [{ id: 'a1', title: 'A' }, { id: 'b2', title: '' }], next: 't', total: 4,
    }); // prettier-ignore
    expect(pageIn('{"items":[]}')).toEqual({ videos: [], next: null, total: null });
    const lengths = '{"items":[{"id":"a1","contentDetails":{"duration":"PT1H2M3S"}},{"id":"b2"},{"x":1}]}';
    expect([...(lengthsIn(lengths) ?? [])]).toEqual([['a1', 3723], ['b2', null]]); // prettier-ignore
    for (const odd of ['', '<html>', '[]', '{}', 'null', '{"items":{}}', '{"items":[7]}']) {
      expect(pageIn(odd)).toBeNull();
      expect(lengthsIn(odd)).toBeNull();
    }
  });

  it.each([
    [400, { errors: [{ domain: 'usageLimits', reason: 'keyInvalid' }] }, 'wrong-key'],
    [400, { errors: [{ reason: 'badRequest' }], status: 'INVALID_ARGUMENT', details: [{ '@type': 'x', reason: 'API_KEY_INVALID' }] }, 'wrong-key'],
    [403, { errors: [{ reason: 'forbidden' }], details: [{ reason: 'API_KEY_HTTP_REFERRER_BLOCKED' }] }, 'restricted-key'],
    [403, { errors: [{ reason: 'accessNotConfigured' }] }, 'api-off'],
    [403, { errors: [{ domain: 'youtube.quota', reason: 'quotaExceeded' }] }, 'quota'],
    [429, { errors: [{ reason: 'unheardOf' }] }, 'quota'],
    [404, { errors: [{ domain: 'youtube.playlistItem', reason: 'playlistNotFound' }] }, 'closed'],
    [403, { errors: [{ reason: 'playlistItemsNotAccessible' }] }, 'closed'],
    [404, {}, 'closed'],
    [500, { errors: [{ reason: 'backendError' }] }, 'no-answer'],
    [403, { errors: [{ reason: 'forbidden' }] }, 'not-understood'],
    [400, { errors: 'no list', details: [7] }, 'not-understood'],
  ] as const)('refused with %i and %o means %s', (status, error, fault) => {
    expect(faultIn(status, JSON.stringify({ error: { code: status, message: 'For programmers.', ...error } }))).toBe(fault);
  }); // prettier-ignore

  it('refused without words means what its number says', () => {
    expect([404, 429, 503, 302].map((status) => faultIn(status, '<html>'))).toEqual(['closed', 'quota', 'no-answer', 'not-understood']);
  }); // prettier-ignore
});

describe('a length', () => {
  it.each([
    ['PT12M34S', 754], ['PT45S', 45], ['PT2H', 7200], ['P1DT1S', 86_401], ['PT90M', 5400],
    ['P0D', null], ['PT0S', null], ['P', null], ['', null], ['PT1.5S', null], ['12:34', null], ['PT-1M', null],
  ])('%s is %s seconds', (length, seconds) => {
    expect(secondsOf(length)).toBe(seconds);
  }); // prettier-ignore
});
