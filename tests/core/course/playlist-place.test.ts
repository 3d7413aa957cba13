import { describe, expect, it } from 'vitest';
import { playlistPlace } from '../../../src/core/course/playlist-place';
import { only, read } from './read';

const list = 'https://www.youtube.com/watch?v=v1&list=PL1&index=1';
const lectures = ['- [x] Lecture 1', '- [-] Lecture 2', '- [ ] Lecture 3', '- [ ] Lecture 4'];

/** What is said beside the button of the first course's next lesson: `number/of`. */
function said(lines: readonly string[]): string | null {
  const [course] = read(lines.join('\n')).courses;
  const place = course?.next ? playlistPlace(course, course.next) : null;
  return place && `${String(place.number)}/${String(place.of)}`;
}

describe('the place of the next lesson in the playlist of its course', () => {
  it('is its number among all lessons, dropped ones too, since those stay in the playlist', () => {
    expect(said([`# [Statistics](${list})`, ...lectures])).toBe('3/4');
    expect(said(['# Statistics', list, ...lectures])).toBe('3/4');
  });

  it('counts through sections and chapters, whether or not the lessons have numbers', () => {
    const note = [
      '# Course',
      list,
      '## One',
      '- [x] Sets',
      '## Two',
      '- [ ] Chapter',
      '  - [x] Maps',
      '  - [ ] Limits',
    ];
    expect(said(note)).toBe('3/3');
  });

  it('is not said where the lesson has a link of its own, which wins', () => {
    const videos = lectures.map((line, n) => `${line} https://youtu.be/v${String(n)}`);
    expect(only(['# Statistics', list, ...videos].join('\n')).next?.url).toBe('https://youtu.be/v2');
    expect(said(['# Statistics', list, ...videos])).toBeNull();
  });

  it('is not said of a single video, a page or a note', () => {
    for (const link of ['https://youtu.be/v1', 'https://example.org/course', '[[Course]]'])
      expect(said(['# Course', link, ...lectures])).toBeNull();
  });

  it('is not guessed where lessons count otherwise than the list does', () => {
    expect(said(['# Statistics', list, ...lectures.slice(1)])).toBeNull();
    expect(said(['# Statistics', list, '- [x] Welcome', '- [ ] Lecture 1'])).toBeNull();
  });

  it('is not guessed where a course has two playlists; the same one twice is one', () => {
    expect(said(['# Course', list, '- [ ] A', '## More', 'https://www.youtube.com/playlist?list=PL2'])).toBeNull();
    expect(said(['# Course', list, '- [ ] A', '## More', 'https://m.youtube.com/playlist?list=PL1'])).toBe('1/1');
  });

  it('is not said in a course that counts its links', () => {
    expect(said(['# Videos', list, 'done https://example.org', '# Sets', '- [ ] One'])).toBeNull();
  });
});
