import { describe, expect, it } from 'vitest';
import { signal } from '@preact/signals-core';
import { renamedIds } from '../../src/host/renamed-ids';
import { linksOf } from '../../src/core/course/course-links';
import { noMemory } from '../../src/core/course/queue';
import { defaultSettings, rulesOf } from '../../src/core/settings';
import { eachLesson } from '../../src/core/course/next-lesson';
import { createLibrary } from '../../src/library/library';

/** The ids of the courses of a note, of their links and of their lessons. */
function idsIn(path: string, text: string): string[] {
  const library = createLibrary({
    rules: signal(rulesOf(defaultSettings)),
    today: signal('2026-01-31'),
    memory: signal(noMemory),
  });
  library.put({ path, text, properties: {} });
  return library.notes.value.flatMap(({ courses }) =>
    courses.flatMap((course) => {
      const ids = [course.id, ...linksOf(course).map(({ id }) => id)];
      eachLesson(course.children, ({ id }) => ids.push(id));
      return ids;
    }),
  );
}

const plain = '- [ ] a\n    - [ ] b ^own\n- [ ] c 🆔 x1\n';

describe('what has an id in a note that is renamed', () => {
  it.each([
    ['a note with a heading', 'f/Maths.md', 'g/Algebra.md', `# Sets\n${plain}`, 'f/Maths.md', 'g/Algebra.md'],
    ['a note without one', 'f/Maths.md', 'g/2. Algebra.md', plain, 'f/Maths.md', 'g/2. Algebra.md'],
    ['a heading like the note', 'f/Maths.md', 'f/Algebra.md', `# Maths\n${plain}`, 'f/Maths.md', 'f/Algebra.md'],
    ['two headings alike', 'Maths.md', 'A.md', `# Maths\n${plain}# Maths\n${plain}`, 'Maths.md', 'A.md'],
    ['its folder', 'f/g/Maths.md', 'h/Maths.md', plain, 'f/g', 'h'],
    ['a heading with a slash', 'Maths.md', 'A.md', `# Maths/Sets\n${plain}`, 'Maths.md', 'A.md'],
    [
      'links',
      'Maths.md',
      'A.md',
      '# Maths\n- <https://a.org>\n- done <https://b.org>\n# Sets\n- [ ] a\n',
      'Maths.md',
      'A.md',
    ],
  ])('has its id of now among those: %s', (_, path, now, text, from, to) => {
    const [before, after] = [idsIn(path, text), idsIn(now, text)];
    expect(before.length).toBeGreaterThan(0);
    expect(before.map((id, n) => renamedIds(id, from, to).includes(after[n] ?? ''))).toEqual(before.map(() => true));
  });

  it('has two only where its course may be called as the note is', () => {
    expect(renamedIds('Maths.md/maths/a', 'Maths.md', 'f/Sets.md')).toEqual(['f/Sets.md/maths/a', 'f/Sets.md/sets/a']);
    expect(renamedIds('Maths.md/mathsets/a', 'Maths.md', 'Sets.md')).toEqual(['Sets.md/mathsets/a']);
    expect(renamedIds('Shelf/shelf/a', 'Shelf', 'Desk')).toEqual(['Desk/shelf/a', 'Desk/desk/a']);
  });

  it('stays where another one begins like it', () => {
    expect(renamedIds('a.md.md/c/l', 'a.md', 'b.md')).toEqual(['a.md.md/c/l']);
    expect(renamedIds('a.mdx/n.md/c', 'a.md', 'b.md')).toEqual(['a.mdx/n.md/c']);
  });

  it.each(['Course.md', 'f/Cours', 'f/C', 'Co', 'f/Course', 'g'])('stays where another one is renamed: %s', (from) => {
    expect(renamedIds('f/Course.md/sets/a', from, 'x')).toEqual(['f/Course.md/sets/a']);
  });
});
