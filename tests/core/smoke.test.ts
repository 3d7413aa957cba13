import { expect, it } from 'vitest';

it('the node project has no document', () => {
  expect('document' in globalThis).toBe(false);
});
