import { expect, it } from 'vitest';
import { optionsFrom } from '../../../scripts/bench/options';

it('measures everything once and for people, unless asked otherwise', () => {
  expect(optionsFrom([])).toEqual({ only: [], rounds: 1, clock: 'wall', json: false });
  expect(optionsFrom(['--only', 'cold', '--only', '1MB', '--rounds', '3', '--cpu', '--json'])).toEqual({
    only: ['cold', '1MB'],
    rounds: 3,
    clock: 'cpu',
    json: true,
  });
});

it.each([[['--rounds', '0']], [['--rounds', 'many']], [['--fast']], [['cold']]])('%j is no way to ask', (args) => {
  expect(optionsFrom(args)).toBe(null);
});
