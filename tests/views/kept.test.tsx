import { signal } from '@preact/signals-core';
import { render } from 'preact';
import { expect, it, vi } from 'vitest';
import { noMemory } from '../../src/core/course/queue';
import { searchFor } from '../../src/core/shown/search-course';
import { noWish } from '../../src/core/shown/wish';
import { defaultSettings, rulesOf } from '../../src/core/settings';
import { en } from '../../src/i18n/en';
import { createLibrary } from '../../src/library/library';
import { Dashboard } from '../../src/views/dashboard';
import { modelOf, show } from './shown';

/** Draws the dashboard of one library again and again, and tells which cards were drawn since it was last asked. */
function watched(notes: Readonly<Record<string, string>>) {
  const library = createLibrary({
    rules: signal(rulesOf(defaultSettings)),
    today: signal('2026-01-31'),
    memory: signal(noMemory),
  });
  const put = (path: string, text: string): void => {
    library.put({ path, text, properties: {} });
  };
  for (const [path, text] of Object.entries(notes)) put(path, text);
  // Each card says once what its triangle does.
  const unfold = vi.fn(en.dashboard.unfold);
  const words = { ...en, dashboard: { ...en.dashboard, unfold } };
  const { el } = show({});
  const actions = new Proxy({}, { get: () => () => undefined }) as Parameters<typeof Dashboard>[0]['actions'];
  const draw = (parts: Parameters<typeof modelOf>[1] = {}): void => {
    const model = modelOf({}, { notes: library.notes.value, ...parts });
    render(<Dashboard model={model} id="kept" actions={actions} words={words} />, el);
  };
  const drawn = (): string[] => unfold.mock.calls.splice(0).map(([title]) => title);
  draw();
  drawn();
  return { put, draw, drawn, el };
}

const course = (n: number): string => `# Course ${n}\n- [x] First ${n}\n- [ ] Second ${n}\n`;
const many = Array.from({ length: 30 }, (_, n) => course(n)).join('\n');

it('a change in one course draws that card again and no other, though all below move down', () => {
  const { put, draw, drawn, el } = watched({ 'A.md': many, 'B.md': '# Other\n- [ ] b\n' });
  const moved = `Words above.\n\n${many}`;
  put('A.md', moved);
  draw();
  expect(drawn()).toEqual([]);
  put('A.md', moved.replace('- [ ] Second 7', '- [ ] New\n- [x] Second 7'));
  draw();
  expect(drawn()).toEqual(['Course 7']);
  expect(el.querySelectorAll('article')).toHaveLength(31);
  expect(el.textContent).toContain('New');
});

it('a box that is being written draws the card that it is on, and the focus in an unfolded course none of the folded', () => {
  const { draw, drawn } = watched({ 'A.md': many });
  draw({ pending: new Set(['A.md/course 3/second 3']) });
  expect(drawn()).toEqual(['Course 3']);
  draw({ active: 'A.md/course 4/first 4' });
  expect(drawn()).toEqual(['Course 3']);
});

it('what is drawn from does change: a fold, a lock', () => {
  const { draw, drawn, el } = watched({ 'A.md': many });
  draw({ toggled: new Set(['A.md/course 5']) });
  expect(el.querySelectorAll('[role=tree]')).toHaveLength(1);
  draw({ locks: new Map([['A.md', 'not-utf8']]) });
  expect(drawn()).toHaveLength(30);
});

/** Every title with an *e* in it is found; a view searches for as long with the same search as its words stay. */
const search = searchFor([(text) => (text.includes('e') ? { score: 0, matches: [[0, 1]] } : null)]);
const narrowings = {
  'a search': { search, wish: { ...noWish, query: 'e' } },
  'a filter': { wish: { ...noWish, filter: 'active' } },
  'an order of their own': { wish: { ...noWish, order: 'left' } },
  'a search, a filter and an order': { search, wish: { filter: 'active', order: 'percent', query: 'e' } },
} as const;

it.each(Object.entries(narrowings))(
  'with %s, too, a change in one note draws the card that changed alone',
  (_, parts) => {
    const { put, draw, drawn } = watched({ 'A.md': many, 'B.md': '# Bread\n- [x] Dough\n- [ ] Oven\n- [ ] Shelf\n' });
    draw(parts);
    drawn();
    const moved = `Words above.\n\n${many}`;
    put('A.md', moved);
    draw(parts);
    expect(drawn()).toEqual([]);
    put('A.md', moved.replace('- [ ] Second 7', '- [ ] Second 7, renamed'));
    draw(parts);
    expect(drawn()).toEqual(['Course 7']);
  },
);

it.each(Object.entries(narrowings))(
  'with %s, too, a course that comes, goes or moves takes no other card with it',
  (_, parts) => {
    const { put, draw, drawn, el } = watched({ 'A.md': many, 'B.md': '# Bread\n- [x] Dough\n- [ ] Oven\n' });
    draw(parts);
    drawn();
    const less = many.replace('- [ ] Second 7', '- [x] Second 7');
    put('A.md', less);
    draw(parts);
    expect(drawn().filter((title) => title !== 'Course 7')).toEqual([]);
    put('A.md', `# Before\n- [x] One\n- [ ] Two, the next\n\n${less}`);
    draw(parts);
    expect(drawn()).toEqual(['Before']);
    const ids = [...el.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  },
);
