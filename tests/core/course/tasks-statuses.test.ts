import { describe, expect, it } from 'vitest';
import { statusesIn, withStatuses } from '../../../src/core/course/tasks-statuses';
import { defaultSettings } from '../../../src/core/settings';

const status = (symbol: unknown, type: unknown) => ({ symbol, name: 'A name', nextStatusSymbol: 'x', type });
const settingsWith = (customStatuses: unknown, coreStatuses: unknown = []) => ({
  statusSettings: { coreStatuses, customStatuses },
});
const meaningsWith = (...statuses: readonly unknown[]) =>
  new Map(withStatuses(defaultSettings.marks, statusesIn(settingsWith(statuses))));

describe('the statuses of the Tasks plugin', () => {
  it('win over the table, each type with its meaning, and bring marks that the table lacks', () => {
    const meanings = meaningsWith(
      status('/', 'DONE'),
      status('x', 'IN_PROGRESS'),
      status('>', 'CANCELLED'),
      status('h', 'ON_HOLD'),
      status('🟢', 'DONE'),
      status('*', 'TODO'),
    );
    expect(['/', 'x', '>', 'h', '🟢', '*', '-'].map((mark) => meanings.get(mark))).toEqual([
      'done',
      'doing',
      'dropped',
      'deferred',
      'done',
      'open',
      'dropped',
    ]);
  });

  it('know one way to be open, and leave ours to marks that have another', () => {
    const meanings = meaningsWith(status('!', 'TODO'), status('?', 'TODO'), status('<', 'TODO'), status('/', 'TODO'));
    expect(['!', '?', '<', '/'].map((mark) => meanings.get(mark))).toEqual([
      'important',
      'question',
      'deferred',
      'open',
    ]);
  });

  it('leave the order of the table, for the first of several marks is the one that is written', () => {
    const table = withStatuses(
      defaultSettings.marks,
      statusesIn(settingsWith([status('X', 'DONE'), status('+', 'DONE')])),
    );
    expect(table).toEqual([...defaultSettings.marks, ['+', 'done']]);
  });

  it('that are core ones come first, and of two for one mark the first counts', () => {
    const both = settingsWith([status('x', 'TODO'), status('y', 'DONE'), status('y', 'TODO')], [status('x', 'DONE')]);
    expect([...statusesIn(both)]).toEqual([
      ['x', 'done'],
      ['y', 'done'],
    ]);
  });

  it.each([
    null,
    undefined,
    'x',
    [],
    {},
    { statusSettings: null },
    settingsWith('x'),
    settingsWith([null, 'x', 7, {}, status('xx', 'DONE'), status(7, 'DONE'), status('', 'DONE'), status(']', 'DONE')]),
    settingsWith([status('y', 'NON_TASK'), status('z', 'EMPTY'), status('a', 'constructor'), status('b', null)]),
  ])('that say nothing change nothing: %j', (settings) => {
    expect(withStatuses(defaultSettings.marks, statusesIn(settings))).toBe(defaultSettings.marks);
  });
});
