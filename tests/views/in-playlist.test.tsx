import { describe, expect, it } from 'vitest';
import { de } from '../../src/i18n/de';
import { byRole } from './by-role';
import { show } from './shown';

const lectures = '- [x] Lecture 1\n- [ ] Lecture 2\n- [ ] Lecture 3\n';
const texts = (el: ParentNode): (string | null)[] =>
  [...el.querySelectorAll('.syllabus-in-playlist')].map(({ textContent }) => textContent);

describe('beside the button that opens a playlist', () => {
  const note = `# Statistics\nhttps://www.youtube.com/playlist?list=PL1\n${lectures}`;

  it('stands which of its videos is next, on the card on top and on the card of the course', () => {
    const { el } = show({ 'A.md': note });
    expect(texts(el)).toEqual(['Lecture 2 of 3', 'Lecture 2 of 3']);
    expect(texts(byRole(el, 'article', 'Statistics'))).toHaveLength(1);
  });

  it('stands it in the language of the reader', () => {
    expect(texts(show({ 'A.md': note }, {}, {}, de).el)[0]).toBe('Lektion 2 von 3');
  });

  it('stands nothing where the lesson leads to its own video', () => {
    const own = note.replace('Lecture 2', '[Lecture 2](https://youtu.be/v2)');
    const { el, asked } = show({ 'A.md': own });
    expect(texts(el)).toEqual([]);
    byRole(byRole(el, 'article', 'Statistics'), 'button', 'Open youtu.be').click();
    expect(asked).toEqual([['openLink', 'https://youtu.be/v2', 'A.md']]);
  });
});
