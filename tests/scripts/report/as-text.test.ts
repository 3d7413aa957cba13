import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { asText } from '../../../scripts/report/as-text';
import { makeReport, readNotes } from '../../../scripts/report/make-report';
import { widthOf } from '../../../scripts/report/text/cells';
import { plain } from '../../../scripts/report/text/screen';
import { reportOn } from './report-on';

const sample = () =>
  makeReport(
    readNotes(['docs/sample-vault'], () => undefined),
    '2026-11-22',
  );
const recording = (name: string): string => resolve(import.meta.dirname, '../recordings', name);
const escape = '\u001b';

describe('the report for people', () => {
  // A person reads these when they change.
  it('of the sample vault, in a file', async () => {
    await expect(asText(sample(), plain)).toMatchFileSnapshot(recording('sample-vault.txt'));
  });

  it('of the sample vault, on a narrow terminal', async () => {
    await expect(asText(sample(), { columns: 72, colours: false })).toMatchFileSnapshot(
      recording('sample-vault-72-columns.txt'),
    );
  });

  it.each([40, 60, 80, 100, 132])('fits a terminal of %d columns, places apart', (columns) => {
    for (const line of asText(sample(), { columns, colours: false }).split('\n')) {
      // A place is never cut: without it the line would lead nowhere.
      if (!/\.md/.test(line)) expect(widthOf(line), line).toBeLessThanOrEqual(columns);
    }
  });

  it('a line per course says how far it is, what is next and where that stands', () => {
    const text = asText(reportOn({ 'Music.md': '# Piano\n\n- [x] C\n- [ ] G\n- [ ] D' }), plain);
    expect(text).toMatch(/^Piano {2}█+░+ {2}1\/3 · 33 % {2}→ G {2}Music\.md:4$/m);
  });

  it('a links course counts links, and a heading alone has no lessons yet', () => {
    const text = asText(reportOn({ 'a.md': '# A\ndone https://a.org\n\nhttps://b.org\n# B\n# C\n- [ ] c' }), plain);
    expect(text).toMatch(/^A .* 1\/2 links · 50 % {2}→ b\.org {2}a\.md:4$/m);
    expect(text).toMatch(/^B +No lessons yet$/m);
    expect(text).toMatch(/^2 links, 1 finished$/m);
  });

  it('skipped lessons are said where they are', () => {
    expect(asText(reportOn({ 'a.md': '- [ ] a\n- [x] b' }), plain)).toContain('→ a  (1 skipped)  a.md:1');
  });

  it('resume is the head of the queue, with the way to it', () => {
    const text = asText(reportOn({ 'a.md': '# A\n- [ ] a\n# B\n## Part\n- [ ] Chapter\n  - [x] b\n  - [ ] c' }), plain);
    expect(text).toContain('Resume: B\n        Part › Chapter › c\n        a.md:7\n');
  });

  it('of many findings, it shows the first ones and counts the rest', () => {
    const text = asText(reportOn({ 'a.md': `- [ ] a\n${'- [] x\n'.repeat(12)}` }), plain);
    expect(text).toContain('12 findings');
    expect(text).toContain('and 4 more');
  });

  it('is coloured only where colours are seen', () => {
    const report = reportOn({ 'a.md': '- [ ] a\n- [x] b' });
    expect(asText(report, { columns: 80, colours: true })).toContain(escape);
    expect(asText(report, { columns: 80, colours: false })).not.toContain(escape);
  });

  it('a title cannot write to the terminal by itself', () => {
    const text = asText(reportOn({ 'a\u001b[2J.md': '# A\u001b[31m\u202e\u0007\n- [ ] b\u009b2J\n- [x] c' }), plain);
    for (const control of ['\u001b', '\u009b', '\u0007', '\u202e']) expect(text).not.toContain(control);
  });

  it('a note too large to track says why', () => {
    const deep = Array.from({ length: 70 }, (_, depth) => `${'  '.repeat(depth)}- [ ] a`).join('\n');
    expect(asText(reportOn({ 'deep.md': deep }), plain)).toContain('its lists and quotes are nested more than 64 deep');
  });
});
