import fc from 'fast-check';
import { expect, it } from 'vitest';
import { unfoldingOf } from '../../src/core/unfolding';

const ids = ['A.md/a', 'A.md/b', 'B.md/b'];
const anyLeaf = fc.record({
  isWide: fc.boolean(),
  open: fc.constantFrom(null, ...ids),
  toggled: fc.subarray(ids).map((some) => new Set(some)),
});

it('where there is room, the course that was opened stands beside the cards and no other is unfolded', () => {
  fc.assert(
    fc.property(anyLeaf, (leaf) => {
      const all = ids.map((id) => unfoldingOf(id, { ...leaf, isWide: true }));
      expect(all).toEqual(ids.map((id) => (id === leaf.open ? 'beside' : 'folded')));
    }),
  );
});

it('in a narrow leaf every course that is unfolded on the device is, and the one that was opened is, too', () => {
  fc.assert(
    fc.property(anyLeaf, (leaf) => {
      const all = ids.map((id) => unfoldingOf(id, { ...leaf, isWide: false }));
      expect(all).toEqual(ids.map((id) => (id === leaf.open || leaf.toggled.has(id) ? 'here' : 'folded')));
    }),
  );
});
