import { describe, expect, it } from 'vitest';
import { makeFolderCourse } from '../../../src/core/course/folder-course';
import { defaultSettings, rulesOf } from '../../../src/core/settings';
import { defaultRules, read } from './read';

const rules = rulesOf(defaultSettings, { preface: 'Vor dem ersten Kurs', vault: 'Ganzer Vault' });

describe('a course that no note names', () => {
  it('is called in the reader’s language, and has the same id in all of them', () => {
    const text = '- [ ] early\n\n# Sets\n- [ ] Maps\n\n# Graphs\n';
    const [ours] = read(text, { rules }).courses;
    const [plain] = read(text).courses;
    expect([ours?.title, plain?.title]).toEqual(['Vor dem ersten Kurs', 'Before first course']);
    expect(ours?.id).toBe(plain?.id);
    expect(ours?.children.map(({ id }) => id)).toEqual(plain?.children.map(({ id }) => id));
  });

  it('may be the vault', () => {
    const vaultIn = (these: typeof rules) =>
      makeFolderCourse('/', [], { rules: these, moment: { today: '2026-01-31', skips: new Set() }, find: () => null })
        .note;
    const [ours, plain] = [vaultIn(rules), vaultIn(defaultRules)];
    expect([ours.title, ours.courses[0]?.title]).toEqual(['Ganzer Vault', 'Ganzer Vault']);
    expect(ours.courses[0]?.id).toBe(plain.courses[0]?.id);
  });
});
