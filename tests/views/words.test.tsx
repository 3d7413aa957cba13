import { describe, expect, it } from 'vitest';
import { searchFor } from '../../src/core/shown/search-course';
import { noWish } from '../../src/core/shown/wish';
import { en } from '../../src/i18n/en';
import { pseudo } from '../i18n/pseudo';
import { fromElsewhere, textsOf } from './on-screen';
import { modelOf, show } from './shown';

/** Notes in Greek: whatever is said in Latin letters was not said by them. */
const alpha = `- [ ] Πρώτα

# Άλγεβρα
## Αρχή
- [ ] Διάνυσμα
- [x] Πίνακας ✅ 2025-10-01
- [x] Κεφάλαιο
    - [ ] Μέσα
- [ ] Σύνολα
    - [x] Ένωση
    - [x] Τομή
- [/] Όριο
- [>] Σειρά
- [-] Ρίζα
- [?] Γιατί
- [!] Σπουδαίο
- [~] Άγνωστο
- [ ] Άσκηση 🔁 every day
## Άλλα #no-course
- [ ] Εκτός [τόπος](https://example.org/a)

# Αναβολή
- [>] Μόνο

# Αργότερα
- [x] Έγινε
- [ ] Θα γίνει 🛫 2999-01-01

# Κενό

# Δεσμοί
[Ένα](https://example.org/1) done
[Δύο](https://example.org/2)

# Χρόνος
- [x] Μισό ⏱ 20
- [ ] [Άλλο](https://example.org/b) ⏱ 300
`;
const notes = { 'Άλφα.md': alpha, 'Βήτα.md': '# Τέλος\n- [x] Όλα\n', 'Γάμμα.md': '[Ένα](https://example.org/1)\n' };
const all = modelOf(notes).notes.flatMap(({ courses }) => courses);
const unfolded = new Set(all.map(({ id }) => id));
const path = 'Άλφα.md';
const [first = '', second = ''] = all.map(({ id }) => id);
const narrowed = { ...noWish, query: 'α' };
const found = searchFor([(title) => ({ score: 0, matches: [[0, title.length]] })]);

const states: Readonly<Record<string, Parameters<typeof show>>> = {
  'before any note is counted': [{}, { phase: 'looking' }],
  'while notes are read': [{}, { phase: 'looking', looked: { done: 1, total: 2 } }],
  'the start page': [{}, { phase: 'nothing-tracked' }],
  'the start page with offers': [
    {},
    { phase: 'nothing-tracked', offers: [{ path, title: 'Άλφα', tasks: 5, headings: 2 }] },
  ],
  'several notes': [notes],
  'notes taken in': [
    { 'Ζ.md': '# Ζήτα\n![[Ξένη]]\n' },
    { toggled: new Set(['Ζ.md/ζήτα']), locks: new Map([['Ξένη.md', 'conflict-copy']]) },
    { 'Ξένη.md': '- [ ] α\n\n# Β\n- [ ] β\n\n# Γ\n' },
  ],
  'one note': [{ 'Άλφα.md': alpha }],
  'unfolded courses': [notes, { toggled: unfolded }],
  'pinned and hidden courses': [notes, { pinned: [first], hidden: new Set([second]), toggled: new Set(['hidden']) }],
  'a search': [notes, { wish: narrowed, typed: 'α', search: found }],
  'a filter with nothing behind it': [{ 'Β.md': '# Τέλος\n- [x] Όλα\n' }, { wish: { ...noWish, filter: 'empty' } }],
  'everything done': [{ 'Β.md': '# Τέλος\n- [x] Όλα\n' }],
  'nothing that may be next': [{ 'Β.md': '# Τέλος\n- [ ] Όλα 🛫 2999-01-01\n' }],
  'no course': [{ 'Β.md': '' }],
  troubles: [notes, { unreadable: ['Δ.md'], copies: ['Ε.md'] }],
  'notes that are too large': [{ ...notes, 'Δ.md': 'α\n'.repeat(2_100), 'Ε.md': `${'> '.repeat(70)}- [ ] α\n` }],
  locks: [notes, { locks: new Map([[path, 'not-utf8']]), toggled: unfolded, pinned: [second] }],
};

describe('every word on screen comes from the dictionary, or from a note', () => {
  it.each(Object.entries(states))('with %s', (_, [given, parts]) => {
    const { el } = show(given, parts, {}, pseudo(en));
    const texts = textsOf(el);
    expect(fromElsewhere(texts)).toEqual([]);
    expect(texts.join('')).toContain('⟦');
  });

  it('all chips are among that', () => {
    const { el } = show(notes, { toggled: unfolded }, {}, pseudo(en));
    const chips = new Set([...el.querySelectorAll('.syllabus-chip')].map(({ textContent }) => textContent));
    expect([...chips].sort()).toEqual([
      '⟦1 dropped⟧',
      '⟦1 question⟧',
      '⟦1 ready to tick⟧',
      '⟦2 skipped⟧',
      '⟦Déférréd⟧',
      '⟦Nót cóúntéd⟧',
      '⟦Práctícé⟧',
      '⟦Réádý tó tíck⟧',
      '⟦Ticked, 1 open⟧',
      '⟦Untouched for 122 days⟧',
      '⟦about 5 hours left⟧',
    ]);
  });

  it('what is from elsewhere is found, in a text as in a label', () => {
    const { el } = show(notes, {}, {}, pseudo(en));
    el.querySelector('button')?.setAttribute('aria-label', 'More');
    el.append('Before all');
    expect(fromElsewhere(textsOf(el))).toEqual(['Before all', 'More']);
  });
});
