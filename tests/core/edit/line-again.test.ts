import { describe, expect, it } from 'vitest';
import { linesAgain } from '../../../src/core/edit/line-again';

/** Where the line that is marked with `→` in the text before is in the text now. */
function again(before: string, now: string): number | null {
  const line = before.split('\n').findIndex((one) => one.startsWith('→'));
  return linesAgain(before.replace('→', ''), now)(line);
}

describe('a line in a newer text', () => {
  it('is known by its words, wherever it went and whatever its mark', () => {
    expect(again('# A\n→- [ ] a\n- [ ] b', 'Words.\n# A\n- [ ] b\n- [x] a')).toBe(3);
    expect(again('→- [🔥] a', '\n- [ ] a')).toBe(1);
    expect(again('→- [ ] a', '- [ ] other\n')).toBeNull();
  });

  it('is where it was while nothing but marks changed, also among twins without any difference', () => {
    expect(again('- [ ] a\n- [ ] a\n→- [ ] a\n- [ ] a', '- [x] a\n- [ ] a\n- [/] a\n- [x] a')).toBe(2);
  });

  it('is found among twins by the heading above, or by the lines around it', () => {
    const headed = '# A\n\n- [ ] a\n\n## B\n\n→- [ ] a\n\n';
    expect(again(headed, `New.\n${headed.replace('→', '')}`)).toBe(7);
    expect(again('# A\n- [ ] a\n- [ ] p\n→- [ ] a\n- [ ] q', '# A\nNew.\n- [ ] a\n- [ ] p\n- [ ] a\n- [ ] q')).toBe(4);
  });

  it.each([
    ['there are more of them now', '# A\n→- [ ] a\n', '# A\n- [ ] a\n- [ ] a\n'],
    ['there are fewer of them now', '→- [ ] a\n- [ ] a\n', '- [ ] a\n'],
    ['nothing tells them apart', '- [ ] a\n→- [ ] a\n- [ ] a\n- [ ] a\n', '- [ ] a\n- [ ] a\n- [ ] a\n- [ ] a\nNew.\n'],
    ['it has other lines around it', '- [ ] a\n- [ ] p\n→- [ ] a\n- [ ] q\n', '- [ ] a\n- [ ] p\n- [ ] a\n- [ ] new\n'],
    [
      'it has another line above',
      '- [ ] p\n- [ ] a\n- [ ] q\n→- [ ] a\n\n',
      '- [ ] p\n- [ ] a\n- [ ] new\n- [ ] a\n\n',
    ],
    [
      'it has another heading than before, and those above stayed',
      '# A\n## B\n\n- [ ] a\n\n## C\n\n→- [ ] a\n\n',
      '# A\n## B\n\n- [ ] a\n\n## D\n\n- [ ] a\n\n',
    ],
    ['it has another heading', '# A\n- [ ] a\n\n# B\n\n→- [ ] a\n\n', '# A\n- [ ] a\n\n# C\n\n- [ ] a\n\n'],
  ])('is not guessed where %s', (_, before, now) => {
    expect(again(before, now)).toBeNull();
  });

  it('a sign within a line is no heading', () => {
    const before = '# A\nSee # 1\n\n→- [ ] a\n- [ ] p\n- [ ] a\n';
    expect(again(before, before.replace('→', '').replace('# 1', '# 2'))).toBe(3);
  });

  it('is none where there was none', () => {
    expect(linesAgain('- [ ] a', '- [ ] a')(7)).toBeNull();
    expect(linesAgain('- [ ] a', '- [ ] b')(-1)).toBeNull();
  });

  it('ends as lines end in Markdown', () => {
    expect(linesAgain('a\r\nb\rc', 'new\na\nb\nc')(2)).toBe(3);
  });
});
