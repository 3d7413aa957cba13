import { describe, expect, it } from 'vitest';
import { allByRole, byRole, nameOf } from './by-role';
import { modelOf, show } from './shown';

const algebra = `# Algebra
- [x] Vectors
- [ ] Matrices
    - [x] Sums
    - [ ] Products
- [x] Determinants
# Calculus
# Reading
- https://example.org/a done
- https://example.org/b
# Sets
- [x] Unions
`;
const notes = { 'Maths.md': algebra };
const [courseId = ''] = modelOf(notes).notes.flatMap(({ courses }) => courses.map(({ id }) => id));

describe('the dashboard', () => {
  it('shows every course as an article with its fraction and percentage, in the order of the note', () => {
    const { el } = show(notes);
    expect(allByRole(el, 'article').map(nameOf)).toEqual(['Algebra', 'Calculus', 'Reading', 'Sets']);
    const counts = allByRole(el, 'article').map((card) => card.querySelector('.syllabus-count')?.textContent);
    expect(counts).toEqual(['3/4 · 75 %', 'No lessons yet', '1/2 links · 50 %', '1/1 · 100 %']);
  });

  it('has a bar for what can be counted, named after it, that says its fraction as a person would', () => {
    const { el } = show(notes);
    const said = allByRole(el, 'progressbar').map((bar) => [nameOf(bar), bar.getAttribute('aria-valuetext')]);
    expect(said).toEqual([
      ['All courses', '4 of 5 lessons done, 80 percent'],
      ['Algebra', '3 of 4 lessons done, 75 percent'],
      ['Reading', '1 of 2 links done, 50 percent'],
      ['Sets', '1 of 1 lesson done, 100 percent'],
    ]);
    expect(byRole(el, 'progressbar', 'Algebra').getAttribute('aria-valuenow')).toBe('75');
  });

  it('shows what is left behind every number, in all courses, in one, or below a chapter; behind 100 % there is nothing', () => {
    const { el, asked } = show(notes, { toggled: new Set([courseId]) });
    byRole(el, 'button', '4/5 · 80 %, 1 left').click();
    byRole(el, 'button', '3/4 · 75 %, 1 left').click();
    byRole(el, 'button', '1/2 links · 50 %, 1 left').click();
    byRole(el, 'treeitem', /^Matrices/u)
      .querySelector<HTMLElement>('.syllabus-count')
      ?.click();
    expect(asked.map(([name, ...what]) => (name === 'left' ? what : name))).toEqual([
      [null],
      [courseId],
      ['Maths.md/reading'],
      [courseId, `${courseId}/matrices`],
    ]);
    expect(byRole(el, 'article', 'Sets').querySelector('button.syllabus-count')).toBeNull();
  });

  it('says how many are left where the lesson to resume stands, and shows them', () => {
    const { el, asked } = show({ 'A.md': '# A\n## One\n- [x] a\n- [ ] b\n- [ ] c\n## Two\n- [ ] d\n' });
    byRole(el, 'button', '2 left in One').click();
    expect(asked).toEqual([['left', 'A.md/a', 'A.md/a/one']]);
    const { el: flat, asked: all } = show({ 'A.md': '# A\n- [x] a\n- [ ] b\n' });
    byRole(flat, 'button', '1 left in A').click();
    expect(all).toEqual([['left', 'A.md/a', undefined]]);
  });

  it('shows what is left of all that a note holds, behind the number of the note', () => {
    const { el, asked } = show({ 'A.md': '# A\n- [ ] a\n', 'B.md': '# B\n- [x] b\n- [ ] c\n# C\n- [ ] d\n' });
    byRole(el, 'button', '1/3 · 33 %, 2 left').click();
    expect(asked).toEqual([['left', 'B.md']]);
  });

  it('never rounds up: two of three are 66 percent in the card, the bar, the row and the sum', () => {
    const thirds = { 'T.md': '# Thirds\n- [ ] Chapter\n    - [x] One\n    - [x] Two\n    - [ ] Three\n' };
    const id = modelOf(thirds).notes[0]?.courses[0]?.id ?? '';
    const { el } = show(thirds, { toggled: new Set([id]) });
    expect([...el.querySelectorAll('.syllabus-count')].map(({ textContent }) => textContent)).toEqual(
      Array.from({ length: 3 }, () => '2/3 · 66 %'),
    );
    const spoken = '2 of 3 lessons done, 66 percent';
    expect(allByRole(el, 'progressbar').map((bar) => bar.getAttribute('aria-valuetext'))).toEqual([spoken, spoken]);
    expect(nameOf(byRole(el, 'treeitem'))).toBe('Chapter 2/3 · 66 %, 1 left');
  });

  it('puts the head of the queue on top, with the way to it, a click away', () => {
    const { el, asked } = show(notes);
    const resume = byRole(el, 'region', 'Resume');
    expect(resume.textContent).toContain('Algebra › MatricesProducts');
    byRole(resume, 'button', 'Continue with Products').click();
    expect(asked).toEqual([['goOn', courseId]]);
  });

  it('names what is next in a course with its trail, and how many lessons were skipped', () => {
    const { el, asked } = show(notes);
    const card = byRole(el, 'article', 'Algebra');
    byRole(card, 'button', 'Next Products Matrices').click();
    expect(asked).toEqual([['goOn', courseId]]);
    const skipped = card.querySelector('.syllabus-chip');
    expect(skipped?.textContent).toBe('1 skipped');
    expect(skipped?.getAttribute('aria-label')).toBe('1 skipped. 1 open lesson comes before one that is done.');
  });

  it('offers to go on after the latest lesson done where that is another one', () => {
    const { el, asked } = show({ 'A.md': '# A\n- [ ] a\n- [x] b\n- [ ] c\n' });
    byRole(el, 'button', 'Continue after latest, with c').click();
    expect(asked).toEqual([['open', { path: 'A.md', course: 'A.md/a', line: 3 }]]);
    const { el: other } = show({ 'A.md': '# A\n- [x] a\n- [ ] b\n' });
    expect(allByRole(other, 'button', /^Continue after/u)).toEqual([]);
  });

  it('says how long is left where the lessons say how long they take', () => {
    const { el } = show({ 'A.md': '- [ ] a (12:30)\n- [ ] b (7:30)\n', 'B.md': '- [ ] c 3h\n', 'C.md': '- [ ] d\n' });
    expect(byRole(el, 'article', 'A').textContent).toContain('20 minutes left');
    expect(byRole(el, 'article', 'B').textContent).toContain('about 3 hours left');
    expect(byRole(el, 'article', 'C').textContent).not.toContain('left');
  });

  it('shows in its bar what is being done and what is deferred, and says so', () => {
    const { el } = show({ 'A.md': '- [x] a\n- [/] b\n- [>] c\n- [>] d\n' });
    const bar = byRole(el, 'progressbar', 'A');
    const parts = [...bar.children].map((part) => [part.getAttribute('x'), part.getAttribute('width')]);
    expect(parts).toEqual([
      ['0', '100'],
      ['0', '25'],
      ['25', '25'],
      ['50', '50'],
    ]);
    expect(bar.getAttribute('aria-valuetext')).toBe('1 of 4 lessons done, 25 percent, 1 doing, 2 deferred');
  });

  it('divides the bar of an unfolded course by its parts, and says how far each is', () => {
    const text = '# A\n## One\n- [x] a\n- [ ] b\n## Two\n- [ ] c\n';
    const valueIn = (toggled: readonly string[]): string | null =>
      byRole(show({ 'A.md': text }, { toggled: new Set(toggled) }).el, 'progressbar', 'A').getAttribute(
        'aria-valuetext',
      );
    expect(valueIn([])).toBe('1 of 3 lessons done, 33 percent');
    expect(valueIn(['A.md/a'])).toBe('1 of 3 lessons done, 33 percent, One 1/2, Two 0/1');
  });

  it('has a chip for what is odd and none for what is as it should be', () => {
    const odd = '- [x] Part\n    - [ ] a\n- [ ] Chapter\n    - [x] b ✅ 2025-12-01\n- [?] c\n- [-] d\n';
    const { el } = show({ 'Odd.md': odd, 'Plain.md': '- [x] a\n- [ ] b\n' });
    const chips = (name: string): (string | null)[] =>
      [...byRole(el, 'article', name).querySelectorAll('.syllabus-chip')].map(({ textContent }) => textContent);
    expect(chips('Odd')).toEqual([
      '1 skipped',
      'Ticked, 1 open',
      '1 ready to tick',
      '1 question',
      '1 dropped',
      'Untouched for 61 days',
    ]);
    expect(chips('Plain')).toEqual([]);
  });

  it('an empty course and a finished one have nothing next', () => {
    const { el } = show(notes);
    for (const name of ['Calculus', 'Sets']) {
      expect(allByRole(byRole(el, 'article', name), 'button', /^Next/u)).toEqual([]);
    }
    expect(byRole(el, 'article', 'Calculus').dataset['state']).toBe('empty');
    expect(byRole(el, 'article', 'Sets').dataset['state']).toBe('complete');
  });

  it('a course whose open lessons all start later says so instead of naming one', () => {
    const { el } = show({ 'A.md': '- [x] Now\n- [ ] Then 🛫 2027-01-01\n' });
    expect(byRole(el, 'article').textContent).toContain('The rest starts on a later day.');
  });

  it('the title of a course opens its heading, also with the middle button', () => {
    const { el, asked } = show(notes);
    const title = byRole(byRole(el, 'article', 'Reading'), 'button', 'Reading');
    title.click();
    title.dispatchEvent(new MouseEvent('auxclick', { button: 1, bubbles: true }));
    title.dispatchEvent(new MouseEvent('auxclick', { button: 2, bubbles: true }));
    const place = { path: 'Maths.md', course: 'Maths.md/reading', line: 0 };
    expect(asked).toEqual([
      ['open', place],
      ['open', place],
    ]);
  });

  it('groups the courses by note, with each note’s sum, only where there are several notes, and several courses in one', () => {
    expect(allByRole(show(notes).el, 'region').map(nameOf)).toEqual(['Resume']);
    const { el } = show({
      ...notes,
      'Music/Guitar.md': '- [x] Chords\n- [ ] Scales\n',
      'Words.md': '# French\n- [ ] Verbs\n',
    });
    const groups = allByRole(el, 'region').slice(1);
    expect(groups.map((group) => [nameOf(group), group.querySelector('.syllabus-count')?.textContent])).toEqual([
      ['Maths', '4/5 · 80 %'],
    ]);
    // What a sum over one course would say, its card says: and its note, where that has another name.
    const alone = allByRole(el, 'article').slice(-2);
    expect(alone.map((card) => [nameOf(card), card.querySelector('.syllabus-count')?.textContent])).toEqual([
      ['Guitar', '1/2 · 50 %'],
      ['French Words', '0/1 · 0 %'],
    ]);
  });

  it('a note that has only links says so', () => {
    const { el } = show({ 'Links.md': 'https://example.org/a\n\nhttps://example.org/b\n' });
    expect(byRole(el, 'region', 'Links').textContent).toBe('Links2 links');
  });

  it('shows text as text, whatever it is', () => {
    const { el } = show({ 'X.md': '# <img src=x onerror=alert(1)>\n- [ ] <b>bold</b> [go](javascript:alert(1))\n' });
    expect(el.querySelectorAll('img, b, a, script')).toHaveLength(0);
    expect(byRole(el, 'article').textContent).toMatch(/^<img src=x onerror=alert\(1\)>/u);
  });

  it('a source that cannot be shown is named with its reason, and the others are shown', () => {
    const { el, asked } = show(notes, { unreadable: ['Broken.md'] });
    const troubles = byRole(el, 'region', 'Not shown');
    byRole(troubles, 'button', /“Broken.md” could not be read/u).click();
    expect(asked).toEqual([['open', { path: 'Broken.md', line: 0 }]]);
    expect(allByRole(el, 'article')).toHaveLength(4);
  });

  it('a note that is nested too deep is a trouble, not an empty course', () => {
    const { el } = show({ 'Huge.md': `${'> '.repeat(65)}- [ ] x`, ...notes });
    expect(byRole(byRole(el, 'region', 'Not shown'), 'button').textContent).toContain('too large to track');
    expect(allByRole(el, 'region', 'Huge')).toEqual([]);
  });
});

describe('before there are courses', () => {
  it('says how far the first look is', () => {
    const { el, again } = show({}, { phase: 'looking', looked: { done: 0, total: 0 } });
    expect(byRole(el, 'status').textContent).toBe('Reading your courses…');
    again({ phase: 'looking', looked: { done: 3, total: 12 } });
    expect(byRole(el, 'status').textContent).toBe('Read 3 of 12 notes');
  });

  it('offers the notes that look like courses, each a click from being tracked', () => {
    const offers = [
      { path: 'a/Maths.md', title: 'Maths', tasks: 184, headings: 9 },
      { path: 'b/Rust.md', title: 'Rust', tasks: 5, headings: 1 },
    ];
    const { el, asked } = show({}, { phase: 'nothing-tracked', offers });
    const list = byRole(el, 'list', 'These notes look like courses');
    expect(allByRole(list, 'listitem').map(({ textContent }) => textContent)).toEqual([
      'Maths184 tasks under 9 headingsTrack',
      'Rust5 tasks under 1 headingTrack',
    ]);
    byRole(el, 'button', 'Track Rust').click();
    expect(asked).toEqual([['track', 'b/Rust.md']]);
  });

  it('without offers it says how any note is tracked', () => {
    const { el } = show({}, { phase: 'nothing-tracked' });
    expect(el.textContent).toContain('“Track this note”');
    expect(allByRole(el, 'list')).toEqual([]);
  });
});
