import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countDrafts, type LessonDraft } from '../../../src/core/builder/lesson-draft';
import { lessonLines } from '../../../src/core/builder/lesson-lines';
import { oneLine } from '../../../src/core/builder/lesson-words';
import { readableAddress, webAddress } from '../../../src/core/note/address';
import { mostLessons } from '../../../src/core/import/imported';
import { readFlatPlaylist } from '../../../src/core/import/flat-playlist';
import { lessonsIn, only } from '../course/read';

const video = (id: string, title: string | null, duration: number | null): object => ({
  _type: 'url',
  ie_key: 'Youtube',
  id,
  url: `https://www.youtube.com/watch?v=${id}`,
  title,
  duration,
  view_count: 12,
});
const read = (value: unknown): ReturnType<typeof readFlatPlaylist> => readFlatPlaylist(JSON.stringify(value));

/** Each lesson as `title|url|seconds`, lessons below it in brackets. */
function shortly(result: ReturnType<typeof readFlatPlaylist>): string {
  const each = ({ title, url, seconds, children }: LessonDraft): string =>
    `${title}|${url ?? ''}|${String(seconds)}${children.length > 0 ? `(${children.map(each).join()})` : ''}`;
  return typeof result === 'string' ? result : result.lessons.map(each).join();
}

describe('the JSON of a playlist', () => {
  it('gives one lesson for each video, with its length and its own link', () => {
    const entries = [video('aaaaaaaaaaa', 'Limits', 754), video('bbbbbbbbbbb', 'Series', 60)];
    expect(shortly(read({ _type: 'playlist', id: 'PL1', title: 'Calculus', entries }))).toBe(
      'Limits|https://www.youtube.com/watch?v=aaaaaaaaaaa|754,Series|https://www.youtube.com/watch?v=bbbbbbbbbbb|60',
    );
  });

  it('leaves out what nobody can watch, and says how many', () => {
    const gone = [video('a', '[Private video]', null), video('b', '[Deleted video]', null), null];
    const result = read({ entries: [...gone, video('ccccccccccc', '[Deleted video]', 5)] });
    expect(result).toMatchObject({ unavailable: 3, lessons: [{ title: '[Deleted video]' }] });
  });

  it('keeps playlists in a playlist as chapters', () => {
    const inner = { _type: 'playlist', title: 'Part I', entries: [{ title: 'One', url: 'https://example.org/1' }] };
    expect(shortly(read({ entries: [inner] }))).toBe('Part I||null(One|https://example.org/1|null)');
  });

  it('finds the video where only its id is given, as old versions do', () => {
    const old = { ie_key: 'Youtube', id: 'N-0X09sNrw0', url: 'N-0X09sNrw0', title: 'Old' };
    expect(shortly(read({ entries: [old] }))).toBe('Old|https://www.youtube.com/watch?v=N-0X09sNrw0|null');
  });

  it('may be that of one video', () => {
    expect(shortly(read({ title: 'Alone', webpage_url: 'https://youtu.be/v', duration: 9 }))).toBe(
      'Alone|https://youtu.be/v|9',
    );
  });

  it('is refused where it is broken, something else, endless or too long, with the reason', () => {
    for (const broken of ['', '{', 'null', '[]', '7', '"x"', '{}', '{"entries":7}', '<html>', '['.repeat(200_000)])
      expect(readFlatPlaylist(broken)).toBe('not-understood');
    let deep: object = { title: 'x' };
    for (let depth = 0; depth < 50; depth += 1) deep = { title: 'x', entries: [deep] };
    expect(read(deep)).toBe('not-understood');
    expect(read({ entries: [] })).toBe('empty');
    expect(read({ entries: [null, {}] })).toBe('empty');
    const many = Array.from({ length: mostLessons + 1 }, (_, n) => ({ title: String(n) }));
    expect(read({ entries: many })).toBe('too-many');
    expect(read({ entries: many.slice(1) })).toMatchObject({ unavailable: 0 });
  });

  it('is never trusted: an address that is none of a page becomes no link, a length that is none no length', () => {
    const odd = [
      { title: 'a', url: 'javascript:alert(1)', duration: -1 },
      { title: 'b', url: ['https://example.org'], duration: '12' },
      { title: 'c', url: 'file:///etc/passwd', ie_key: 'Youtube', id: '../../../..' },
      { title: { toString: 'd' }, url: 'https://example.org/d' },
    ];
    expect(shortly(read({ entries: odd }))).toBe('a||null,b||null,c||null,|https://example.org/d|null');
    expect(shortly(readFlatPlaylist('{"entries":[{"title":"e","duration":1e999}]}'))).toBe('e||null');
    const proto =
      '{"entries":[{"__proto__":{"url":"https://evil.example"},"constructor":1,"title":"t"}],"__proto__":{"x":1}}';
    expect(shortly(readFlatPlaylist(proto))).toBe('t||null');
    expect(({} as Record<string, unknown>)['x']).toBeUndefined();
  });
});

const hand = {
  indent: '',
  bullet: '-',
  counts: false,
  gap: ' ',
  step: '  ',
  marks: { open: ' ', done: 'x' },
  definitions: new Map(),
} as const;
const anyTitle = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc
    .array(
      fc.constantFrom('[', ']', ']]', '[[', '](', ')', '|', '\n', '\r\n', '*', '_', '`', '~~', '==', '#tag', '^id', '<b>', '&amp;', '%%', '$$', '\\',
        ' ', 'Lecture', '12:30', '(4:05)', '✅ 2026-01-01', '📅', '[due:: x]', 'https://evil.example', '- [ ]', '!', '\u202e', '\u0000', 'é'),
      { maxLength: 9 },
    )
    .map((parts) => parts.join('')),
); // prettier-ignore
const anyUrl = fc.oneof(
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
  fc.constantFrom('https://example.org/a_(b)', 'https://example.org/a b', 'https://example.org/[x]', 'https://example.org/<x>'),
); // prettier-ignore

describe('a lesson that was read from a playlist', () => {
  it('reads back from the note as one lesson with exactly that title and link, whatever signs are in them', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(anyTitle, anyUrl), { minLength: 1, maxLength: 4 }), (videos) => {
        const read = readFlatPlaylist(JSON.stringify({ entries: videos.map(([title, url]) => ({ title, url })) }));
        if (typeof read === 'string') throw new Error(read);
        expect(countDrafts(read.lessons)).toBe(videos.length);
        const lessons = lessonsIn(only(`# Course\n\n${lessonLines(read.lessons, hand).flat().join('\n')}\n`));
        expect(lessons).toHaveLength(videos.length);
        lessons.forEach(({ title, url }, n) => {
          const [said = '', target = ''] = videos[n] ?? [];
          expect(title).toBe(oneLine(said) || readableAddress(oneLine(target)));
          expect(url && webAddress(url)?.href).toBe(webAddress(target)?.href);
        });
      }),
      { numRuns: 500 },
    );
  });
});

describe('anything at all', () => {
  it('is read without an error, and no lesson has a link that leads elsewhere than to a page', () => {
    const anyEntry = fc.record(
      { title: fc.option(anyTitle), url: fc.anything(), webpage_url: fc.oneof(anyUrl, fc.string()), duration: fc.anything(), entries: fc.anything() },
      { requiredKeys: [] },
    ); // prettier-ignore
    const anyJson = fc.oneof(
      fc.string(),
      fc.json(),
      fc.record({ entries: fc.array(anyEntry) }).map((x) => JSON.stringify(x)),
    );
    fc.assert(
      fc.property(anyJson, (json) => {
        const result = readFlatPlaylist(json);
        if (typeof result === 'string') return;
        for (const { url, seconds } of result.lessons) {
          expect(url === null || webAddress(url) !== null).toBe(true);
          expect(seconds === null || (Number.isFinite(seconds) && seconds >= 0)).toBe(true);
        }
      }),
      { numRuns: 2_000 },
    );
  });
});
