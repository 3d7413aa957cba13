import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const styles = readFileSync('styles.css', 'utf8');
const block = /\/\* @settings\n([\s\S]*?)\*\//u.exec(styles)?.[1] ?? '';

describe('the block for the plugin Style Settings', () => {
  const offered = [...block.matchAll(/^ +id: (\S+)$/gmu)].map(([, id]) => `--${String(id)}`);

  it('offers exactly the variables that the styles use', () => {
    const used = [...styles.matchAll(/var\((--syllabus-[\w-]+)/gu)].map(([, name]) => String(name));
    const others = new Set(used.filter((name) => !new RegExp(`^ +${name}:`, 'mu').test(styles)));
    expect([...others].sort()).toEqual([...offered].sort());
    expect(offered.length).toBeGreaterThan(0);
  });

  it('holds each variable with what is there without that plugin', () => {
    for (const name of offered) expect(styles).toMatch(new RegExp(`var\\(${name}, [^)]`, 'u'));
  });
});
